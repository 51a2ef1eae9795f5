// Who has a tier where a plan gives tiers period by period, and in which periods anyone has: a year enters.
import { householdYears, type HouseholdYear } from './household-year';
import { idOrder } from './listing';
import type { YearResult } from './year-result';

/** Who has a tier in some period, by 户号. */
export function gradedYears(year: YearResult): readonly HouseholdYear[] {
  const compare = idOrder(year.ledger.roster.households);
  return householdYears(year)
    .filter(({ grades }) => grades.some((tier) => tier !== null))
    .sort((a, b) => compare(a.index, b.index));
}

/** The periods of the year (0 for the first) in which anyone has a tier, in order: none before the village began. */
export function gradedPeriods(year: YearResult): readonly number[] {
  const all = gradedYears(year).map(({ grades }) => grades);
  return Array.from({ length: year.awards?.grades?.count ?? 0 }, (_, at) => at).filter((at) =>
    all.some((grades) => grades[at] !== null),
  );
}

/** How many times a tier (by its index) was given in all periods together. */
export function timesGiven(year: YearResult, tier: number): number {
  return gradedYears(year).reduce((sum, { grades }) => sum + grades.filter((own) => own === tier).length, 0);
}
