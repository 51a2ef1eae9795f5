// Header columns → what each is taken for: a known word, or a figure of the scheme's base.
import {
  headerWord,
  isAssessorWord,
  isNumberedAssessor,
  isScoreWord,
  isTotalWord,
  type HeaderWord,
} from './header-words';
import { wordHere, wordOf } from './column-words';
import type { HeaderColumn } from './header-block';
import { shortTarget } from './short-names';
import { UNKNOWN } from '../names/name-index';
import { looksLikeName } from '../names/people';
import { monthHeader, quarterHeader, spanHeader } from '../dates/read-period';
import type { SchemeNames } from '../names/scheme-names';
import type { ColumnKind, FoundColumn } from '../types';

export type Classified = {
  readonly columns: readonly FoundColumn[];
  /** Headers that say nothing of the ledger, or say again what another one does. */
  readonly rest: readonly HeaderColumn[];
};

type Figure = {
  readonly target: number;
  readonly month: number | null;
  readonly assessor: boolean;
  readonly stage: number;
};

type HeaderNames = Pick<SchemeNames, 'earner' | 'targets' | 'periods' | 'categories' | 'times'>;

/** The base target that means the whole base: `Scheme.baseTargets[0]`. */
export const TOTAL_TARGET = 0;

/**
 * Classifies header columns. Of several columns of one kind the preferred word stands (then the left
 * one), the others are unread; of several columns of one figure the left one stands, but for assessors.
 * Where persons earn the points, their own numbers and names go before those of households.
 */
export function classifyColumns(headers: readonly HeaderColumn[], names: HeaderNames): Classified {
  const isOthers = names.earner === 'person' ? householdsBeside(headers) : () => false;
  const panel = assessorsByName(headers);
  const named = new NamedColumns();
  const figures = new FigureColumns();
  const unread: HeaderColumn[] = [];
  for (const column of headers) {
    const word = wordHere(column, names.times);
    const figure = figureMeant(column, names, panel);
    if (figure) figures.add(column, figure);
    else if (word && !isOthers(word)) named.add(column, word);
    else unread.push(column);
  }
  const rest = [...unread, ...named.passedOver(), ...figures.passedOver].sort((a, b) => a.index - b.index);
  return { columns: [...named.columns(), ...figures.columns()].sort((a, b) => a.index - b.index), rest };
}

/** The figures, one column of each but for assessors; of 申报, 核实 and 最终得分 the last stage. */
class FigureColumns {
  private readonly others: HeaderColumn[] = [];
  private readonly chosen = new Map<string, { readonly column: HeaderColumn; readonly figure: Figure }[]>();

  add(column: HeaderColumn, figure: Figure): void {
    const key = `${figure.target}/${figure.month}`;
    const before = this.chosen.get(key) ?? [];
    const stage = before[0]?.figure.stage ?? -1;
    if (before.length === 0 || figure.stage > stage) {
      this.others.push(...before.map((each) => each.column));
      this.chosen.set(key, [{ column, figure }]);
    } else if (figure.assessor && figure.stage === stage) before.push({ column, figure });
    else this.others.push(column);
  }

  // 合计 beside 1月 … 6月 is their sum, and no figure of a month.
  private get sums(): readonly HeaderColumn[] {
    const months = [...this.chosen.values()].filter(([{ figure }]) => figure.month !== null).length;
    return months < LEAST_MONTHS
      ? []
      : [...this.chosen.values()]
          .flat()
          .filter(({ figure }) => figure.month === null && figure.target === TOTAL_TARGET)
          .map(({ column }) => column);
  }

  get passedOver(): readonly HeaderColumn[] {
    return [...this.others, ...this.sums];
  }

  columns(): readonly FoundColumn[] {
    const sums = new Set(this.sums);
    return [...this.chosen.values()]
      .flat()
      .filter(({ column }) => !sums.has(column))
      .map(({ column, figure: { target, month, assessor } }) => ({
        kind: 'figure',
        index: column.index,
        header: column.text,
        target,
        month,
        assessor,
      }));
  }
}

/** Names of persons in the lowest header row: two at least, below something else, are the members of a panel. */
function assessorsByName(headers: readonly HeaderColumn[]): ReadonlySet<string> {
  const lowest = headers.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts[parts.length - 1]);
  const names = new Set(lowest.filter((part) => looksLikeName(part) && headerWord(part) === undefined));
  return names.size >= LEAST_PANEL ? names : NO_PANEL;
}

