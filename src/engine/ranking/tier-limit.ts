// How many may win a tier that is for a part of the ranked alone: a percentage and the ranked enter, a number leaves.
import type { AwardList } from './types';

/** A tier by its place in the rule, the most that should win it, and how many did. */
export type TierLimit = {
  readonly tier: number;
  readonly percent: number;
  readonly most: number;
  readonly awarded: number;
};

/** Of the tiers that state one, in their order: checked, not enforced. */
export function tierLimits({
  rule,
  tiers,
  denominator,
}: Pick<AwardList, 'rule' | 'tiers' | 'denominator'>): readonly TierLimit[] {
  if (rule.kind !== 'thresholds') return [];
  return rule.tiers.flatMap(({ limitPercent: percent }, tier): readonly TierLimit[] => {
    if (percent === null) return [];
    // Percents have three decimals at most.
    const most = Math.floor((Math.round(percent * 1000) * denominator) / 100_000);
    return [{ tier, percent, most, awarded: tiers[tier].awarded }];
  });
}
