// The shape of the year's rule: how periods become a year's score.
import * as v from 'valibot';
import { note, objectOf, period, texts } from './fields';

const best = v.optional(v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(12, 'out-of-range')));

export const year = v.variant('kind', [
  objectOf({ kind: v.literal('sum-of-months'), note }),
  objectOf({
    kind: v.literal('mean-of-periods'),
    minPeriods: v.optional(v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(12, 'out-of-range')), 1),
    note,
  }),
  objectOf({ kind: v.literal('sum-of-periods'), period: v.optional(period, 'month'), best, note }),
  objectOf({ kind: v.literal('mean-of-scores'), period: v.optional(period, 'month'), best, note }),
]);

export const participants = objectOf({ elderlyOptIn: v.optional(v.boolean(), false), classes: texts, note });

