// Dates as clerks write them: a cell enters, a day (Excel serial) leaves.
import { isBlank, type CellValue } from '../../basis/cells';
import {
  dayOf,
  daysInMonth,
  DAYS_TO_1904,
  FIRST_DAY,
  LAST_DAY,
  type Month,
  monthOfDay,
  monthOfYear,
  yearOfMonth,
} from '../../basis/calendar';
import { CALENDAR_YEARS, monthInYear, planYearOf, type PlanYears } from '../../scheme/plan-year';
import { type DateParts, dateInText, hasTimeOfDay, partsOfFigures } from './date-text';
import { dayInFigure, type DayFigures } from './day-figures';
import { springFestival } from './spring-festival';

/** `blank` cells and `invalid` ones are not days. */
export const BLANK_DAY = 0;
export const INVALID_DAY = -1;
/** A number that may be two days: 3.1 is the 1st or the 10th of March. */
export const AMBIGUOUS_DAY = -2;

/** What a table says of its dates beyond the cells: the month that its sheet states, and what its numbers below 13
 * are. */
export type DatesOfTable = { readonly month: Month | null; readonly figures: DayFigures };

const NOTHING_SAID: DatesOfTable = { month: null, figures: 'no-days' };

/** Reads the date cells of one ledger. The plan's `year` completes dates that name none (3月5日). */
export class DateReader {
  private readonly starts = new Map<string, number>();
  private readonly ends = new Map<string, number>();
  private readonly approximate = new Set<string>();

  constructor(
    private readonly year: number,
    private readonly plan: PlanYears = CALENDAR_YEARS,
    private readonly said: DatesOfTable = NOTHING_SAID,
  ) {}

  /** The reader of one table's date column; this one where nothing is said. */
  of(said: DatesOfTable): DateReader {
    return said.month === null && said.figures === 'no-days' ? this : new DateReader(this.year, this.plan, said);
  }

  /** The day of a cell, BLANK_DAY, INVALID_DAY or AMBIGUOUS_DAY; a month alone is its first day, and so is a span of
   * days. */
  day(cell: CellValue | undefined, date1904: boolean): number {
    if (typeof cell === 'number') {
      const day = dayOfNumber(cell, date1904, false);
      return day === INVALID_DAY ? this.dayOfSmall(cell) : day;
    }
    return this.dayOfText(cell, this.starts, date1904, false);
  }

  /** As `day`, but a month alone is its last day, and a span of days is none. */
  endDay(cell: CellValue | undefined, date1904: boolean): number {
    if (typeof cell === 'number') return dayOfNumber(cell, date1904, true);
    return this.dayOfText(cell, this.ends, date1904, true);
  }

  /** Whether any text read so far is an approximate date: asked before `isApproximate` is. */
  get hasApproximate(): boolean {
    return this.approximate.size > 0;
  }

  /** Whether a cell that `day` read names a span of days (3月上旬), of which it gave the first. */
  isApproximate(cell: CellValue | undefined): boolean {
    return typeof cell === 'string' && this.approximate.has(cell);
  }

  private dayOfText(cell: CellValue | undefined, cache: Map<string, number>, date1904: boolean, end: boolean): number {
    if (cell === null || cell === undefined || cell === '') return BLANK_DAY;
    if (typeof cell !== 'string') return INVALID_DAY;
    let day = cache.get(cell);
    if (day === undefined) {
      day = this.dayIn(cell, date1904, end);
      cache.set(cell, day);
    }
    return day;
  }

  private dayIn(cell: string, date1904: boolean, end: boolean): number {
    if (isBlank(cell)) return BLANK_DAY;
    const written = dateInText(cell);
    if (written === null) return INVALID_DAY;
    if (typeof written === 'number') return dayOfNumber(written, date1904, end);
    if (written.approximate && end) return INVALID_DAY;
    const day = dayOfParts(written, { year: this.year, plan: this.plan, month: this.said.month, end });
    if (written.approximate && day !== INVALID_DAY) this.approximate.add(cell);
    return day;
  }

  // 5 on the sheet of March, 3.5 in a column of months and days.
  private dayOfSmall(value: number): number {
    const { month, figures } = this.said;
    if (month !== null && Number.isInteger(value))
      return dayOf(yearOfMonth(month), monthOfYear(month), value) ?? INVALID_DAY;
    if (figures === 'no-days') return INVALID_DAY;
    const read = dayInFigure(value);
    if (read === null) return INVALID_DAY;
    if (read.other !== null && figures === 'asked') return AMBIGUOUS_DAY;
    return dayOfParts({ ...read, ...PLAIN }, { year: this.year, plan: this.plan, month, end: false });
  }
}

const PLAIN = { year: null, approximate: false, shortYear: false, festival: false };

