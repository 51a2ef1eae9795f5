// The shape of redemption: what points buy, which of them, on what terms, and how long they last.
import * as v from 'valibot';
import {
  clause,
  dayOfYear,
  figure,
  listOf,
  monthNumber,
  months,
  note,
  objectOf,
  period,
  positive,
  text,
} from './fields';

const times = v.pipe(
  v.number(),
  v.integer('not-whole'),
  v.minValue(1, 'out-of-range'),
  v.maxValue(366, 'out-of-range'),
);

const need = objectOf({ of: v.optional(text, 'balance'), atLeast: positive, note });

const price = objectOf({ goods: text, points: positive, note });

export const redemption = objectOf({
  yuanPerPoint: v.optional(positive),
  of: v.optional(v.picklist(['all', 'above-base', 'bonus']), 'all'),
  usableAtOnce: v.optional(v.boolean(), false),
  needs: v.optional(listOf(need), []),
  multipleOf: v.optional(positive),
  timesAtMost: v.optional(times),
  timesPer: v.optional(period),
  prices: v.optional(listOf(price), []),
  carryOver: v.optional(v.boolean(), true),
  clearedIn: v.optional(monthNumber),
  clearedOn: v.optional(dayOfYear),
  expiresAfterMonths: v.optional(months),
  ceiling: v.optional(positive),
  floor: v.optional(figure),
  clause,
  note,
});
