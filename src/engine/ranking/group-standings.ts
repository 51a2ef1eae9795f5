// How the groups of a village stand over the year, or in each period that the plan ranks them for:
// a scored year enters, what each group comes to leaves, for those periods that are over.
import type { Month } from '../basis/calendar';
import type { Ledger } from '../ledger/types';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import type { GroupRankingRule, Scheme } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import type { YearScores } from '../scoring/types';
import { periodsOver, scoresOfPeriod } from './period-standings';
import { rankGroups, type GroupStanding } from './rank-groups';
import type { Ranking } from './types';

export type PeriodOfGroups = {
  readonly first: Month;
  readonly months: number;
  readonly groups: readonly GroupStanding[];
};

export type GroupStandings = {
  readonly rule: GroupRankingRule;
  /** In order; of a plan that ranks over the year that one, over or not. */
  readonly periods: readonly PeriodOfGroups[];
  /** The period that is not over yet; `null` where the last month that counts is the last of one, and of the year's
   * ranking. */
  readonly running: { readonly first: Month; readonly months: number } | null;
};

type Standing = {
  readonly ledger: Ledger;
  readonly ranking: Ranking;
  readonly scheme: Scheme;
  readonly scores: YearScores;
};

/** `null` where the plan ranks no groups. A period that nobody took part in is left out. */
export function groupStandings({ ledger, ranking, scheme, scores }: Standing): GroupStandings | null {
  const rule = rulesInForce(scheme, scores.asOf).groupRanking;
  if (rule === null) return null;
  const months = MONTHS_OF_PERIOD[rule.per];
  if (months === 12) {
    const groups = rankGroups(rule, ledger, { figures: scores.total, ranking });
    return { rule, periods: [{ first: scores.first, months, groups }], running: null };
  }
  const over = periodsOver(scores, months);
  const periods = Array.from({ length: over }, (_, at) => scoresOfPeriod(scores, { at, months }))
    .filter((period) => period.ranking.ranked > 0)
    .map((period) => ({
      first: period.first,
      months,
      groups: rankGroups(rule, ledger, { figures: period.score, ranking: period.ranking }),
    }));
  const next = (scores.first + over * months) as Month;
  return { rule, periods, running: next > scores.asOf ? null : { first: next, months } };
}
