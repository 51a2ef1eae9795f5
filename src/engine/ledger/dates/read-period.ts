// Periods as sheet names, titles, headers and cells state them: 3月, 2022年3月, 第一季度, 2023年1季度.
import { compact, type CellValue } from '../../basis/cells';
import { formatMonth, type Month, monthOfDay, monthOfYear } from '../../basis/calendar';
import { MONTHS_OF_PERIOD } from '../../scheme/periods';
import { CALENDAR_YEARS, firstMonthOfYear, monthInYear, planYearOf, type PlanYears } from '../../scheme/plan-year';
import type { PeriodKind } from '../../scheme/types';
import type { DateReader } from './read-date';
import type { Period } from '../types';

const LETTERS: Readonly<Record<number, string>> = { 2: 'B', 3: 'Q', 6: 'H' };

const CHINESE = '〇一二三四五六七八九十';

function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.startsWith('十')) return 10 + Math.max(0, CHINESE.indexOf(text.slice(1)));
  return CHINESE.indexOf(text);
}

/** The text without white space, years in Chinese digits (二〇二二年) as figures. */
export function withDigits(text: string): string {
  return compact(text).replace(/[二][〇零○][〇零○一二三四五六七八九]{2}(?=年)/gu, (year) =>
    [...year].map((digit) => Math.max(0, CHINESE.indexOf(digit))).join(''),
  );
}

/** The year that a text names (2022年, 2022年度, 2022.3, 二〇二二年, or 2022 alone), or `null`. */
export function yearInText(text: string): number | null {
  const match = /(?<!\d)(20\d\d)(?!\d)/u.exec(withDigits(text));
  return match ? Number(match[1]) : null;
}

/** The month of a year that a text names, 1..12, or `null`; a span of months (1-3月) names none. */
export function monthInText(text: string): number | null {
  const plain = withDigits(text);
  const match =
    /(?<![\d一二三四五六七八九十])(?<!(?:[月一二三四五六七八九十]|(?<!\d{3})\d)[-—–~～至到])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月/u.exec(
      plain,
    );
  if (match) return smallNumber(match[1]);
  const dashed = /(?<!\d)20\d\d[-./](1[0-2]|0?[1-9])(?!\d|[-—–~～至到])/u.exec(plain);
  return dashed ? Number(dashed[1]) : null;
}

/** The quarter of a year that a text names, 1..4, or `null`. */
export function quarterInText(text: string): number | null {
  const match = /第([1-4一二三四])季|(?<!\d)([1-4一二三四])季度|(?<![A-Za-z])[Qq]([1-4])(?!\d)/u.exec(compact(text));
  return match ? smallNumber(match[1] ?? match[2] ?? match[3]) : null;
}

/** The pair of months or the half-year that a text names (第一双月, 1—2月; 上半年, 7-12月), its first month from 1, or
 * `null`. */
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

/** One of the plan's years. */
export type AskedYear = { readonly year: number; readonly plan: PlanYears };

/** The period that a text states. A month with its year is the calendar's; one without lies in the plan's `year`;
 * a year alone is the plan's. */
export function periodInText(text: string, year: number, plan: PlanYears = CALENDAR_YEARS): Period | null {
  const stated = yearInText(text);
  const first = (month: number): Month =>
    stated === null ? monthInYear(plan, year, month) : monthInYear(CALENDAR_YEARS, stated, month);
  const quarter = quarterInText(text);
  if (quarter !== null) return { kind: 'quarter', first: first(quarter * 3 - 2) };
  const span = spanInText(text);
  if (span !== null) return { kind: span.kind, first: first(span.first) };
  const month = monthInText(text);
  if (month !== null) return { kind: 'month', first: first(month) };
  return stated !== null ? { kind: 'year', first: firstMonthOfYear(plan, stated) } : null;
}

/** The plan's year that a text states (2023年度; 2024年3月 in a year from July), or `null`. */
export function planYearInText(text: string, plan: PlanYears): number | null {
  const stated = yearInText(text);
  const period = stated === null ? null : periodInText(text, stated, plan);
  return period && planYearOf(plan, period.first);
}

/** The period that a sheet's name and the title above a table state: the name's month or quarter, else the title's;
 * the year from whichever names it. */
export function periodOfTable(sheet: string, title: string, { year, plan }: AskedYear): Period | null {
  const stated = planYearInText(sheet, plan) ?? planYearInText(title, plan) ?? year;
  const named = periodInText(sheet, stated, plan);
  const titled = periodInText(title, stated, plan);
  const period = named !== null && (titled === null || !isPartOf(titled, named)) ? named : titled;
  return period && { kind: period.kind, first: monthInYear(plan, stated, monthOfYear(period.first)) };
}

// 一季度 on the sheet of 上半年; a sheet of a month or quarter is what its name says.
function isPartOf(part: Period, whole: Period): boolean {
  if (whole.kind === 'year') return true;
  return (
    whole.kind === 'half-year' &&
    monthsIn(part.kind) < monthsIn(whole.kind) &&
    part.first % 12 >= whole.first % 12 &&
    part.first % 12 < (whole.first % 12) + monthsIn(whole.kind)
  );
}

