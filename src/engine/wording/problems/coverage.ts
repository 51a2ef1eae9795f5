// What became of sheets, blocks, columns and rows, in words.
import { type EarnerNouns } from '../earner-nouns';
import type { AsideReason, Outcome } from '../../ledger/coverage/types';
import type { NotCounted } from '../../ledger/coverage/not-counted';
import { listed, quoted } from '../phrases';

/** Why something was set aside, as one would say it of a sheet, a column or a row. */
export const ASIDE_NAMES: Readonly<Record<AsideReason, string>> = {
  'serial-number': '序号',
  address: '住址',
  'id-number': '证件号码',
  phone: '电话',
  account: '账号',
  handler: '经办人',
  remark: '备注',
  signature: '签字',
  'running-figure': '自己算的合计、累计',
  personal: '性别、年龄等个人情况',
  money: '金额，不是积分',
  blank: '空白',
  title: '标题',
  header: '表头',
  'sub-heading': '小标题',
  note: '附注',
  'total-row': '合计行',
  unfilled: '没有填',
  voided: '作废',
  summary: '汇总',
  copy: '别的表的副本',
  'other-subject': '与积分无关',
  register: '是登记簿，不影响得分',
  ours: '本程序写出的结果',
  'by-person': '有人说明不用',
};

export const OUTCOME_NAMES: Readonly<Record<Outcome['kind'], string>> = { read: '读了', aside: '不用', 'not-understood': '没有读懂' };

/** `不用：别的表的副本`, `没有读懂`, `读了` */
export function outcomeInWords(outcome: Outcome): string {
  return outcome.kind === 'aside' ? `${OUTCOME_NAMES.aside}：${ASIDE_NAMES[outcome.reason]}` : OUTCOME_NAMES[outcome.kind];
}

/** `5行、1列、1张表、其他1处`; '' where everything counts. */
export function notCountedInWords({ rows, columns, sheets, others }: NotCounted): string {
  return [
    rows.count > 0 ? `${rows.count}行` : '',
    columns.length > 0 ? `${columns.length}列` : '',
    sheets.length > 0 ? `${sheets.length}张表` : '',
    others > 0 ? `其他${others}处` : '',
  ].filter((part) => part !== '').join('、');
}

const MOST_NAMED = 3;

/** The largest parts that are missing: whole sheets, then columns, then the sheets with most rows. */
export function largestInWords({ rows, columns, sheets }: NotCounted): string {
  const parts = [
    ...sheets.map((sheet) => `${quoted(sheet)}整张表`),
    ...columns.map(({ sheet, header }) => (header === '' ? `${quoted(sheet)}表里没有表头的一列` : `${quoted(sheet)}表的${quoted(header)}列`)),
    ...rows.bySheet.map(({ sheet, count }) => `${quoted(sheet)}表${count}行`),
  ];
  return listed(parts, MOST_NAMED);
}

/** Behind the title of a list that rests on a ledger with errors. */
export const DRAFT = '（草稿）';

/** The first note of such a list; `named`: with the sheets and columns that are missing. */
export function draftNote(missing: NotCounted, named: boolean): string {
  const largest = named ? largestInWords(missing) : '';
  return `这是草稿：台账里有${notCountedInWords(missing)}没有计入，名次和等次还会变${largest === '' ? '' : `；其中${largest}`}。改好台账后要重新生成，草稿不要张贴。`;
}

/** What the list leaves out on purpose. `sheets` with their reasons, `columns` and `rows` by reason. */
export function asideNote({ sheets, columns, rows }: { readonly sheets: readonly string[]; readonly columns: readonly string[]; readonly rows: readonly string[] }): string {
  const parts = [
    sheets.length === 0 ? '' : `工作表${listed(sheets, 6)}`,
    columns.length === 0 ? '' : `${listed(columns, 8)}各列`,
    rows.length === 0 ? '' : listed(rows, 4),
  ].filter((part) => part !== '');
  return `台账里不计分、没有采用的：${parts.join('；')}。`;
}

/** Where nothing says how many resident households there are. `why`: no such column, or no roster at all. */
export function residentsUnknownNote(why: 'no-column' | 'no-roster', counted: number, who: EarnerNouns): string {
  const reason = why === 'no-column' ? `花名册没有写明哪些是${who.residents}` : '台账里没有花名册';
  return `${who.residentCount}没有核实：${reason}，名额暂按全部${counted}${who.one}计算，核实以后名额和等次可能会变。`;
}
