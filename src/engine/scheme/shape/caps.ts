// The shape of groups and caps: what several rows may count together.
import * as v from 'valibot';
import { clause, count, listOf, months, note, objectOf, positive, rowPeriod, text } from './fields';

export const capPeriod = v.picklist(['event', 'day', 'week', 'month', 'two-months', 'quarter', 'half-year', 'year']);

export const group = objectOf({
  id: text,
  name: v.optional(text),
  postedIn: v.optional(
    v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(12, 'out-of-range')),
  ),
  within: v.optional(text),
  highestPer: v.optional(capPeriod),
  repeatPer: v.optional(rowPeriod),
  repeatWithin: v.optional(months),
  repeatFactors: v.optional(listOf(count), []),
  clause,
  note,
});

export const cap = objectOf({
  of: text,
  per: capPeriod,
  scope: v.optional(v.picklist(['household', 'village']), 'household'),
  points: positive,
  excess: v.optional(v.picklist(['cut', 'refuse'])),
  clause,
  note,
});

export type GroupFile = v.InferOutput<typeof group>;
export type CapFile = v.InferOutput<typeof cap>;
