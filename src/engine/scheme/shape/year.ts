// The shape of the year's rule: how periods become a year's score.
import * as v from 'valibot';
import { dayOfYear, monthNumber, note, objectOf, period, positive, texts } from './fields';

/** What every way of reckoning a year may say. */
const common = {
  startMonth: v.optional(monthNumber),
  termYears: v.optional(
    v.pipe(v.number(), v.integer('not-whole'), v.minValue(2, 'out-of-range'), v.maxValue(10, 'out-of-range')),
  ),
  termFrom: v.optional(
    v.pipe(v.number(), v.integer('not-whole'), v.minValue(2000, 'out-of-range'), v.maxValue(2099, 'out-of-range')),
  ),
  scaledTo: v.optional(positive),
  scaledFrom: v.optional(positive),
  scaledPer: v.optional(v.picklist(['whole-year', 'period'])),
  clearedOn: v.optional(dayOfYear),
  note,
};
const minPeriods = v.optional(
  v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(12, 'out-of-range')),
  1,
);
const best = v.optional(
  v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(12, 'out-of-range')),
);
/** Score periods up to now, those of earlier years among them. */
const last = v.optional(
  v.pipe(v.number(), v.integer('not-whole'), v.minValue(2, 'out-of-range'), v.maxValue(24, 'out-of-range')),
);

export const year = v.variant('kind', [
  objectOf({ kind: v.literal('sum-of-months'), ...common }),
  objectOf({ kind: v.literal('mean-of-periods'), minPeriods, ...common }),
  objectOf({
    kind: v.literal('sum-of-periods'),
    period: v.optional(period, 'month'),
    best,
    last,
    minPeriods,
    ...common,
  }),
  objectOf({
    kind: v.literal('mean-of-scores'),
    period: v.optional(period, 'month'),
    best,
    last,
    minPeriods,
    ...common,
  }),
]);

export const participants = objectOf({
  elderlyOptIn: v.optional(v.boolean(), false),
  classes: texts,
  presentAt: v.optional(v.picklist(['any-time', 'period-start']), 'any-time'),
  note,
});