/** The plan's year of a date cell that states its own year, or 0: serials, yyyymmdd, yyyymm and texts with a year. */
export function statedYear(cell: CellValue | undefined, date1904: boolean, plan: PlanYears): number {
  const none = 0;
  if (typeof cell === 'string' && !/\d{4}|[０-９]{4}|^\s*\d\d[^\d\s月:：]/.test(cell)) return none;
  const day =
    typeof cell === 'number' ? dayOfNumber(cell, date1904, false) : dayOfStated(String(cell ?? ''), date1904, plan);
  return day > 0 ? planYearOf(plan, monthOfDay(day)) : none;
}

function dayOfStated(cell: string, date1904: boolean, plan: PlanYears): number {
  const written = dateInText(cell);
  if (written === null) return INVALID_DAY;
  if (typeof written === 'number') return dayOfNumber(written, date1904, false);
  return written.year === null ? INVALID_DAY : dayOfParts(written, { year: NO_YEAR, plan, month: null, end: false });
}

/**
 * The serial, in the workbook's own date system, of a cell that states year, month and day; `null` for months,
 * for texts with a time of day, without a year or with two figures of it, for spans of days, and for what is no day.
 */
export function wholeDay(cell: string | number, date1904: boolean): number | null {
  const written =
    typeof cell === 'number' ? (partsOfFigures(cell) ?? cell) : hasTimeOfDay(cell) ? null : dateInText(cell);
  if (written === null) return null;
  if (typeof written === 'number')
    return Number.isInteger(written) && dayOfNumber(written, date1904, false) !== INVALID_DAY ? written : null;
  if (written.year === null || written.day === null || written.approximate || written.shortYear) return null;
  const day = dayOfParts(written, { year: NO_YEAR, plan: CALENDAR_YEARS, month: null, end: false });
  if (day === INVALID_DAY) return null;
  return date1904 ? day - DAYS_TO_1904 : day;
}

/** Numbers that Excel shows as days before 2000 or after 2099: 1954 to 9999. */
const DISTANT_SERIALS = { from: 20_000, to: 2_958_465 };
const LEAP_YEAR = 2000;

/** Why a cell is no day, as the problem's fact `why`. */
export function whyNoDay(cell: CellValue | undefined): 'blank' | 'no-such-day' | 'out-of-range' | 'unreadable' {
  if (isBlank(cell)) return 'blank';
  const written =
    typeof cell === 'number' ? (partsOfFigures(cell) ?? cell) : typeof cell === 'string' ? dateInText(cell) : null;
  if (written === null) return 'unreadable';
  if (typeof written === 'number')
    return written >= DISTANT_SERIALS.from && written <= DISTANT_SERIALS.to ? 'out-of-range' : 'unreadable';
  const { year, month, day } = written;
  if (month === null) return 'unreadable';
  const exists =
    month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysInMonth(year ?? LEAP_YEAR, month)));
  if (exists) return written.approximate || written.shortYear ? 'unreadable' : 'out-of-range';
  return 'no-such-day';
}

/** Serials from 36526 to 73050, yyyymmdd, yyyymm; a time of day is dropped. */
function dayOfNumber(value: number, date1904: boolean, end: boolean): number {
  const whole = Math.floor(value);
  const serial = date1904 ? whole + DAYS_TO_1904 : whole;
  if (serial >= FIRST_DAY && serial <= LAST_DAY) return serial;
  const parts = partsOfFigures(value);
  return parts === null ? INVALID_DAY : dayOfParts(parts, { year: NO_YEAR, plan: CALENDAR_YEARS, month: null, end });
}

/** What completes a date: the plan's year, or NO_YEAR for dates that must name their own; the month of the sheet. */
type Given = { readonly year: number; readonly plan: PlanYears; readonly month: Month | null; readonly end: boolean };

const NO_YEAR = 0;
/** How far a year of two figures may be from the ledger's: 12.3.22 is not a day of 2012 in a ledger of 2022. */
const MOST_YEARS_AWAY = 3;
/** Years of two figures that a ledger may state by itself. */
const STATED_SHORT = { from: 2015, to: 2045 };

function dayOfParts(parts: DateParts, given: Given): number {
  const { year, shortYear } = parts;
  if (
    shortYear &&
    year !== null &&
    !(given.year === NO_YEAR
      ? year >= STATED_SHORT.from && year <= STATED_SHORT.to
      : Math.abs(year - given.year) <= MOST_YEARS_AWAY)
  )
    return INVALID_DAY;
  if (parts.festival) return springFestival(year, given) ?? INVALID_DAY;
  const month = parts.month ?? (given.month === null ? null : monthOfYear(given.month));
  if (month === null) return INVALID_DAY;
  const ofYear =
    year ??
    (parts.month === null && given.month !== null
      ? yearOfMonth(given.month)
      : yearOfMonth(monthInYear(given.plan, given.year, month)));
  return dayOf(ofYear, month, parts.day ?? (given.end ? daysInMonth(ofYear, month) : 1)) ?? INVALID_DAY;
}