const LEAST_MONTHS = 2;
const LEAST_PANEL = 2;
const NO_PANEL: ReadonlySet<string> = new Set();

// `户号 | 户主 | 姓名` in a plan of persons: who the row is about is 姓名; what is the household's is left unread, the 户号
// also where the person has no number.
function householdsBeside(headers: readonly HeaderColumn[]): (word: HeaderWord) => boolean {
  const words = headers.map(wordOf).filter((word) => word !== undefined);
  const has = (kind: ColumnKind, ofHousehold: boolean): boolean =>
    words.some((word) => word.kind === kind && word.ofHousehold === ofHousehold);
  const both = has('household-head', false) && has('household-head', true);
  return ({ kind, ofHousehold }) => ofHousehold && (both || has(kind, false));
}

/** The columns of known words, one of each kind. */
class NamedColumns {
  private readonly chosen = new Map<ColumnKind, { readonly column: HeaderColumn; readonly rank: number }>();
  private readonly others: { readonly kind: ColumnKind; readonly column: HeaderColumn }[] = [];

  add(column: HeaderColumn, { kind, rank }: HeaderWord): void {
    const chosen = this.chosen.get(kind);
    if (chosen && rank >= chosen.rank) this.others.push({ kind, column });
    else {
      this.chosen.set(kind, { column, rank });
      if (chosen) this.others.push({ kind, column: chosen.column });
    }
  }

  columns(): readonly FoundColumn[] {
    const spare = this.spareItem();
    const chosen = [...this.chosen].map(([kind, { column }]): FoundColumn => ({
      kind,
      index: column.index,
      header: column.text,
    }));
    return spare ? [...chosen, { kind: 'item-text', index: spare.index, header: spare.text }] : chosen;
  }

  passedOver(): readonly HeaderColumn[] {
    const spare = this.spareItem();
    return this.others.map(({ column }) => column).filter((column) => column !== spare);
  }

  // `项目编号 | 项目名称`: the name stands in for a code left blank, and names the honour. The same word again is a merge
  // over two columns, and says nothing of the second.
  private spareItem(): HeaderColumn | undefined {
    const item = this.chosen.get('item')?.column.text;
    return this.chosen.has('item-text')
      ? undefined
      : this.others.find(({ kind, column }) => kind === 'item' && column.text !== item)?.column;
  }
}

/** What one text of a header says about a figure. */
type Part =
  | { readonly kind: 'target'; readonly target: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'short'; readonly target: number }
  | { readonly kind: 'stage'; readonly stage: number }
  | { readonly kind: 'total' | 'assessor' | 'any-assessor' | 'score' | 'other' };

/** Whether a header names a stage before the last: what was declared or checked. */
export const isStageWord = (part: string): boolean =>
  !isScoreWord(part) && STAGES.some((pattern) => pattern.test(part));

/** What the household declares, what is checked, what stands in the end: of one figure the last stage counts. */
const STAGES: readonly RegExp[] = [
  /^(?:个人|农户|本人|自我|家庭)?(?:申报|自评|自报|自荐|申请)(?:得|积)?分?(?:数|值)?$/u,
  /^(?:小组|组|评议组|村组|网格|互评|邻里|初步)?(?:核实|初评|互评|评议|复核|初审|核查|评分|打分|审核)(?:得|积)?分(?:数|值)?$|^(?:小组|组|评议组|村组|网格|村里|村级?)?(?:互评|初评|核实|复核|初审|核查)$|^(?:小组|评议组|村组|组|村里|村)(?:评|评定|打分|评议|评分)$/u,
  /^(?:最终|最后|终评|审定|核定|认定|终审|村级审定|实际|公示|确定)(?:得|积|评)?分?(?:数|值)?$/u,
];
const FIRST_STAGE = 1;
/** A figure that names no stage is between what was declared and what was settled in the end. */
const NO_STAGE = 2.5;

/** 哪个月, 所评月份: which part of the year, under words of the clerk's own. */
const SOME_PERIOD = /(?:月|月份|月度|季|季度|期|期次)$/u;
const OF_RESULTS = /[本当上累加减扣奖罚兑]/u;

/** `爱党爱国得分` */
const SCORE_SUFFIX = /(?:得分|评分|分数|分值)$/u;

