// A column of numbers such as 3.5: are they months and days? The column's cells enter, the answer leaves.
import type { CellValue } from '../../basis/cells';
import { daysInMonth } from '../../basis/calendar';

/**
 * What the numbers below 13 of a date column are: `no-days`; `month-day`, all of them and without doubt (or a person
 * said so); `asked`: all may be month and day, but some (3.1) may be two days, and only a person can tell.
 */
export type DayFigures = 'no-days' | 'month-day' | 'asked';

/** `other`: the second day that the number may be. */
export type DayInFigure = { readonly month: number; readonly day: number; readonly other: number | null };

const LEAP_YEAR = 2000;
const PAST_DECEMBER = 13;

/** Month and day of a number such as 3.5; `null` for what is none. A last nought is not stored: 3.1 may be 3.10. */
export function dayInFigure(value: number): DayInFigure | null {
  const match = /^(\d{1,2})\.(\d{1,2})$/u.exec(String(value));
  if (!match) return null;
  const month = Number(match[1]);
  const [day, other] = [Number(match[2]), match[2].length === 1 ? Number(match[2]) * 10 : null];
  const exists = (each: number): boolean =>
    month >= 1 && month <= 12 && each >= 1 && each <= daysInMonth(LEAP_YEAR, month);
  return exists(day) ? { month, day, other: other !== null && exists(other) ? other : null } : null;
}

/** What the numbers of a column are. Only numbers below 13 are looked at:
 * larger ones are days, or are refused, by themselves. */
export function dayFiguresOf(
  cells: {
    readonly rows: readonly (readonly CellValue[])[];
    readonly column: number;
    readonly first: number;
    readonly last: number;
  },
  answered: boolean,
): DayFigures {
  let figures: DayFigures = 'no-days';
  for (let at = cells.first; at <= cells.last; at++) {
    const cell = cells.rows[at]?.[cells.column];
    if (typeof cell !== 'number' || !(cell < PAST_DECEMBER)) continue;
    const read = dayInFigure(cell);
    if (read === null) return 'no-days';
    if (figures !== 'asked') figures = read.other !== null && !answered ? 'asked' : 'month-day';
  }
  return figures;
}
