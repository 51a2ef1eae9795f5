// What a household won as `--json` prints it, where its plan has more to say than a tier: a sum of money
// of its own, a tier for each period, a veto, what deductions leave of base and bonus.
import { formatMonth, numberOf, periodStandings, rulesInForce, splitDeduction, type YearResult } from '../../engine';

export type GradeReport = {
  /** First month of the period. */
  readonly from: string;
  readonly tier: string | null;
  /** Of the period alone; rank `null` for who has none in it. */
  readonly score: number;
  readonly rank: number | null;
};

/** Only the keys that the plan has. */
export type StandingReport = {
  /** Yuan. */
  readonly prize?: number;
  readonly grades?: readonly GradeReport[];
  readonly balance?: number | null;
  readonly frozen?: boolean;
  /** Points expired, cleared or above the ceiling, less what the floor gave back. */
  readonly lapsed?: number;
  /** Accounts that only grow: points ever earned, or units. */
  readonly tallies?: readonly { readonly id: string; readonly name: string; readonly value: number }[];
  /** Where the plan has vetoes: out of the system. */
  readonly out?: boolean;
  /** Where deductions use up base or bonus first: what they leave of each. */
  readonly left?: { readonly base: number; readonly bonus: number };
};

export function standingReport(result: YearResult, household: number): StandingReport {
  return {
    ...vetoReport(result, household),
    ...tallyReport(result, household),
    ...balanceReport(result, household),
    ...awardReport(result, household),
  };
}

function tallyReport({ tallies }: YearResult, household: number): Pick<StandingReport, 'tallies'> {
  return tallies.length === 0
    ? {}
    : { tallies: tallies.map(({ id, name, figures }) => ({ id, name, value: figures[household] })) };
}

function vetoReport({ scores }: YearResult, household: number): StandingReport {
  const from = rulesInForce(scores.scheme, scores.asOf).deductionsFrom;
  const left = splitDeduction(
    from,
    { base: scores.base[household], bonus: scores.bonus[household] + scores.annual[household] },
    scores.deduction[household],
  );
  return {
    ...(scores.sanctions === null ? {} : { out: scores.sanctions.out[household] >= 0 }),
    ...(from === 'score'
      ? {}
      : { left: { base: numberOf(left.base, scores.scale), bonus: numberOf(left.bonus, scores.scale) } }),
  };
}

/** What a plan's balance has beside the usual: a year of means with redemption, points that may lapse. */
function balanceReport({ account, scores }: YearResult, household: number): StandingReport {
  const rule = rulesInForce(scores.scheme, scores.asOf).redemption;
  if (rule === null || account === null) return {};
  const points = (column: Float64Array): number => numberOf(column[household], scores.scale);
  const lapses =
    !rule.carryOver ||
    rule.clearedIn !== null ||
    rule.clearedOn !== null ||
    rule.expiresAfterMonths !== null ||
    rule.ceiling !== null ||
    rule.floor !== null ||
    scores.sanctions !== null;
  return {
    ...(scores.aspects.length > 0 ? { balance: points(account.balance), frozen: account.frozen[household] === 1 } : {}),
    ...(lapses ? { lapsed: points(account.lapsed) } : {}),
  };
}

function awardReport(result: YearResult, household: number): StandingReport {
  const { awards, scores } = result;
  if (awards === null) return {};
  const { prizes, grades, tiers } = awards;
  return {
    ...(prizes === null ? {} : { prize: prizes[household] / 100 }),
    ...(grades === null
      ? {}
      : {
          grades: [...grades.tier.subarray(household * grades.count, (household + 1) * grades.count)].map(
            (tier, period) => ({
              from: formatMonth(scores.first + period * grades.months),
              tier: tier < 0 ? null : tiers[tier].name,
              ...standingIn(result, household, scores.first + period * grades.months),
            }),
          ),
        }),
  };
}

/** 0 and no rank in a period that nobody took part in. */
function standingIn(result: YearResult, household: number, first: number): Pick<GradeReport, 'score' | 'rank'> {
  const period = periodStandings(result).find((one) => one.first === first);
  return period === undefined
    ? { score: 0, rank: null }
    : { score: numberOf(period.score[household], result.scores.scale), rank: period.ranking.rank[household] || null };
}