/** The month number that a column header names alone (1月, 三月份, 2022年3月), or `null`. */
export function monthHeader(key: string): number | null {
  return /^(20\d\d年|20\d\d[-./])?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?$/u.test(key)
    ? monthInText(key)
    : null;
}

/** The quarter's first month that a column header names alone (一季度, 第2季度, Q3), or `null`. */
export function quarterHeader(key: string): number | null {
  if (!/^(20\d\d年?)?第?([1-4一二三四]季度|[Qq][1-4])$/u.test(key)) return null;
  const quarter = quarterInText(key);
  return quarter === null ? null : quarter * 3 - 2;
}

/** The first month of the pair of months or the half-year that a column header names alone (第一双月, 1—2月;
 * 上半年), or `null`, also where nothing is assessed that often. */
export function spanHeader(key: string, assessed: ReadonlySet<PeriodKind>): number | null {
  if (
    !/^(20\d\d年?)?(第?[1-6一二三四五六]个?双月|[上下]半年|(1[0-2]|0?[1-9])月?份?[-—–~～至到、]+(1[0-2]|0?[1-9])月份?)$/u.test(
      key,
    )
  )
    return null;
  const span = spanInText(key);
  return span !== null && assessed.has(span.kind) ? span.first : null;
}

/** How the cells of a table are completed: months without a year lie in the plan's `year`, or in the calendar's where
 * `calendar` is true. */
export type PeriodContext = AskedYear & {
  readonly dates: DateReader;
  readonly date1904: boolean;
  readonly calendar?: boolean;
};

/** A row's period cell, cut to `kind`; `null` when blank, `undefined` when it cannot be read. */
export function periodOfCell(
  cell: CellValue | undefined,
  kind: PeriodKind,
  context: PeriodContext,
): Month | null | undefined {
  const { plan } = context;
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? compact(cell) : '';
  if (text === '')
    return cell === null || cell === undefined || cell === '' || typeof cell === 'string' ? null : undefined;
  const small = /^\d{1,2}$/.test(text) ? Number(text) : null;
  if (small !== null) {
    const length = monthsIn(kind);
    if (length > 1 && length < 12)
      return small >= 1 && small <= 12 / length
        ? monthInYear(yearsOf(null, context), context.year, (small - 1) * length + 1)
        : undefined;
    return small >= 1 && small <= 12
      ? startOf(monthInYear(yearsOf(null, context), context.year, small), kind, plan)
      : undefined;
  }
  if (/^20\d\d(年度?)?$/u.test(text))
    return kind === 'year' ? firstMonthOfYear(plan, Number(text.slice(0, 4))) : undefined;
  const stated = yearInText(text);
  const first = (month: number): Month =>
    startOf(monthInYear(yearsOf(stated, context), stated ?? context.year, month), kind, plan);
  const quarter = quarterInText(text);
  if (quarter !== null) return monthsIn(kind) < 3 ? undefined : first(quarter * 3 - 2);
  const span = spanInText(text);
  if (span !== null) return monthsIn(span.kind) > monthsIn(kind) ? undefined : first(span.first);
  const month = monthHeader(text);
  if (month !== null) return first(month);
  // 1-2 is two months here, or a day: nobody can tell.
  if (/^\d{1,2}[^\d月]\d{1,2}$/u.test(text.normalize('NFKC'))) return undefined;
  const day = context.dates.day(cell, context.date1904);
  return day > 0 ? startOf(monthOfDay(day), kind, plan) : undefined;
}

function yearsOf(stated: number | null, { calendar = false, plan }: PeriodContext): PlanYears {
  return stated !== null || calendar ? CALENDAR_YEARS : plan;
}

/** The first month of the period of `kind` that `month` lies in: the plan's year, but the calendar's quarters and
 * half-years. */
export function startOf(month: Month, kind: PeriodKind, plan: PlanYears): Month {
  if (kind === 'year') return firstMonthOfYear(plan, planYearOf(plan, month));
  const length = monthsIn(kind);
  return (Math.floor(month / length) * length) as Month;
}

export function monthsIn(kind: PeriodKind): number {
  return MONTHS_OF_PERIOD[kind];
}

/** `2022-03`, `2022-B1` (a pair of months), `2022-Q1`, `2022-H1` or `2022`:
 * the period of `months` months that begins in `first`. */
export function periodText(first: Month, months: number): string {
  if (months === 1) return formatMonth(first);
  const year = Math.floor(first / 12);
  return months === 12 ? String(year) : `${year}-${LETTERS[months]}${Math.floor((first % 12) / months) + 1}`;
}

/** What a problem states of the period of `months` months that begins in `first`:
 * its last month too where years do not begin in January, since quarters could then be counted from there. */
export function periodFacts(
  first: Month,
  months: number,
  { yearStart }: PlanYears,
): { readonly period: string; readonly last?: string } {
  const period = periodText(first, months);
  return months === 1 || yearStart === 1 ? { period } : { period, last: formatMonth(first + months - 1) };
}
