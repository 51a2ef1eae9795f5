// What a household won as `--json` prints it, where its plan has more to say than a tier: a sum of money
// of its own, or a tier for each period.
import { formatMonth, monthOf, type YearResult } from '../../engine';

export type GradeReport = {
  /** First month of the period. */
  readonly from: string;
  readonly tier: string | null;
};

/** Only the keys that the plan has. */
export type StandingReport = {
  /** Yuan. */
  readonly prize?: number;
  readonly grades?: readonly GradeReport[];
};

export function standingReport({ awards, scores }: YearResult, household: number): StandingReport {
  if (awards === null) return {};
  const { prizes, grades, tiers } = awards;
  return {
    ...(prizes === null ? {} : { prize: prizes[household] / 100 }),
    ...(grades === null ? {} : {
      grades: [...grades.tier.subarray(household * grades.count, (household + 1) * grades.count)].map((tier, period) => ({
        from: formatMonth(monthOf(scores.year, period * grades.months + 1)),
        tier: tier < 0 ? null : tiers[tier].name,
      })),
    }),
  };
}
