// What period a 期 argument means: a cell as clerks write months, quarters, half-years and years enters, the period
// leaves.
import {
  compact,
  firstMonthOfYear,
  isBlank,
  monthOfDay,
  monthsIn,
  periodInText,
  textOf,
  type CellValue,
  type DateReader,
  type Month,
  type Period,
  type Scheme,
} from '../engine';

export type PeriodContext = {
  readonly year: number;
  readonly scheme: Scheme;
  readonly dates: DateReader;
  readonly date1904: boolean;
};

/**
 * The period of `2022-03`, `2022.3`, 202203, a date, `3`, `3月`, `一季度`, `2022Q1`, `上半年`, `2022H1`, `1—2月`, 2022 or 全年.
 * Without a year it is of the ledger's. `null` for what is none, and for numbers such as 2022.1, which may be typed for
 * two months.
 */
export function periodAsked(cell: CellValue, context: PeriodContext): Period | null {
  if (typeof cell === 'boolean' || isBlank(cell)) return null;
  const text = compact(textOf(cell));
  const { year, scheme } = context;
  const stated = /^(?:(20\d\d)(?:年度?)?|全年)$/u.exec(text);
  if (stated !== null)
    return { kind: 'year', first: firstMonthOfYear(scheme, stated[1] === undefined ? year : Number(stated[1])) };
  const alone = /^(?:0?[1-9]|1[0-2])$/u.test(text);
  if (alone) return periodInText(`${text}月`, year, scheme);
  // 2022.1 is what a cell makes of 2022.10.
  if (typeof cell === 'number' && /^20\d\d\./u.test(text))
    return /^20\d\d\.([2-9]|1[12]|0[1-9])$/u.test(text) ? periodInText(text, year, scheme) : null;
  return spanAsked(text, context) ?? monthAsked(cell, context);
}

const MONTH = '(1[0-2]|0?[1-9])';
/** A year or none, then a quarter, a half-year, a pair of months, or months from and to. */
const SPAN = new RegExp(
  `^(20\\d\\d)?(?:年度?)?[-/]?(?:第?([1-4一二三四])季度?|Q([1-4])|([上下])半年度?|H([12])|第?([1-6一二三四五六])个?双月|${MONTH}月?份?[-—–~～至到]+${MONTH}月份?)$`,
  'iu',
);

const KINDS: readonly Period['kind'][] = ['two-months', 'quarter', 'half-year'];

function spanAsked(text: string, { year, scheme }: PeriodContext): Period | null {
  const match = SPAN.exec(text);
  if (match === null) return null;
  const [, stated, quarter = match[3], , half, numberedHalf, pair, from, to] = match;
  const starting = (month: number): Month | null =>
    periodInText(`${stated === undefined ? '' : `${stated}年`}${month}月`, year, scheme)?.first ?? null;
  const span = (kind: Period['kind'], month: number): Period | null => {
    const first = starting(month);
    return first === null ? null : { kind, first };
  };
  if (quarter !== undefined) return span('quarter', numberOf(quarter) * 3 - 2);
  if (half !== undefined || numberedHalf !== undefined)
    return span('half-year', half === '下' || numberedHalf === '2' ? 7 : 1);
  if (pair !== undefined) return span('two-months', numberOf(pair) * 2 - 1);
  const kind = KINDS.find(
    (each) => Number(to) - Number(from) + 1 === monthsIn(each) && (Number(from) - 1) % monthsIn(each) === 0,
  );
  return kind === undefined ? null : span(kind, Number(from));
}

function numberOf(digit: string): number {
  const spelt = '一二三四五六'.indexOf(digit);
  return spelt < 0 ? Number(digit) : spelt + 1;
}

function monthAsked(cell: CellValue, { year, scheme, dates, date1904 }: PeriodContext): Period | null {
  // In a column of days a month is its first day, and 3月 is of the ledger's year.
  if (typeof cell === 'string' && MONTH_ALONE.test(compact(textOf(cell))))
    return periodInText(compact(textOf(cell)), year, scheme);
  const day = dates.day(cell, date1904);
  return day > 0 ? { kind: 'month', first: monthOfDay(day) } : null;
}

/** `2022年3月`, `3月份`, `十一月` */
const MONTH_ALONE = /^(20\d\d年?[-/]?)?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?$/u;
