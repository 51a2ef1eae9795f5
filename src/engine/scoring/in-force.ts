// When a household takes part: from the later of the village's start and its joining to its leaving.
import type { Month } from '../basis/calendar';
import type { Household } from '../ledger/types';
import { scoreMonthsOf } from '../scheme/periods';
import type { PlanYears } from '../scheme/plan-year';
import type { Rules } from '../scheme/types';

/** Later than any month of a ledger. */
export const NEVER = 9999 * 12;

/** First month in force, inclusive; where only those take part who are there when a score period begins, that of the next one for who joins within it. */
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
