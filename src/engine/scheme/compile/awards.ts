// The awards of one version.
import type { RuleSet } from '../overlay';
import type { AwardRule } from '../types';

export function compileAwards(rules: RuleSet): AwardRule | null {
  const awards = rules.awards.value;
  if (!awards) return null;
  const { clause, rounding } = awards;
  if (awards.kind === 'quota') {
    const { kind, percent, tieKeys, skipFrozen } = awards;
    const tiers = awards.tiers.map((tier) => ({ name: tier.name, percent: tier.percent, prize: tier.prize ?? null }));
    return { kind, clause, percent, rounding, tiers, tieKeys, skipFrozen };
  }
  const tiers = awards.tiers.map((tier) => ({ name: tier.name, upToPercent: tier.upToPercent, prize: tier.prize ?? null }));
  return { kind: awards.kind, clause, rounding, notBelow: awards.notBelow ?? null, tiers };
}
