// Who has no place in the ranking, and why: a year enters, households and their numbers leave.
import { householdYears, type HouseholdYear } from './household-year';
import { idOrder } from './listing';
import { summandsShown } from '../scheme/not-public';
import type { YearResult } from './year-result';

/** Who takes part without a rank, by 户号. */
export function unrankedYears(year: YearResult): readonly HouseholdYear[] {
  const compare = idOrder(year.ledger.roster.households);
  return householdYears(year)
    .filter(({ rank, takesPart }) => rank === null && takesPart)
    .sort((a, b) => compare(a.index, b.index));
}

/** How many of each reason. */
export type NotRanked = Readonly<Record<'invalid' | 'later' | 'out' | 'outside', number>>;

/** How many take part with too few periods, take part from a later period on, are out of the system by a veto, or do not take part. */
export function notRanked(year: YearResult): NotRanked {
  const counts = { invalid: 0, later: 0, out: 0, outside: 0 };
  for (const one of householdYears(year)) {
    if (!one.takesPart) counts.outside++;
    else if (one.rank === null) counts[one.isOut ? 'out' : one.joinsLater ? 'later' : 'invalid']++;
  }
  return counts;
}

/** Whether categories have columns, which show what was assessed or given, while deductions take from them. */
export function showsBeforeDeductions({ scores, scheme }: YearResult): boolean {
  if (scores.aspects.length === 0 || summandsShown(scheme) !== 'all') return false;
  return scheme.versions.some(({ rules }) => rules.items.some(({ on }) => on !== null));
}

/** Whether anyone's total is more or less than base, bonus and deductions come to. */
export function hasAdjustments(year: YearResult): boolean {
  return householdYears(year).some(({ other }) => other !== 0);
}
