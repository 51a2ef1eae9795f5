// Places, awarded households and cost as `--json` prints them, one shape a kind of award rule.
import { type AwardList, type YearResult } from '../../engine';

export type QuotaReport = {
  readonly residentHouseholds: number;
  readonly quota: number;
  readonly tiers: readonly { readonly name: string; readonly places: number; readonly prize: number | null; readonly awarded: number }[];
  /** Ids, in roster order. */
  readonly undecided: readonly string[];
  /** Yuan, for the decided households. */
  readonly cost: number;
};

export type PositionsReport = {
  readonly ranked: number;
  readonly tiers: readonly { readonly name: string; readonly awarded: number }[];
};

export type AwardsReport = QuotaReport | PositionsReport;

/** `null` where the plan has no awards. */
export function awardsReport({ awards, ledger }: YearResult): AwardsReport | null {
  if (awards === null) return null;
  return awards.rule.kind === 'quota' ? quotaReport(awards, (household) => ledger.roster.households[household].id) : positionsReport(awards);
}

function quotaReport(awards: AwardList, idOf: (household: number) => string): QuotaReport {
  return {
    residentHouseholds: awards.denominator,
    quota: awards.quota ?? 0,
    tiers: awards.tiers.map(({ name, places, prize, awarded }) => ({ name, places, prize, awarded })),
    undecided: awards.undecided.map(idOf),
    cost: awards.cost / 100,
  };
}

function positionsReport(awards: AwardList): PositionsReport {
  return { ranked: awards.denominator, tiers: awards.tiers.map(({ name, awarded }) => ({ name, awarded })) };
}