function partOf(part: string, names: HeaderNames, panel: ReadonlySet<string>): Part {
  if (panel !== NO_PANEL) return partAnew(part, names, panel);
  const known = PARTS.get(names) ?? new Map<string, Part>();
  PARTS.set(names, known);
  const met = known.get(part) ?? partAnew(part, names, panel);
  if (known.size < MOST_PARTS) known.set(part, met);
  return met;
}

/** What texts of headers say, by the names of a plan: they are asked about for every row that might be a header. */
const PARTS = new WeakMap<HeaderNames, Map<string, Part>>();
const MOST_PARTS = 5_000;

function partAnew(part: string, { targets, periods, categories }: HeaderNames, panel: ReadonlySet<string>): Part {
  const month =
    monthHeader(part) ??
    quarterHeader(periods.has('quarter') ? part.replace(SCORE_SUFFIX, '') : part) ??
    spanHeader(part, periods);
  if (month !== null) return { kind: 'month', month };
  const whole = targets.find(part);
  const target = whole === UNKNOWN ? targets.find(part.replace(SCORE_SUFFIX, '')) : whole;
  if (target !== UNKNOWN && target !== TOTAL_TARGET) return { kind: 'target', target };
  if (target === TOTAL_TARGET || isTotalWord(part)) return { kind: 'total' };
  if (panel.has(part)) return { kind: 'any-assessor' };
  // 月份 over 1月 … 12月 says no more than they do.
  if (headerWord(part)?.kind === 'period' || (SOME_PERIOD.test(part) && !OF_RESULTS.test(part)))
    return { kind: 'score' };
  const stage = isScoreWord(part) ? -1 : STAGES.findIndex((pattern) => pattern.test(part));
  if (stage >= 0) return { kind: 'stage', stage: stage + FIRST_STAGE };
  if (isAssessorWord(part)) return { kind: isNumberedAssessor(part) ? 'assessor' : 'any-assessor' };
  if (isScoreWord(part)) return { kind: 'score' };
  const short = shortTarget(part, categories);
  return short < 0 ? { kind: 'other' } : { kind: 'short', target: short };
}

const TELLS_FIGURES: ReadonlySet<Part['kind']> = new Set<Part['kind']>(['month', 'assessor', 'any-assessor', 'stage']);
const TELLS_ELSE: ReadonlySet<Part['kind']> = new Set<Part['kind']>(['other', 'short']);

// A short form of a name will do where a quarter, an assessor or a stage beside it says that there are figures below.
function targetAmong(parts: readonly Part[]): number {
  const whole = parts.findIndex(({ kind }) => kind === 'target');
  return whole >= 0 || !parts.some(({ kind }) => TELLS_FIGURES.has(kind))
    ? whole
    : parts.findIndex(({ kind }) => kind === 'short');
}

// The lowest text that names a target decides, whatever stands above it. Below it there may only be a
// month, a quarter, an assessor or a word for score, so that `爱党爱国 / 扣分原因` is no figure. Without
// a target it is the base as a whole when nothing else is said at all.
function figureMeant(column: HeaderColumn, names: HeaderNames, panel: ReadonlySet<string>): Figure | null {
  // From the lowest text up.
  const parts = [...column.parts].reverse().map((part) => partOf(part, names, panel));
  const named = targetAmong(parts);
  if (parts.slice(0, named < 0 ? parts.length : named).some(({ kind }) => TELLS_ELSE.has(kind))) return null;
  let month: number | null = null;
  let whole = false;
  let assessor = false;
  let stage = NO_STAGE;
  for (const part of parts) {
    if (part.kind === 'stage') stage = part.stage;
    if (part.kind === 'month') month ??= part.month;
    whole ||= part.kind === 'total' || part.kind === 'month' || part.kind === 'assessor';
    assessor ||= part.kind === 'assessor' || (part.kind === 'any-assessor' && named >= 0);
  }
  const target = parts[named];
  if (target?.kind === 'target' || target?.kind === 'short') return { target: target.target, month, assessor, stage };
  return whole ? { target: TOTAL_TARGET, month, assessor, stage } : null;
}

/** What sets a column apart from another: its kind, its place and, of a figure, what it is about. */
export function columnKey(column: FoundColumn): string {
  const figure = column.kind === 'figure' ? `#${column.target}/${column.month}/${column.assessor}` : '';
  return `${column.kind}@${column.index}${figure}`;
}

/** The column of a kind, or `undefined`. */
export function columnOf(columns: readonly FoundColumn[], kind: ColumnKind): FoundColumn | undefined {
  return columns.find((column) => column.kind === kind);
}
