// What every kind of award list counts in the same way: winners per tier, their cost, who was passed over.
import type { Points } from '../basis/points';
import { joinsLater } from '../scoring/in-force';
import type { YearScores } from '../scoring/types';
import type { AwardInput } from './award-input';
import type { AwardList, AwardOutcome, AwardTierResult, NoAwardReason } from './types';

export type TierPlaces = { readonly name: string; readonly places: number | null; readonly prize: number | null };

export function composeTiers(
  tiers: readonly TierPlaces[],
  outcomes: readonly AwardOutcome[],
  scores: YearScores,
): readonly AwardTierResult[] {
  const awarded = tiers.map(() => 0);
  const threshold = tiers.map(() => Infinity);
  outcomes.forEach((outcome, household) => {
    if (outcome.kind !== 'tier') return;
    awarded[outcome.tier]++;
    threshold[outcome.tier] = Math.min(threshold[outcome.tier], scores.total[household]);
  });
  return tiers.map(({ name, places, prize }, tier) => ({
    name,
    places,
    prize,
    awarded: awarded[tier],
    threshold: awarded[tier] === 0 ? null : (threshold[tier] as Points),
  }));
}

/** Fen. */
export function costOf(tiers: readonly AwardTierResult[]): number {
  return tiers.reduce((sum, { prize, awarded }) => sum + Math.round((prize ?? 0) * 100) * awarded, 0);
}

/** Why a household has no rank. */
export function notRanked({ ledger, scores }: Pick<AwardInput, 'ledger' | 'scores'>, household: number): NoAwardReason {
  if (scores.participates[household] === 0) return 'not-participating';
  if (scores.sanctions !== null && scores.sanctions.out[household] >= 0) return 'out';
  return joinsLater(ledger.roster.households[household], scores, household) ? 'joined-later' : 'not-enough-periods';
}

/** Ranked households with a total of `reach` or more that got nothing although nothing of their rank was in the way, by
 * reason. */
export function countSkipped(
  outcomes: readonly AwardOutcome[],
  { scores, ranking }: AwardInput,
  reach: number,
): AwardList['skipped'] {
  const counts = new Map<NoAwardReason, number>();
  outcomes.forEach((outcome, household) => {
    if (outcome.kind !== 'none' || OUT_OF_REACH.has(outcome.why)) return;
    if (ranking.rank[household] === 0 || scores.total[household] < reach) return;
    counts.set(outcome.why, (counts.get(outcome.why) ?? 0) + 1);
  });
  return [...counts].map(([why, count]) => ({ why, count }));
}

/** Reasons of those that nobody would look for among the winners. */
export const OUT_OF_REACH: ReadonlySet<NoAwardReason> = new Set(['outside-quota', 'outside-positions', 'no-tier']);
