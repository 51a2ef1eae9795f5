// Who stands where in one period of the year: the year and the period enter, the ranked households leave, best first.
import { entryAt } from '../basis/entry';
import { monthsIn } from '../ledger/dates/read-period';
import type { Period } from '../ledger/types';
import { periodStandings } from '../ranking/period-standings';
import { rankFigures } from '../ranking/rank-households';
import { householdYears, type HouseholdYear } from './household-year';
import { listingOrder } from './listing';
import { partOfPeriod } from './part-of-period';
import type { YearResult } from './year-result';

export type PeriodBoard = {
  /** Whether the plan gives tiers by this period. */
  readonly tiered: boolean;
  /** Ties in the order of the posted list. */
  readonly rows: readonly { readonly one: HouseholdYear; readonly rank: number; readonly tier: string | null }[];
};

/** By score, rank and tier of the period where the plan scores or rewards it by itself, else by what its months came
 * to. */
export function periodBoard(year: YearResult, period: Period): PeriodBoard {
  const standing = periodStandings(year).find(
    ({ first, months }) => first === period.first && months === monthsIn(period.kind),
  );
  const all = householdYears(year);
  const ranking = standing?.ranking ?? rankingOf(all.map((one) => partOfPeriod(one, period, 'score')));
  return {
    tiered: (standing?.tiers ?? null) !== null,
    rows: listingOrder({ ledger: year.ledger, ranking }).map((household) => ({
      one: entryAt(all, household),
      rank: entryAt(ranking.rank, household),
      tier: standing?.tiers?.[household] ?? null,
    })),
  };
}

function rankingOf(totals: readonly (number | null)[]): YearResult['ranking'] {
  return rankFigures(
    Float64Array.from(totals, (total) => total ?? 0),
    (household) => totals[household] !== null,
  );
}
