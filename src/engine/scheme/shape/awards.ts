// The shape of ranking, awards and the monthly honour list.
import * as v from 'valibot';
import { clause, figure, listOf, note, objectOf, percent, places, rounding, text, yuan } from './fields';

export const awards = v.variant('kind', [
  objectOf({
    kind: v.literal('quota'),
    percent,
    rounding: v.optional(rounding, 'half-up'),
    tiers: v.pipe(listOf(objectOf({ name: text, percent, prize: v.optional(yuan), note })), v.minLength(1, 'list-length')),
    tieKeys: v.optional(listOf(v.picklist(['fewer-deductions', 'higher-base'])), []),
    skipFrozen: v.optional(v.boolean(), true),
    clause,
    note,
  }),
  objectOf({
    kind: v.literal('positions'),
    rounding: v.optional(rounding, 'down'),
    notBelow: v.optional(figure),
    tiers: v.pipe(listOf(objectOf({ name: text, upToPercent: percent, prize: v.optional(yuan), note })), v.minLength(1, 'list-length')),
    clause,
    note,
  }),
]);

export const ranking = objectOf({ clause, note });

export const honour = objectOf({ name: text, min: places, max: places, clause, note });

export type AwardsFile = v.InferOutput<typeof awards>;
