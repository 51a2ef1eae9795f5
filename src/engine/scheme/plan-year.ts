// The plan's year: twelve months from the one in which the plan's years begin, named by the calendar year it begins in.
// Everything that asks which month a year begins in, or which year a month belongs to, asks here.
import type { Month } from '../basis/calendar';
import { monthOf } from '../basis/calendar';
import type { Scheme } from './types';

/** What decides which year of the plan a day lies in. */
export type PlanYears = Pick<Scheme, 'yearStart'>;

/** Years from January, where no plan is known or the calendar's year is meant. */
export const CALENDAR_YEARS: PlanYears = { yearStart: 1 };

/** The month that the plan's `year` begins in. */
export function firstMonthOfYear({ yearStart }: PlanYears, year: number): Month {
  return monthOf(year, yearStart);
}

export function lastMonthOfYear(plan: PlanYears, year: number): Month {
  return (firstMonthOfYear(plan, year) + 11) as Month;
}

/** The plan's year that a month lies in. */
export function planYearOf({ yearStart }: PlanYears, month: Month): number {
  return Math.floor((month - yearStart + 1) / 12);
}

/** The calendar's `month` (1..12) as it lies in the plan's `year`: before the month that years begin in it is of the
 * next calendar year. */
export function monthInYear({ yearStart }: PlanYears, year: number, month: number): Month {
  return monthOf(month < yearStart ? year + 1 : year, month);
}
