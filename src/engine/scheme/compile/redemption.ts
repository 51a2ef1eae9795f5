// Redemption of one version.
import type { RuleSet } from '../overlay';
import type { RedemptionRule } from '../types';

export function compileRedemption(rules: RuleSet): RedemptionRule | null {
  const redemption = rules.redemption.value;
  if (!redemption) return null;
  const { clause, yuanPerPoint, of, carryOver, clearedIn, expiresAfterMonths, ceiling, floor } = redemption;
  return { clause, yuanPerPoint, of, carryOver, clearedIn: clearedIn ?? null, expiresAfterMonths: expiresAfterMonths ?? null, ceiling: ceiling ?? null, floor: floor ?? null };
}
