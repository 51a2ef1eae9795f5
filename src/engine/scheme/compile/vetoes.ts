// The vetoes of one version, and the effects of its items.
import { unreachable } from '../../basis/unreachable';
import type { RuleSet } from '../rule-set';
import type { EffectFile } from '../shape';
import type { VetoEffect, VetoRule } from '../types';
import { compileConditions } from './conditions';

export function vetoRulesOf(rules: RuleSet): readonly VetoRule[] {
  return rules.vetoes.map(({ value: { name, clause, when, per, effects } }) => ({
    name,
    clause,
    when: compileConditions(when, rules),
    per,
    effects: effects.map(compileEffect),
  }));
}

export function compileEffect({ effect, points, per, tiers, until, result, redemption }: EffectFile): VetoEffect {
  switch (effect) {
    case 'score-at-most':
      return { effect, points: points ?? 0, per: per ?? 'year' };
    case 'drop-tiers':
      return { effect, tiers: tiers ?? 1 };
    case 'clear-score':
    case 'clear-balance':
    case 'disqualify':
      return { effect };
    case 'result':
      return { effect, result: result ?? '' };
    case 'out':
      return { effect, until: until ?? 'year-end', redeems: redemption === 'kept' };
    case 'freeze':
      return { effect, until: until ?? 'open' };
    default:
      return unreachable(effect);
  }
}
