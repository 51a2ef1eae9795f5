// A village of any plan as it is meant, before it is written into cells: households, rows, assessed figures, redemptions.
import { monthAfter, monthOfDayText, type DayText, type MonthText } from '../days';

export type Household = {
  readonly id: string;
  readonly group: string;
  readonly class: string;
  readonly elderly: boolean;
  readonly joined: MonthText | null;
  readonly opening: number;
};

/** Of two rows of one day the one that stands first in the ledger comes first. */
export type Row = {
  readonly at: number;
  readonly household: number;
  readonly day: DayText;
  readonly item: string;
  readonly count: number;
  readonly points: number;
  readonly end: DayText | null;
  /** How many households stand in the row. */
  readonly sharers: number;
};

/** A figure of one part of the base in the period that begins in `first`. */
export type Figure = {
  readonly household: number;
  readonly part: string;
  readonly first: MonthText;
  readonly points: number;
};

/** `points` below 0: goods that came back. */
export type Taken = {
  readonly at: number;
  readonly household: number;
  readonly day: DayText;
  readonly points: number;
  readonly goods: string;
  readonly pieces: number;
};

export type AnyVillage = {
  readonly households: readonly Household[];
  readonly rows: readonly Row[];
  /** `null`: there is no table of assessments. */
  readonly figures: readonly Figure[] | null;
  readonly taken: readonly Taken[];
  readonly start: MonthText;
  readonly asOf: MonthText;
};

const DAYS_OF = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysOfMonth(month: MonthText): number {
  const number = Number(month.slice(5));
  return number === 2 && Number(month.slice(0, 4)) % 4 === 0 ? 29 : DAYS_OF[number - 1];
}

/** So many days after the first of January 2022, counted off month by month. */
export function dayAfterNewYear2022(days: number): DayText {
  let month = '2022-01';
  let left = days;
  while (left >= daysOfMonth(month)) {
    left -= daysOfMonth(month);
    month = monthAfter(month);
  }
  return `${month}-${String(left + 1).padStart(2, '0')}`;
}

/** The day of the same number so many months later, or that month's last. */
export function monthsLater(day: DayText, months: number): DayText {
  const month = monthAfter(monthOfDayText(day), months);
  return `${month}-${String(Math.min(Number(day.slice(8)), daysOfMonth(month))).padStart(2, '0')}`;
}

/** The Monday of its week. */
export function mondayOf(day: DayText): DayText {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
