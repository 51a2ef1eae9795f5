// When a household takes part: from the later of the village's start and its joining to its leaving.
import type { Month } from '../basis/calendar';
import type { Household } from '../ledger/types';
import { scoreMonthsOf } from '../scheme/periods';
import type { PlanYears } from '../scheme/plan-year';
import type { Rules } from '../scheme/types';
import { NOT_IN_FORCE, type MonthColumns, type YearScores } from './types';

/** Later than any month of a ledger. */
export const NEVER = 9999 * 12;

/** First month in force, inclusive; where only those take part who are there when a score period begins, that of the
 * next one for who joins within it. */
export function firstMonthOf(
  household: Household,
  start: Month,
  { participants, year }: Rules,
  { yearStart }: PlanYears,
): number {
  if (household.joined === null || household.joined <= start) return start;
  if (participants.presentAt === 'any-time') return household.joined;
  const span = scoreMonthsOf(year);
  const before = yearStart - 1;
  return Math.ceil((household.joined - before) / span) * span + before;
}

/** Last month in force, inclusive; NEVER when it has not left. */
export function lastMonthOf(household: Household): number {
  return household.left ?? NEVER;
}

/** False for an elderly household that did not opt in, where the plan asks it to. */
export function participates(household: Household, rules: Rules): boolean {
  return !(rules.participants.elderlyOptIn && household.elderly && !household.optedIn);
}

/** Whether a household has joined, and takes part from a later period only: so far it is in force in no month. */
export function joinsLater(
  { joined }: Pick<Household, 'joined'>,
  year: Pick<YearScores, 'asOf' | 'months' | 'rules'>,
  household: number,
): boolean {
  const late = year.rules.final.rules.participants.presentAt === 'period-start';
  return late && joined !== null && joined <= year.asOf && monthsInForce(year, household) === 0;
}

type Months = { readonly months: Pick<MonthColumns, 'status'> };

/** In how many months of the year a scored household is in force. */
export function monthsInForce({ months: { status } }: Months, household: number): number {
  let count = 0;
  for (let at = household * 12; at < household * 12 + 12; at++) if (status[at] !== NOT_IN_FORCE) count++;
  return count;
}

/** Whether a scored household is in force in any of the months first … last (0..11, inclusive) of the year. */
export function isInForce({ months: { status } }: Months, household: number, first: number, last: number): boolean {
  for (let at = household * 12 + first; at <= household * 12 + last; at++) if (status[at] !== NOT_IN_FORCE) return true;
  return false;
}
