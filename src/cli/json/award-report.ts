// Places, awarded households and cost as `--json` prints them, one shape a kind of award rule.
import { entryAt, unreachable, type AwardList, type YearResult } from '../../engine';

export type TierReport = { readonly name: string; readonly prize: number | null; readonly awarded: number };

export type QuotaReport = {
  readonly residentHouseholds: number;
  /** Of a plan that asks who wants to take part: resident households that do not, left out of the figure above unless
   * the plan counts them. */
  readonly notParticipating?: number;
  readonly quota: number;
  readonly tiers: readonly (TierReport & { readonly places: number })[];
  /** Ids, in roster order. */
  readonly undecided: readonly string[];
  /** Yuan, for the decided households; `null` where the plan states no prizes. */
  readonly cost: number | null;
};

export type PlacesReport = Omit<QuotaReport, 'residentHouseholds' | 'notParticipating'> & { readonly ranked: number };

export type PositionsReport = {
  readonly ranked: number;
  readonly tiers: readonly { readonly name: string; readonly awarded: number }[];
};

/** Where tiers are given period by period, `awarded` is of the last period that has ended, `cost` of all. */
export type ThresholdsReport = {
  readonly ranked: number;
  readonly tiers: readonly TierReport[];
  readonly cost: number | null;
};

/** Yuan shared, and the households that share it. */
export type SharesReport = { readonly shared: number; readonly households: number };

export type AwardsReport = QuotaReport | PlacesReport | PositionsReport | ThresholdsReport | SharesReport;

/** `null` where the plan has no awards. */
export function awardsReport({ awards, ledger }: YearResult): AwardsReport | null {
  if (awards === null) return null;
  const { rule, denominator, cost } = awards;
  const seats = () => seatsReport(awards, (household) => entryAt(ledger.roster.households, household).id);
  switch (rule.kind) {
    case 'quota':
      return {
        residentHouseholds: denominator,
        ...(awards.absent === null || awards.absent === 0 ? {} : { notParticipating: awards.absent }),
        ...seats(),
      };
    case 'places':
      return { ranked: denominator, ...seats() };
    case 'positions':
      return { ranked: denominator, tiers: awards.tiers.map(({ name, awarded }) => ({ name, awarded })) };
    case 'thresholds':
      return {
        ranked: denominator,
        tiers: awards.tiers.map(({ name, prize, awarded }) => ({ name, prize, awarded })),
        cost: costOf(awards),
      };
    case 'pro-rata':
      return { shared: cost / 100, households: denominator };
    default:
      return unreachable(rule);
  }
}

function seatsReport(
  awards: AwardList,
  idOf: (household: number) => string,
): Omit<QuotaReport, 'residentHouseholds' | 'notParticipating'> {
  return {
    quota: awards.quota ?? 0,
    tiers: awards.tiers.map(({ name, places, prize, awarded }) => ({ name, places: places ?? 0, prize, awarded })),
    undecided: awards.undecided.map(idOf),
    cost: costOf(awards),
  };
}

function costOf({ cost, tiers }: AwardList): number | null {
  return tiers.some(({ prize }) => prize !== null) ? cost / 100 : null;
}
