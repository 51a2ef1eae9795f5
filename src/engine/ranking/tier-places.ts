// How many places a plan has for a number of households, before anyone is named: the one place where
// shares become whole places.
import { unreachable } from '../basis/unreachable';
import type { AwardRule } from '../scheme/types';
import type { TierPlaces } from './award-figures';
import { distribute, shareOf } from './rounding';

type SureTier = TierPlaces & { readonly places: number };
type RuleOf<K extends AwardRule['kind']> = Extract<AwardRule, { kind: K }>;

export type PlacesOfTiers = {
  /** All places; `null` where the plan counts none. */
  readonly quota: number | null;
  /** By tier: its places (the most there may be); for positions the last rank that still wins;
   * `null` where whoever reaches it wins. */
  readonly tiers: readonly TierPlaces[];
};

/** `denominator`: the resident households of a quota, the ranked households of the other kinds; a whole number ≥ 0. */
export function tierPlaces(rule: AwardRule, denominator: number): PlacesOfTiers {
  switch (rule.kind) {
    case 'quota':
      return quotaPlaces(rule, denominator);
    case 'positions':
      return { quota: null, tiers: positionPlaces(rule, denominator) };
    case 'places':
      return {
        quota: rule.tiers.reduce((sum, { max }) => sum + max, 0),
        tiers: rule.tiers.map(({ name, prize, max }) => ({ name, prize, places: max })),
      };
    case 'thresholds':
      return { quota: null, tiers: rule.tiers.map(({ name, prize }) => ({ name, prize, places: null })) };
    case 'pro-rata':
      return { quota: null, tiers: [{ name: rule.name, prize: null, places: null }] };
    default:
      return unreachable(rule);
  }
}

export function quotaPlaces(
  rule: RuleOf<'quota'>,
  residents: number,
): { readonly quota: number; readonly tiers: readonly SureTier[] } {
  const quota = shareOf(residents, rule.percent, rule.rounding);
  const places = distribute(
    quota,
    rule.tiers.map((tier) => tier.percent),
    rule.rounding,
  );
  return { quota, tiers: rule.tiers.map(({ name, prize }, tier) => ({ name, prize, places: places[tier] })) };
}

/** By tier: the last rank that still wins. */
export function positionPlaces(rule: RuleOf<'positions'>, ranked: number): readonly SureTier[] {
  return rule.tiers.map(({ name, prize, upToPercent }) => ({
    name,
    prize,
    places: shareOf(ranked, upToPercent, rule.rounding),
  }));
}
