// The shape of redemption: what points buy, which of them, and how long they last.
import * as v from 'valibot';
import { clause, figure, note, objectOf, positive } from './fields';

const month = v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(12, 'out-of-range'));
const months = v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(120, 'out-of-range'));

export const redemption = objectOf({
  yuanPerPoint: v.optional(positive, 1),
  of: v.optional(v.picklist(['all', 'above-base', 'bonus']), 'all'),
  carryOver: v.optional(v.boolean(), true),
  clearedIn: v.optional(month),
  expiresAfterMonths: v.optional(months),
  ceiling: v.optional(positive),
  floor: v.optional(figure),
  clause,
  note,
});
