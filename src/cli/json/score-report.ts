// A year's scores, ranks, tiers and balances as `score --json` prints them: one shape for a year that
// sums months, one for a year that averages periods.
import { formatMonth, householdYears, type Month, type YearResult } from '../../engine';
import { awardsReport, type AwardsReport } from './award-report';
import { coverageReport, type CoverageReport } from './coverage-report';
import { groupReports, type GroupReport } from './group-report';
import { meanHousehold, sumHousehold, type MeanHousehold, type SumHousehold } from './household-report';
import { resultReports, type ResultReport } from './result-report';
import { problemReport, type ProblemReport } from './problem-report';

export type ScoreReport = {
  readonly scheme: string;
  readonly year: number;
  /** Only where months are summed. */
  readonly asOf?: string;
  /** In roster order; those that do not take part are left out. */
  readonly households: readonly (SumHousehold | MeanHousehold)[];
  /** `null` where the plan has no awards. */
  readonly awards: AwardsReport | null;
  /** Only where the plan ranks groups: highest first. */
  readonly groups?: readonly GroupReport[];
  /** Only where the plan has named results beside the awards. */
  readonly results?: readonly ResultReport[];
  readonly problems: readonly ProblemReport[];
  readonly coverage: CoverageReport;
};

/** `month`: list that month alone; everything else stays the year's. */
export function scoreReport(result: YearResult, month: Month | null): ScoreReport {
  const { scores, scheme } = result;
  const sums = sumsMonths(result);
  const households = householdYears(result)
    .filter(({ takesPart }) => takesPart)
    .map((one): SumHousehold | MeanHousehold => (sums ? sumHousehold(one, month) : meanHousehold(one)));
  return {
    scheme: scheme.id,
    year: scores.year,
    ...(sums ? { asOf: formatMonth(scores.asOf) } : {}),
    households,
    awards: awardsReport(result),
    ...groupReports(result),
    ...resultReports(result),
    problems: result.problems.map(problemReport),
    coverage: coverageReport(result.ledger, result.problems),
  };
}

/** True where the year is the sum of its months, false where it averages periods per aspect. */
export function sumsMonths({ scores }: YearResult): boolean {
  return scores.aspects.length === 0;
}
