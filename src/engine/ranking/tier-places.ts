// How many places a plan has for a number of households, before anyone is named: the one place where
// shares become whole places.
import { unreachable } from '../basis/unreachable';
import type { AwardRule } from '../scheme/types';
import type { TierPlaces } from './award-figures';
import { distribute, shareOf } from './rounding';

export type PlacesOfTiers = {
  /** All places of a quota; `null` for positions. */
  readonly quota: number | null;
  /** By tier: its places; for positions the last rank that still wins. */
  readonly tiers: readonly TierPlaces[];
};

/** `denominator`: the resident households of a quota, the ranked households of positions; a whole number ≥ 0. */
export function tierPlaces(rule: AwardRule, denominator: number): PlacesOfTiers {
  switch (rule.kind) {
    case 'quota': {
      const quota = shareOf(denominator, rule.percent, rule.rounding);
      const places = distribute(quota, rule.tiers.map((tier) => tier.percent), rule.rounding);
      return { quota, tiers: rule.tiers.map(({ name, prize }, tier) => ({ name, prize, places: places[tier] })) };
    }
    case 'positions':
      return { quota: null, tiers: rule.tiers.map(({ name, prize, upToPercent }) => ({ name, prize, places: shareOf(denominator, upToPercent, rule.rounding) })) };
    default:
      return unreachable(rule);
  }
}
