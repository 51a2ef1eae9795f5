// The shape of vetoes: what a row, or what the figures come to, does beyond its points.
import * as v from 'valibot';
import { condition } from './conditions';
import { period, clause, figure, listOf, note, objectOf, places, text, until } from './fields';

export const effect = objectOf({
  effect: v.picklist([
    'score-at-most',
    'clear-score',
    'clear-balance',
    'drop-tiers',
    'disqualify',
    'out',
    'freeze',
    'result',
  ]),
  points: v.optional(figure),
  per: v.optional(period),
  tiers: v.optional(places),
  until: v.optional(until),
  redemption: v.optional(v.picklist(['barred', 'kept'])),
  result: v.optional(text),
  note,
});

export const effects = v.optional(listOf(effect), []);

export const veto = objectOf({
  name: text,
  when: v.pipe(listOf(condition), v.minLength(1, 'list-length')),
  per: v.optional(period, 'year'),
  effects: v.pipe(listOf(effect), v.minLength(1, 'list-length')),
  clause,
  note,
});

export type EffectFile = v.InferOutput<typeof effect>;
export type VetoFile = v.InferOutput<typeof veto>;
