// Dates as clerks write them: a cell enters, a day (Excel serial) leaves.
import { compact, type CellValue } from '../basis/cells';
import { dayOf, daysInMonth, FIRST_DAY, LAST_DAY, type LocalDate, type Month, monthOfDay } from '../basis/calendar';

/** `blank` cells and `invalid` ones are not days. */
export const BLANK_DAY = 0;
export const INVALID_DAY = -1;

const OFFSET_1904 = 1462;

/** Reads the date cells of one ledger. `year` completes dates that name none (3月5日). */
export class DateReader {
  private readonly starts = new Map<string, number>();
  private readonly ends = new Map<string, number>();

  constructor(private readonly year: number) {}

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
      day = parseDayText(cell, { year: this.year, date1904, end });
      cache.set(cell, day);
    }
    return day;
  }
}

/** The year that a date cell states by itself, or 0: serials, yyyymmdd, yyyymm and texts with a year. */
export function statedYear(cell: CellValue | undefined, date1904: boolean): number {
  const none = 0;
  if (typeof cell === 'string' && !/\d{4}|[０-９]{4}/.test(cell)) return none;
  // With year 0 a date that names no year cannot be a day of this century.
  const day = typeof cell === 'number' ? dayOfNumber(cell, date1904, false) : parseDayText(String(cell ?? ''), { year: none, date1904, end: false });
  return day > 0 ? Math.floor(monthOfDay(day) / 12) : none;
}

/** Serials from 36526 to 73050, yyyymmdd, yyyymm; a time of day is dropped. */
function dayOfNumber(value: number, date1904: boolean, end: boolean): number {
  const whole = Math.floor(value);
  const serial = date1904 ? whole + OFFSET_1904 : whole;
  if (serial >= FIRST_DAY && serial <= LAST_DAY) return serial;
  return whole === value ? (dayOfDigits(String(value), end) ?? INVALID_DAY) : INVALID_DAY;
}

function dayOfDigits(digits: string, end: boolean): LocalDate | null {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  if (digits.length === 8) return dayOf(year, month, Number(digits.slice(6)));
  if (digits.length === 6) return monthDay(year, month, end);
  return null;
}

function monthDay(year: number, month: number, end: boolean): LocalDate | null {
  return dayOf(year, month, end ? daysInMonth(year, month) : 1);
}

type DayContext = { readonly year: number; readonly date1904: boolean; readonly end: boolean };

function parseDayText(cell: string, context: DayContext): number {
  const dated = cell.normalize('NFKC').trim().replace(/[T\s]\s*\d{1,2}:\d{1,2}(:\d{1,2}(\.\d+)?)?\s*Z?$/i, '');
  const text = compact(dated);
  if (text === '') return BLANK_DAY;
  if (/^\d+(\.\d+)?$/.test(text)) return dayOfNumberText(text, context);
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text);
  if (full) return dayOf(Number(full[1]), Number(full[2]), Number(full[3])) ?? INVALID_DAY;
  const month = /^(\d{4})[-/年](\d{1,2})月?份?$/.exec(text);
  if (month) return monthDay(Number(month[1]), Number(month[2]), context.end) ?? INVALID_DAY;
  const short = /^(\d{1,2})月(?:份|(\d{1,2})[日号])?$/.exec(text);
  if (!short) return INVALID_DAY;
  const day = short[2] === undefined ? monthDay(context.year, Number(short[1]), context.end) : dayOf(context.year, Number(short[1]), Number(short[2]));
  return day ?? INVALID_DAY;
}

function dayOfNumberText(text: string, context: DayContext): number {
  const month = /^(\d{4})\.(\d{1,2})$/.exec(text);
  if (month) return monthDay(Number(month[1]), Number(month[2]), context.end) ?? INVALID_DAY;
  return dayOfNumber(Number(text), context.date1904, context.end);
}

/** The month of a roster cell (2022-09, 9月, a date): `null` when blank, INVALID_DAY when unreadable. */
export function monthOfCell(cell: CellValue | undefined, reader: DateReader, date1904: boolean): Month | null | typeof INVALID_DAY {
  const day = reader.day(cell, date1904);
  if (day === BLANK_DAY) return null;
  return day === INVALID_DAY ? INVALID_DAY : monthOfDay(day);
}

