// How the households stand in each period that the plan gives tiers for or scores by itself:
// score, rank and tier of the period. Scores and awards enter; leave the periods that are over and that somebody took
// part in.
import type { Month } from '../basis/calendar';
import type { Points } from '../basis/points';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import { rulesInForce } from '../scheme/versions';
import { isInForce } from '../scoring/in-force';
import type { YearScores } from '../scoring/types';
import { rankFigures } from './rank-households';
import { isOut } from './sanctions';
import type { AwardList, Ranking } from './types';

export type PeriodStandings = {
  readonly first: Month;
  readonly months: number;
  /** By household: points of the period. */
  readonly score: Float64Array;
  /** Of who took part in any month of the period and is not out of the system at its end. */
  readonly ranking: Ranking;
  /** By household: the tier's name, `null` for none; `null` where the plan gives no tiers by this period. */
  readonly tiers: readonly (string | null)[] | null;
};

/** One household's own of a period. */
export type HouseholdStanding = {
  readonly first: Month;
  readonly months: number;
  readonly score: Points;
  /** `null` for who has none in the period. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Whether the plan gives tiers by this period, and the name of the household's; `null` for none. */
  readonly tiered: boolean;
  readonly tier: string | null;
};

type Standing = { readonly scores: YearScores; readonly awards: AwardList | null };

/** By the result that they are of: every household asks for them. */
const known = new WeakMap<object, readonly PeriodStandings[]>();

/** In order; empty for a plan that knows only months and the year. */
export function periodStandings(result: Standing): readonly PeriodStandings[] {
  const standings = known.get(result) ?? standingsOfPeriods(result);
  known.set(result, standings);
  return standings;
}

function standingsOfPeriods({ scores, awards }: Standing): readonly PeriodStandings[] {
  const months = awards?.grades?.months ?? scoredBy(scores);
  if (months === null || months === 12) return [];
  return Array.from({ length: periodsOver(scores, months) }, (_, at) =>
    standingsOf(scores, awards, { at, months }),
  ).filter(({ ranking }) => ranking.ranked > 0);
}

/** Months of a score period; `null` for a year that sums months or averages its periods in one score. */
function scoredBy({ scheme, asOf }: YearScores): number | null {
  const { year } = rulesInForce(scheme, asOf);
  return year.kind === 'sum-of-months' || year.kind === 'mean-of-periods' ? null : MONTHS_OF_PERIOD[year.period];
}

/** What everyone has in one period of the year, the `at`-th of so many months, and where that puts them among who takes
 * part in it. */
export function scoresOfPeriod(
  scores: YearScores,
  { at, months }: { readonly at: number; readonly months: number },
): Omit<PeriodStandings, 'tiers'> {
  const [from, to] = [at * months, at * months + months];
  const { score } = scores.months;
  const sums = new Float64Array(scores.householdCount);
  for (let household = 0; household < sums.length; household++)
    for (let month = from; month < to; month++) sums[household] += score[household * 12 + month];
  const ranking = rankFigures(
    sums,
    (household) => isInForce(scores, household, from, to - 1) && !isOut(scores, household, to - 1),
  );
  return { first: (scores.first + from) as Month, months, score: sums, ranking };
}

/** How many periods of so many months the year has had by asOf. */
export function periodsOver({ asOf, first }: Pick<YearScores, 'asOf' | 'first'>, months: number): number {
  return Math.floor((asOf - first + 1) / months);
}

function standingsOf(
  scores: YearScores,
  awards: AwardList | null,
  period: { readonly at: number; readonly months: number },
): PeriodStandings {
  const own = scoresOfPeriod(scores, period);
  const grades = awards?.grades ?? null;
  const tiers =
    grades === null || awards === null
      ? null
      : Array.from(own.score, (_, at) => awards.tiers[grades.tier[at * grades.count + period.at]]?.name ?? null);
  return { ...own, tiers };
}

/** The household's own of a period. */
export function standingIn(
  { first, months, score, ranking, tiers }: PeriodStandings,
  household: number,
): HouseholdStanding {
  return {
    first,
    months,
    score: score[household] as Points,
    rank: ranking.rank[household] || null,
    tied: ranking.tied[household] === 1,
    tiered: tiers !== null,
    tier: tiers?.[household] ?? null,
  };
}
