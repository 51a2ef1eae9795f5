// The households of a posted list as rows, in its order: the year, or one of its periods, enters.
import { entryAt } from '../basis/entry';
import { standingIn, type HouseholdStanding, type PeriodStandings } from '../ranking/period-standings';
import { HouseholdYear } from './household-year';
import { listingOrder } from './listing';
import type { YearResult } from './year-result';

/** Ranked households, best first, as listingOrder has them. */
export function listedYears(year: YearResult): readonly HouseholdYear[] {
  return listingOrder(year).map((household) => new HouseholdYear(year, household));
}

/** Ranked households, best first; inside a tie in the order of the roster. */
export function rankedYears(year: YearResult): readonly HouseholdYear[] {
  return Array.from(year.ranking.order, (household) => new HouseholdYear(year, household));
}

/** Those ranked in the period, best first; none where there is no period. */
export function listedIn(
  year: YearResult,
  period: PeriodStandings | undefined,
): readonly { readonly one: HouseholdYear; readonly standing: HouseholdStanding & { readonly rank: number } }[] {
  if (period === undefined) return [];
  return listingOrder({ ledger: year.ledger, ranking: period.ranking }).map((household) => ({
    one: new HouseholdYear(year, household),
    standing: { ...standingIn(period, household), rank: entryAt(period.ranking.rank, household) },
  }));
}
