// What vetoes do to awards: no award at all, or tiers lower than reached.
import type { YearScores } from '../scoring/types';
import type { AwardOutcome } from './types';

/** Whether a veto of the months first … last of the year (0..11) takes every award away. */
export function isDisqualified({ sanctions }: YearScores, household: number, first = 0, last = 11): boolean {
  return (
    sanctions !== null && sanctions.disqualified.subarray(household * 12 + first, household * 12 + last + 1).includes(1)
  );
}

/** The tier (index from the highest) that vetoes of the months leave of `tier`;
 * −1 when it is none of the `tiers` any more. */
export function loweredTier(
  { sanctions }: YearScores,
  household: number,
  tier: number,
  of: { readonly tiers: number; readonly first?: number; readonly last?: number },
): number {
  if (sanctions === null || tier < 0) return tier;
  const { tiers, first = 0, last = 11 } = of;
  const dropped = sanctions.dropped
    .subarray(household * 12 + first, household * 12 + last + 1)
    .reduce((sum, count) => sum + count, 0);
  return tier + dropped < tiers ? tier + dropped : -1;
}

/** The outcomes of a year with the tiers that vetoes lowered; the places left empty are not passed on. */
export function lowered(outcomes: readonly AwardOutcome[], scores: YearScores, tiers: number): readonly AwardOutcome[] {
  if (scores.sanctions === null) return outcomes;
  return outcomes.map((outcome, household): AwardOutcome => {
    if (outcome.kind !== 'tier') return outcome;
    const tier = loweredTier(scores, household, outcome.tier, { tiers });
    return tier < 0 ? { kind: 'none', why: 'dropped' } : { ...outcome, tier };
  });
}

/** Whether the household is out of the system at the end of the month of the year. */
export function isOut({ sanctions }: YearScores, household: number, month: number): boolean {
  return sanctions !== null && sanctions.outAt[household * 12 + month] === 1;
}
