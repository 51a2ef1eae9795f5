// The words of the sheet 积分方案, and what is wrong on it in Chinese: where, what, and what to write instead.
import { cellName } from '../../basis/cells';
import type { Severity } from '../../basis/problem';
import { withoutPrivateNumbers } from '../../basis/private-numbers';
import type { SchemeProblem } from '../../scheme/problem';
import { shapeAt } from '../../scheme/shape-tree';
import type { Scheme } from '../../scheme/types';
import { EARNER_NOUNS, saidOf } from '../earner-nouns';
import { listed, quoted } from '../phrases';
import { schemeProblemText } from './scheme';
import { helpInCells } from './scheme-cell-help';
import { inWordsOfCells } from './scheme-in-cells';
import { wordsAt } from './scheme-words';
import { fieldAt } from './scheme-place';

export const SHEET_WORDS = {
  /** Headers of a table that holds one rule. */
  card: ['名目', '内容', '填写说明'],
  belongs: '所属',
  yes: '是',
  no: '否',
  /** An empty list of texts. */
  none: '无',
  /** `null` in a cell: a figure or text that is taken away. */
  unset: '（不设）',
  /** `null`, `[]` and `{}` for a whole rule, list or entry. */
  cancelled: '（取消）',
  emptyList: '（空表）',
  defaults: '（照默认）',
  units: { percent: '（%）', yuan: '（元）' },
  guide: '在“内容”栏和各表里直接改；不填的照默认。有下拉箭头的格子从里面选；点各表的格子，旁边有填写说明。每张表从【】起头，表名和表头请勿改；可以加行、删行、调换列。改完用 village-points scheme check 核对',
  pick: (header: string) => `“${header}”请从下拉里选一个，或者留空`,
} as const;

/** Headers of clerks' own that are passed over. */
export const OWN_HEADERS: readonly string[] = ['序号', '说明', '填写说明'];

/** `第2个`: an entry that has no name of its own. */
export function nthEntry(index: number): string {
  return `第${index + 1}个`;
}

export type SheetFaultCode =
  | 'unknown-table' | 'no-header' | 'unknown-column' | 'repeated-column' | 'unknown-label' | 'repeated-label' | 'unknown-owner' | 'stray-cell' | 'error-value' | 'share-of-one';

export type SchemeSheetProblem = {
  readonly severity: Severity;
  readonly sheet: string;
  /** 0-based in the sheet; `null` when no cell is meant. */
  readonly place: { readonly row: number; readonly column: number } | null;
  /** Title of the table, as on the sheet; `null` when none is meant. */
  readonly table: string | null;
  readonly fault:
    | { readonly kind: 'plan'; readonly problem: SchemeProblem }
    | { readonly kind: 'sheet'; readonly code: SheetFaultCode; readonly value: string; readonly suggestions: readonly string[] };
};

/** `“积分方案”表【项目】D17：没有填写“分值”。…`: one line without a full stop at the end; never an ID number or phone. */
export function describeSchemeSheetProblem({ sheet, place, table, fault }: SchemeSheetProblem, earner: Scheme['earner'] = 'household'): string {
  const where = `“${sheet}”表${table === null ? '' : `【${table}】`}${place === null ? '' : cellName(place.row, place.column)}`;
  const { what, mend } = fault.kind === 'plan' ? planText(fault.problem, earner) : FAULTS[fault.code](fault.value, fault.suggestions);
  return withoutPrivateNumbers(`${where}：${what}。${mend}`);
}

type Text = { readonly what: string; readonly mend: string };

const FAULTS: Readonly<Record<SheetFaultCode, (value: string, suggestions: readonly string[]) => Text>> = {
  'unknown-table': (value, near) => ({ what: `没有${quoted(value)}这张表`, mend: meant(near, '请核对表名，或删去整张表') }),
  'no-header': (value) => ({ what: `【${value}】下面没有认得的表头`, mend: '请补上表头一行，可以用 village-points scheme put 重新生成一张对照' }),
  'unknown-column': (value, near) => ({ what: `这张表没有${quoted(value)}这一栏`, mend: meant(near, '请核对表头，或删去这一栏') }),
  'repeated-column': (value) => ({ what: `${quoted(value)}这一栏写了两次`, mend: '请只留一栏' }),
  'unknown-label': (value, near) => ({ what: `这张表没有${quoted(value)}这一行`, mend: meant(near, '请核对，或删去这一行') }),
  'repeated-label': (value) => ({ what: `${quoted(value)}写了两次`, mend: '请只留一行' }),
  'unknown-owner': (value, near) => ({ what: value === '' ? '没有写明属于哪一个' : `没有${quoted(value)}可以归属`, mend: meant(near, '请写上面那张表里的编号或名称，一字不差') }),
  'stray-cell': (value) => ({ what: `${quoted(value)}上面没有表头，没有读`, mend: '请写进有表头的栏里，说明请写在“备注”栏' }),
  'share-of-one': () => ({ what: '写的是1，分不清是1%还是100%', mend: '百分之百的请写 100，百分之一的请写 1%' }),
  'error-value': (value) => ({ what: `单元格是错误值 ${value}`, mend: '请改成正确的内容' }),
};

function meant(near: readonly string[], otherwise: string): string {
  return near.length === 0 ? otherwise : `是不是“${listed(near)}”？${otherwise}`;
}

const TYPES: Readonly<Record<string, string>> = { number: '请写数字，如 5 或 0.5', boolean: '请写 是 或 否', text: '请写文字' };

/** The sentences about files, in the words of the sheet. */
function planText(problem: SchemeProblem, earner: Scheme['earner']): Text {
  const { code, path, facts, value } = problem;
  const { what, mend } = schemeProblemText(problem, earner);
  const field = fieldAt(path);
  const pattern = path.replace(/\[\d+\]/gu, '[]');
  const words = wordsAt(pattern, shapeAt(pattern) ?? { kind: 'any' });
  if (code === 'missing-key') return { what: `没有填写“${field?.title ?? ''}”`, mend: `请填写：${helpInCells(pattern, saidOf(field?.text ?? '', EARNER_NOUNS[earner]), words)}` };
  if (code === 'wrong-type') return { what: value === null ? '填得不对' : `${quoted(value)}不对`, mend: TYPES[String(facts.expected)] ?? '请核对' };
  if (code === 'unknown-value') return { what, mend: `可以写 ${allowedWords(facts.allowed, words)}` };
  return { what: inWordsOfCells(what, path), mend: inWordsOfCells(mend, path) };
}

function allowedWords(allowed: SchemeProblem['facts'][string] | undefined, words: Readonly<Record<string, string>>): string {
  return Array.isArray(allowed) ? allowed.map((word: string) => words[word] ?? word).join('、') : '';
}
