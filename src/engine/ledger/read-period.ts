// Periods as sheet names, titles, headers and cells state them: 3月, 2022年3月, 第一季度, 2023年1季度.
import { compact, type CellValue } from '../basis/cells';
import { formatMonth, type Month, monthOf, monthOfDay } from '../basis/calendar';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import type { PeriodKind } from '../scheme/types';
import type { DateReader } from './read-date';
import type { Period } from './types';

const LETTERS: Readonly<Record<number, string>> = { 2: 'B', 3: 'Q', 6: 'H' };

const CHINESE = '〇一二三四五六七八九十';

function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.startsWith('十')) return 10 + Math.max(0, CHINESE.indexOf(text.slice(1)));
  return CHINESE.indexOf(text);
}

/** The text without white space, years in Chinese digits (二〇二二年) as figures. */
export function withDigits(text: string): string {
  return compact(text).replace(/[二][〇零○][〇零○一二三四五六七八九]{2}(?=年)/gu, (year) => [...year].map((digit) => Math.max(0, CHINESE.indexOf(digit))).join(''));
}

/** The year that a text names (2022年, 2022年度, 2022.3, 二〇二二年, or 2022 alone), or `null`. */
export function yearInText(text: string): number | null {
  const match = /(?<!\d)(20\d\d)(?!\d)/u.exec(withDigits(text));
  return match ? Number(match[1]) : null;
}

/** The month of a year that a text names, 1..12, or `null`; a span of months (1-3月) names none. */
export function monthInText(text: string): number | null {
  const plain = withDigits(text);
  const match = /(?<![\d一二三四五六七八九十])(?<!(?:[月一二三四五六七八九十]|(?<!\d{3})\d)[-—–~～至到])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月/u.exec(plain);
  if (match) return smallNumber(match[1]);
  const dashed = /(?<!\d)20\d\d[-./](1[0-2]|0?[1-9])(?!\d|[-—–~～至到])/u.exec(plain);
  return dashed ? Number(dashed[1]) : null;
}

/** The quarter of a year that a text names, 1..4, or `null`. */
export function quarterInText(text: string): number | null {
  const match = /第([1-4一二三四])季|(?<!\d)([1-4一二三四])季度|(?<![A-Za-z])[Qq]([1-4])(?!\d)/u.exec(compact(text));
  return match ? smallNumber(match[1] ?? match[2] ?? match[3]) : null;
}

/** The pair of months or the half-year that a text names (第一双月, 1—2月; 上半年, 7-12月), its first month from 1, or `null`. */
export function spanInText(text: string): { readonly kind: 'two-months' | 'half-year'; readonly first: number } | null {
  const plain = withDigits(text);
  const half = /([上下])半年/u.exec(plain);
  if (half) return { kind: 'half-year', first: half[1] === '上' ? 1 : 7 };
  const pair = /第?([1-6一二三四五六])(?:个)?双月/u.exec(plain);
  if (pair) return { kind: 'two-months', first: smallNumber(pair[1]) * 2 - 1 };
  const span = /(?<!\d)(1[0-2]|0?[1-9])月?(?:份)?[-—–~～至到、]+(1[0-2]|0?[1-9])月/u.exec(plain);
  const [first, last] = span ? [Number(span[1]), Number(span[2])] : [0, 0];
  if (first % 2 === 1 && last === first + 1) return { kind: 'two-months', first };
  return first % 6 === 1 && last === first + 5 ? { kind: 'half-year', first } : null;
}

/** The period that a text states; a year that it does not name is `year`. */
export function periodInText(text: string, year: number): Period | null {
  const stated = yearInText(text);
  const quarter = quarterInText(text);
  if (quarter !== null) return { kind: 'quarter', first: monthOf(stated ?? year, quarter * 3 - 2) };
  const span = spanInText(text);
  if (span !== null) return { kind: span.kind, first: monthOf(stated ?? year, span.first) };
  const month = monthInText(text);
  if (month !== null) return { kind: 'month', first: monthOf(stated ?? year, month) };
  return stated !== null ? { kind: 'year', first: monthOf(stated, 1) } : null;
}

/** The period that a sheet's name and the title above a table state: the name's month or quarter, else the title's; the year from whichever names it. */
export function periodOfTable(sheet: string, title: string, year: number): Period | null {
  const stated = yearInText(sheet) ?? yearInText(title) ?? year;
  const named = periodInText(sheet, stated);
  const titled = periodInText(title, stated);
  const period = named !== null && (named.kind !== 'year' || titled === null) ? named : titled;
  return period && { kind: period.kind, first: ((stated * 12 + (period.first % 12)) as Month) };
}

/** The month number that a column header names alone (1月, 三月份, 2022年3月), or `null`. */
export function monthHeader(key: string): number | null {
  return /^(20\d\d年|20\d\d[-./])?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?$/u.test(key) ? monthInText(key) : null;
}

/** The quarter's first month that a column header names alone (一季度, 第2季度, Q3), or `null`. */
export function quarterHeader(key: string): number | null {
  if (!/^(20\d\d年?)?第?([1-4一二三四]季度|[Qq][1-4])$/u.test(key)) return null;
  const quarter = quarterInText(key);
  return quarter === null ? null : quarter * 3 - 2;
}

/** A row's period cell, cut to `kind`; `null` when blank, `undefined` when it cannot be read. */
export function periodOfCell(cell: CellValue | undefined, kind: PeriodKind, context: { readonly dates: DateReader; readonly date1904: boolean; readonly year: number }): Month | null | undefined {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? compact(cell) : '';
  if (text === '') return cell === null || cell === undefined || cell === '' || typeof cell === 'string' ? null : undefined;
  const small = /^\d{1,2}$/.test(text) ? Number(text) : null;
  if (small !== null) {
    const length = monthsIn(kind);
    if (length > 1 && length < 12) return small >= 1 && small <= 12 / length ? monthOf(context.year, (small - 1) * length + 1) : undefined;
    return small >= 1 && small <= 12 ? startOf(monthOf(context.year, small), kind) : undefined;
  }
  if (/^20\d\d(年度?)?$/u.test(text)) return kind === 'year' ? monthOf(Number(text.slice(0, 4)), 1) : undefined;
  const year = yearInText(text) ?? context.year;
  const quarter = quarterInText(text);
  if (quarter !== null) return monthsIn(kind) < 3 ? undefined : startOf(monthOf(year, quarter * 3 - 2), kind);
  const span = spanInText(text);
  if (span !== null) return monthsIn(span.kind) > monthsIn(kind) ? undefined : startOf(monthOf(year, span.first), kind);
  const month = monthHeader(text);
  if (month !== null) return startOf(monthOf(year, month), kind);
  const day = context.dates.day(cell, context.date1904);
  return day > 0 ? startOf(monthOfDay(day), kind) : undefined;
}

/** The first month of the period of `kind` that `month` lies in. */
export function startOf(month: Month | number, kind: PeriodKind): Month {
  const length = monthsIn(kind);
  return (Math.floor(month / length) * length) as Month;
}

export function monthsIn(kind: PeriodKind): number {
  return MONTHS_OF_PERIOD[kind];
}

/** `2022-03`, `2022-B1` (a pair of months), `2022-Q1`, `2022-H1` or `2022`: the period of `months` months that begins in `first`. */
export function periodText(first: Month | number, months: number): string {
  if (months === 1) return formatMonth(first);
  const year = Math.floor(first / 12);
  return months === 12 ? String(year) : `${year}-${LETTERS[months]}${Math.floor((first % 12) / months) + 1}`;
}
