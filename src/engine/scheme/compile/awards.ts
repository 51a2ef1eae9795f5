// The awards of one version.
import { unreachable } from '../../basis/unreachable';
import type { RuleSet } from '../rule-set';
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
    case 'quota':
      return quota(awards, terms);
    case 'positions':
      return positions(awards, terms);
    case 'thresholds':
      return thresholds(awards, terms, rules);
    case 'places':
      return places(awards, terms);
    case 'pro-rata':
      return proRata(awards, terms);
    default:
      return unreachable(awards);
  }
}

type FileOf<K extends AwardsFile['kind']> = Extract<AwardsFile, { kind: K }>;
type RuleOf<K extends AwardRule['kind']> = Extract<AwardRule, { kind: K }>;

function quota(awards: FileOf<'quota'>, terms: AwardTerms): RuleOf<'quota'> {
  const { kind, percent, quotaOf, rounding, tieKeys, ties } = awards;
  const tiers = awards.tiers.map((tier) => ({ ...prizeOf(tier), percent: tier.percent }));
  return { kind, ...terms, percent, quotaOf, rounding, tiers, tieKeys, ties };
}

function positions(awards: FileOf<'positions'>, terms: AwardTerms): RuleOf<'positions'> {
  const { kind, rounding, notBelow, ties } = awards;
  const tiers = awards.tiers.map((tier) => ({ ...prizeOf(tier), upToPercent: tier.upToPercent }));
  return { kind, ...terms, rounding, notBelow: notBelow ?? null, tiers, ties };
}

function thresholds(awards: FileOf<'thresholds'>, terms: AwardTerms, rules: RuleSet): RuleOf<'thresholds'> {
  const tiers = awards.tiers.map((tier) => ({
    ...prizeOf(tier),
    conditions: compileConditions(conditionsOf(tier), rules),
    for: tier.for,
    limitPercent: tier.limitPercent ?? null,
  }));
  return { kind: awards.kind, ...terms, per: awards.per, tiers };
}

function places(awards: FileOf<'places'>, terms: AwardTerms): RuleOf<'places'> {
  const { kind, tieKeys, ties } = awards;
  const tiers = awards.tiers.map((tier) => ({
    ...prizeOf(tier),
    min: tier.places ?? tier.min ?? 1,
    max: tier.places ?? tier.max ?? 1,
  }));
  return { kind, ...terms, tiers, tieKeys, ties };
}

function proRata(awards: FileOf<'pro-rata'>, terms: AwardTerms): RuleOf<'pro-rata'> {
  const { kind, name, percent, unit } = awards;
  return { kind, ...terms, name, poolFen: Math.round(awards.pool * 100), percent, unit };
}

type Tier = { readonly name: string; readonly prize?: number | undefined };

function prizeOf({ name, prize }: Tier): { readonly name: string; readonly prize: number | null } {
  return { name, prize: prize ?? null };
}

type ThresholdFile = FileOf<'thresholds'>['tiers'][number];

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
