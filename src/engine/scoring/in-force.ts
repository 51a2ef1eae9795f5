// When a household takes part: from the later of the village's start and its joining to its leaving.
import type { Month } from '../basis/calendar';
import type { Household } from '../ledger/types';
import { scoreMonthsOf } from '../scheme/periods';
import type { Rules } from '../scheme/types';

/** Later than any month of a ledger. */
export const NEVER = 9999 * 12;

/** First month in force, inclusive; where only those take part who are there when a score period begins, that of the next one for who joins within it. */
export function firstMonthOf(household: Household, start: Month, { participants, year }: Rules): number {
  if (household.joined === null || household.joined <= start) return start;
  const span = scoreMonthsOf(year);
  return participants.presentAt === 'any-time' ? household.joined : Math.ceil(household.joined / span) * span;
}

/** Last month in force, inclusive; NEVER when it has not left. */
export function lastMonthOf(household: Household): number {
  return household.left ?? NEVER;
}

/** False for an elderly household that did not opt in, where the plan asks it to. */
export function participates(household: Household, rules: Rules): boolean {
  return !(rules.participants.elderlyOptIn && household.elderly && !household.optedIn);
}
