// What a household won as `--json` prints it, where its plan has more to say than a tier: a sum of money
// of its own, a tier for each period, a veto, what deductions leave of base and bonus.
import {
  entryAt,
  formatMonth,
  numberOf,
  rulesInForce,
  type HouseholdStanding,
  type HouseholdYear,
  type Points,
  type Scale,
} from '../../engine';

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

export function standingReport(one: HouseholdYear): StandingReport {
  return { ...vetoReport(one), ...tallyReport(one), ...balanceReport(one), ...awardReport(one) };
}

function tallyReport({ tallies }: HouseholdYear): Pick<StandingReport, 'tallies'> {
  return tallies.length === 0 ? {} : { tallies: tallies.map(({ id, name, figure }) => ({ id, name, value: figure })) };
}

function vetoReport({ year: { scores }, isOut, left }: HouseholdYear): StandingReport {
  const points = (grains: Points): number => numberOf(grains, scores.scale);
  return {
    ...(scores.sanctions === null ? {} : { out: isOut }),
    ...(rulesInForce(scores.scheme, scores.asOf).deductionsFrom === 'score'
      ? {}
      : { left: { base: points(left.base), bonus: points(left.bonus) } }),
  };
}

/** What a plan's balance has beside the usual: a year of means with redemption, points that may lapse. */
function balanceReport({ year: { scores }, balance, frozen }: HouseholdYear): StandingReport {
  const rule = rulesInForce(scores.scheme, scores.asOf).redemption;
  if (rule === null || balance === null) return {};
  const lapses =
    !rule.carryOver ||
    rule.clearedIn !== null ||
    rule.clearedOn !== null ||
    rule.expiresAfterMonths !== null ||
    rule.ceiling !== null ||
    rule.floor !== null ||
    scores.sanctions !== null;
  return {
    ...(scores.aspects.length > 0 ? { balance: numberOf(balance.left, scores.scale), frozen } : {}),
    ...(lapses ? { lapsed: numberOf(balance.lapsed - balance.raised, scores.scale) } : {}),
  };
}

function awardReport(one: HouseholdYear): StandingReport {
  const { awards, scores } = one.year;
  if (awards === null) return {};
  const { prizes, grades, tiers } = awards;
  const { standings } = one;
  return {
    ...(prizes === null ? {} : { prize: one.prize ?? 0 }),
    ...(grades === null
      ? {}
      : {
          grades: one.grades.map((tier, period) => ({
            from: formatMonth(scores.first + period * grades.months),
            tier: tier === null ? null : entryAt(tiers, tier).name,
            ...standingIn(standings, scores.first + period * grades.months, scores.scale),
          })),
        }),
  };
}

/** 0 and no rank in a period that nobody took part in. */
function standingIn(
  standings: readonly HouseholdStanding[],
  first: number,
  scale: Scale,
): Pick<GradeReport, 'score' | 'rank'> {
  const standing = standings.find((one) => one.first === first);
  return standing === undefined
    ? { score: 0, rank: null }
    : { score: numberOf(standing.score, scale), rank: standing.rank };
}
