// Dates as clerks write them: a cell enters, a day (Excel serial) leaves.
import { compact, isBlank, type CellValue } from '../../basis/cells';
import { dayOf, daysInMonth, FIRST_DAY, LAST_DAY, monthOfDay, yearOfMonth } from '../../basis/calendar';
import { CALENDAR_YEARS, monthInYear, planYearOf, type PlanYears } from '../../scheme/plan-year';

/** `blank` cells and `invalid` ones are not days. */
export const BLANK_DAY = 0;
export const INVALID_DAY = -1;

const OFFSET_1904 = 1462;

/** Reads the date cells of one ledger. The plan's `year` completes dates that name none (3月5日). */
export class DateReader {
  private readonly starts = new Map<string, number>();
  private readonly ends = new Map<string, number>();

  constructor(
    private readonly year: number,
    private readonly plan: PlanYears = CALENDAR_YEARS,
  ) {}

  /** The day of a cell, BLANK_DAY or INVALID_DAY; a month alone is its first day. */
  day(cell: CellValue | undefined, date1904: boolean): number {
    if (typeof cell === 'number') return dayOfNumber(cell, date1904, false);
    return this.dayOfText(cell, this.starts, date1904, false);
  }

  /** As `day`, but a month alone is its last day. */
  endDay(cell: CellValue | undefined, date1904: boolean): number {
    if (typeof cell === 'number') return dayOfNumber(cell, date1904, true);
    return this.dayOfText(cell, this.ends, date1904, true);
  }

  private dayOfText(cell: CellValue | undefined, cache: Map<string, number>, date1904: boolean, end: boolean): number {
    if (cell === null || cell === undefined || cell === '') return BLANK_DAY;
    if (typeof cell !== 'string') return INVALID_DAY;
    let day = cache.get(cell);
    if (day === undefined) {
      day = dayOfDateText(cell, { year: this.year, plan: this.plan, date1904, end });
      cache.set(cell, day);
    }
    return day;
  }
}

/** The plan's year of a date cell that states its own year, or 0: serials, yyyymmdd, yyyymm and texts with a year. */
export function statedYear(cell: CellValue | undefined, date1904: boolean, plan: PlanYears): number {
  const none = 0;
  if (typeof cell === 'string' && !/\d{4}|[０-９]{4}/.test(cell)) return none;
  // With year 0 a date that names no year cannot be a day of this century.
  const day = typeof cell === 'number' ? dayOfNumber(cell, date1904, false) : dayOfDateText(String(cell ?? ''), { year: none, plan, date1904, end: false });
  return day > 0 ? planYearOf(plan, monthOfDay(day)) : none;
}

/**
 * The serial, in the workbook's own date system, of a cell that states year, month and day; `null` for months,
 * for texts with a time of day or without a year, and for what is no day.
 */
export function wholeDay(cell: string | number, date1904: boolean): number | null {
  const written = typeof cell === 'number' ? (partsOfDigits(cell) ?? cell) : TIME_OF_DAY.test(cell.normalize('NFKC').trim()) ? null : dateInText(cell);
  if (written === null) return null;
  if (typeof written === 'number') return Number.isInteger(written) && dayOfNumber(written, date1904, false) !== INVALID_DAY ? written : null;
  const day = written.year === null || written.day === null ? INVALID_DAY : dayOfParts(written, written.year, false);
  if (day === INVALID_DAY) return null;
  return date1904 ? day - OFFSET_1904 : day;
}

/** Numbers that Excel shows as days before 2000 or after 2099: 1954 to 9999. */
const DISTANT_SERIALS = { from: 20_000, to: 2_958_465 };
const LEAP_YEAR = 2000;

/** Why a cell is no day, as the problem's fact `why`. */
export function whyNoDay(cell: CellValue | undefined): 'blank' | 'no-such-day' | 'out-of-range' | 'unreadable' {
  if (isBlank(cell)) return 'blank';
  const written = typeof cell === 'number' ? (partsOfDigits(cell) ?? cell) : typeof cell === 'string' ? dateInText(cell) : null;
  if (written === null) return 'unreadable';
  if (typeof written === 'number') return written >= DISTANT_SERIALS.from && written <= DISTANT_SERIALS.to ? 'out-of-range' : 'unreadable';
  const { year, month, day } = written;
  const exists = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysInMonth(year ?? LEAP_YEAR, month)));
  return exists ? 'out-of-range' : 'no-such-day';
}

/** A date as written: `year` null for 3月5日, `day` null for a month alone. */
type DateParts = { readonly year: number | null; readonly month: number; readonly day: number | null };

/** Serials from 36526 to 73050, yyyymmdd, yyyymm; a time of day is dropped. */
function dayOfNumber(value: number, date1904: boolean, end: boolean): number {
  const whole = Math.floor(value);
  const serial = date1904 ? whole + OFFSET_1904 : whole;
  if (serial >= FIRST_DAY && serial <= LAST_DAY) return serial;
  const parts = partsOfDigits(value);
  return parts?.year ? dayOfParts(parts, parts.year, end) : INVALID_DAY;
}

function partsOfDigits(value: number): DateParts | null {
  const match = /^(\d{4})(\d\d)(\d\d)?$/.exec(String(value));
  return match && partsOf(match);
}

function partsOf([, year, month, day]: readonly (string | undefined)[]): DateParts {
  return { year: year === undefined ? null : Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
}

function dayOfParts({ month, day }: DateParts, year: number, end: boolean): number {
  return dayOf(year, month, day ?? (end ? daysInMonth(year, month) : 1)) ?? INVALID_DAY;
}

function dayOfDateText(cell: string, context: { readonly year: number; readonly plan: PlanYears; readonly date1904: boolean; readonly end: boolean }): number {
  if (isBlank(cell)) return BLANK_DAY;
  const written = dateInText(cell);
  if (written === null) return INVALID_DAY;
  if (typeof written === 'number') return dayOfNumber(written, context.date1904, context.end);
  return dayOfParts(written, written.year ?? yearOfMonth(monthInYear(context.plan, context.year, written.month)), context.end);
}

/** Longer texts are no dates, and are not searched. */
const LONGEST_DATE = 40;
const TIME_OF_DAY = /(?:[T\s]\s*|(?<=[日号]))(?:上午|下午)?\d{1,2}(?::\d{1,2}(?::\d{1,2}(?:\.\d+)?)?(?:\s*[AP]M)?|[时点](?:\d{1,2}分?)?(?:\d{1,2}秒)?)\s*Z?$/i;

const WRITTEN_DATES: readonly RegExp[] = [
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/,
  /^(\d{4})[-/.年](\d{1,2})月?份?$/,
  /^()(\d{1,2})月(?:份|(\d{1,2})[日号])?$/,
];

/** What a text says: a date, the number that it is, or `null`. */
function dateInText(cell: string): DateParts | number | null {
  if (cell.length > LONGEST_DATE) return null;
  const text = compact(cell.normalize('NFKC').trim().replace(TIME_OF_DAY, ''));
  for (const pattern of WRITTEN_DATES) {
    const match = pattern.exec(text);
    if (match) return partsOf(match.map((part, at) => (at === 1 && part === '' ? undefined : part)));
  }
  return /^\d+(?:\.\d+)?$/.test(text) ? (partsOfDigits(Number(text)) ?? Number(text)) : null;
}
