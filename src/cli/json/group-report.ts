// The groups of a village as `score --json` prints them, where the plan ranks them.
import { formatMonth, groupFigure, groupStandings, numberOf, type YearResult } from '../../engine';

export type GroupReport = {
  /** First month of the period, where the plan ranks groups by periods within the year. */
  readonly from?: string;
  readonly name: string;
  /** Of the roster, and of these the ranked ones. */
  readonly households: number;
  readonly ranked: number;
  readonly sum: number;
  /** What is compared: the sum, the mean, or the points per household, with two decimals at most. */
  readonly points: number;
  readonly rank: number;
  readonly tied: boolean;
};

export function groupReports(result: YearResult): { readonly groups?: readonly GroupReport[] } {
  const standings = groupStandings(result);
  if (standings === null) return {};
  const { rule, periods } = standings;
  return {
    groups: periods.flatMap(({ first, groups }) =>
      groups.map((group) => ({
        ...(rule.per === 'year' ? {} : { from: formatMonth(first) }),
        name: group.name,
        households: group.households,
        ranked: group.ranked,
        sum: numberOf(group.sum, result.scores.scale),
        points: groupFigure(group, result),
        rank: group.rank,
        tied: group.tied,
      })),
    ),
  };
}
