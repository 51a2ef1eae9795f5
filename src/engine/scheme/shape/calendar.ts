// The shape of the days of a month on which points are scored, posted and redeemed, and of the panels that assess.
import * as v from 'valibot';
import { clause, count, note, objectOf, places } from './fields';

/** A day that every month has. */
const dayOfMonth = v.pipe(
  v.number(),
  v.integer('not-whole'),
  v.minValue(1, 'out-of-range'),
  v.maxValue(28, 'out-of-range'),
);
const noticeDays = v.pipe(
  v.number(),
  v.integer('not-whole'),
  v.minValue(1, 'out-of-range'),
  v.maxValue(60, 'out-of-range'),
);

export const calendar = objectOf({
  noticeDays: v.optional(noticeDays, 3),
  scoreBy: v.optional(dayOfMonth, 3),
  postBy: v.optional(dayOfMonth, 10),
  redeemOn: v.optional(dayOfMonth, 20),
  clause,
  note,
});

export const panel = objectOf({
  least: v.optional(count, 3),
  households: v.optional(places),
  crossed: v.optional(v.boolean(), false),
  clause,
  note,
});
