// The awards of one version.
import { unreachable } from '../../basis/unreachable';
import type { RuleSet } from '../overlay';
import type { AwardsFile } from '../shape';
import type { AwardRule, AwardTerms } from '../types';
import { boundsOf, compileConditions } from './conditions';

export function compileAwards(rules: RuleSet): AwardRule | null {
  const awards = rules.awards.value;
  if (!awards) return null;
  const { clause, skipFrozen, budget } = awards;
  const terms: AwardTerms = {
    clause,
    conditions: compileConditions(awards.conditions, rules),
    skipFrozen,
    budget: budget ?? null,
  };
  switch (awards.kind) {
    case 'quota': {
      const { kind, percent, quotaOf, rounding, tieKeys, ties } = awards;
      return {
        kind,
        ...terms,
        percent,
        quotaOf,
        rounding,
        tiers: awards.tiers.map((tier) => ({ ...prizeOf(tier), percent: tier.percent })),
        tieKeys,
        ties,
      };
    }
    case 'positions': {
      const { kind, rounding, notBelow, ties } = awards;
      return {
        kind,
        ...terms,
        rounding,
        notBelow: notBelow ?? null,
        tiers: awards.tiers.map((tier) => ({ ...prizeOf(tier), upToPercent: tier.upToPercent })),
        ties,
      };
    }
    case 'thresholds':
      return {
        kind: awards.kind,
        ...terms,
        per: awards.per,
        tiers: awards.tiers.map((tier) => ({
          ...prizeOf(tier),
          conditions: compileConditions(conditionsOf(tier), rules),
          for: tier.for,
          limitPercent: tier.limitPercent ?? null,
        })),
      };
    case 'places': {
      const { kind, tieKeys, ties } = awards;
      const tiers = awards.tiers.map((tier) => ({
        ...prizeOf(tier),
        min: tier.places ?? tier.min ?? 1,
        max: tier.places ?? tier.max ?? 1,
      }));
      return { kind, ...terms, tiers, tieKeys, ties };
    }
    case 'pro-rata': {
      const { kind, name, percent, unit } = awards;
      return { kind, ...terms, name, poolFen: Math.round(awards.pool * 100), percent, unit };
    }
    default:
      return unreachable(awards);
  }
}

type Tier = { readonly name: string; readonly prize?: number | undefined };

function prizeOf({ name, prize }: Tier): { readonly name: string; readonly prize: number | null } {
  return { name, prize: prize ?? null };
}

type ThresholdFile = Extract<AwardsFile, { kind: 'thresholds' }>['tiers'][number];

/** A score stated on the tier itself is a condition like the others. */
export function conditionsOf(tier: ThresholdFile): ThresholdFile['conditions'] {
  const { atLeast, above } = tier;
  const ofScore = boundsOf({ atLeast, above }).map((bound) => ({
    of: 'score',
    in: 'points' as const,
    [bound]: bound === 'above' ? above : atLeast,
  }));
  return [...ofScore, ...tier.conditions];
}
