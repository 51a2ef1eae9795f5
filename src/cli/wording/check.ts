// What `check` says besides the problems' own sentences.
import type { EffectClass, Problem, Soundness } from '../../engine';
import { isNameSeries } from '../../tasks/name-series';
import { visible } from '../terminal-text';
import { problemWords } from './tables';

export const checkWords = {
  hiddenSheet: '隐藏的工作表',
  noHeader: '无，接上表',
  /** `1月到12月 12张表`, `张三、李四、王五等30张表` */
  sheets: (names: readonly string[]) => (isNameSeries(names) ? `${names[0]}到${names[names.length - 1]} ${names.length}张表` : `${names.slice(0, MOST_SHEETS).join('、')}${names.length > MOST_SHEETS ? '等' : ' '}${names.length}张表`),
  /** Of sheets on one line: `各30`, `各1至7`; '' where none was read. */
  eachRows: (rows: readonly string[]) => {
    const read = rows.filter((each) => each !== '').map(Number);
    if (read.length === 0) return '';
    const [least, most] = [Math.min(...read), Math.max(...read)];
    return least === most ? `各${most}` : `各${least}至${most}`;
  },
  rows: (first: number, last: number) => (first === last ? `第${first}行` : `第${first}至${last}行`),
  lostColumns: (headers: readonly string[]) => `没有读懂的列：${namesOf(headers.map((header) => (header === '' ? '（没有表头）' : header)))}`,
  lostRows: (rows: readonly string[]) => `没有读懂的行：${namesOf(rows)}`,
  asideColumns: (columns: readonly string[]) => `不用的列：${namesOf(columns)}`,
  voided: (rows: number) => `作废${rows}行`,
  /** `year`: `null` where the ledger shows none. */
  nothingCounts: (year: number | null, span: string) => `${year === null ? '台账里' : `${year}年${span}`}没有可以计分的记录`,
  count: (problems: readonly Problem[], sound: Soundness) => `${problemWords.state(problems, sound)}\n`,
  mendFirst: '先改这些，改了会影响得分、名次或评奖：',
  nothingUrgent: '这些问题都不影响得分、名次和评奖',
  canWait: (groups: readonly string[]) => `其余的可以后改：${groups.join('；')}`,
  group: (title: string, count: number, effect: string, places: { readonly shown: readonly string[]; readonly all: number }) => {
    const shown = places.shown.join('、') + (places.all > places.shown.length ? `等` : '');
    return `${title} ${count}处（${effect}）${shown === '' ? '' : `：${shown}`}`;
  },
  effects: {
    score: '影响得分',
    'rank-or-award': '影响名次或评奖',
    balance: '影响余额',
    none: '不影响得分',
  } satisfies Record<EffectClass, string>,
  row: (row: number) => `第${row}行`,
} as const;

const MOST_NAMES = 12;
const MOST_SHEETS = 3;

function namesOf(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMES).map(visible).join('、')}${names.length > MOST_NAMES ? `等${names.length}处` : ''}`;
}
