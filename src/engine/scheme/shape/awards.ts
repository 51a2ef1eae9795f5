// The shape of ranking, awards and the monthly honour list.
import * as v from 'valibot';
import { conditions } from './conditions';
import {
  period,
  clause,
  figure,
  listOf,
  money,
  note,
  objectOf,
  percent,
  places,
  rounding,
  text,
  texts,
  yuan,
} from './fields';

const prize = v.optional(yuan);
const ties = v.optional(v.picklist(['decide', 'include', 'exclude']), 'decide');
const tieKeys = v.optional(listOf(v.picklist(['fewer-deductions', 'higher-base', 'higher-bonus', 'more-months'])), []);
const tiersOf = <const S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(tier: S) =>
  v.pipe(listOf(tier), v.minLength(1, 'list-length'));
/** What every kind may say beside its own. */
const common = { conditions, budget: v.optional(money), clause, note };

export const awards = v.variant('kind', [
  objectOf({
    kind: v.literal('quota'),
    percent,
    quotaOf: v.optional(v.picklist(['participants', 'residents']), 'participants'),
    rounding: v.optional(rounding, 'half-up'),
    tiers: tiersOf(objectOf({ name: text, percent, prize, note })),
    tieKeys,
    ties,
    skipFrozen: v.optional(v.boolean(), true),
    ...common,
  }),
  objectOf({
    kind: v.literal('positions'),
    rounding: v.optional(rounding, 'down'),
    notBelow: v.optional(figure),
    tiers: tiersOf(objectOf({ name: text, upToPercent: percent, prize, note })),
    ties: v.optional(v.picklist(['include', 'exclude']), 'include'),
    skipFrozen: v.optional(v.boolean(), false),
    ...common,
  }),
  objectOf({
    kind: v.literal('thresholds'),
    per: v.optional(period, 'year'),
    tiers: tiersOf(
      objectOf({
        name: text,
        atLeast: v.optional(figure),
        above: v.optional(figure),
        conditions,
        for: texts,
        limitPercent: v.optional(percent),
        prize,
        note,
      }),
    ),
    skipFrozen: v.optional(v.boolean(), false),
    ...common,
  }),
  objectOf({
    kind: v.literal('places'),
    tiers: tiersOf(
      objectOf({
        name: text,
        places: v.optional(places),
        min: v.optional(places),
        max: v.optional(places),
        prize,
        note,
      }),
    ),
    tieKeys,
    ties,
    skipFrozen: v.optional(v.boolean(), true),
    ...common,
  }),
  objectOf({
    kind: v.literal('pro-rata'),
    name: v.optional(text, '分红'),
    pool: money,
    percent: v.optional(percent, 100),
    unit: v.optional(v.picklist(['yuan', 'fen']), 'yuan'),
    skipFrozen: v.optional(v.boolean(), false),
    ...common,
  }),
]);

export const ranking = objectOf({ clause, note });

export const groupRanking = objectOf({
  by: v.picklist(['sum', 'mean', 'per-household']),
  per: v.optional(period),
  name: v.optional(text),
  clause,
  note,
});

export const honour = objectOf({ name: text, min: places, max: places, clause, note });

export type AwardsFile = v.InferOutput<typeof awards>;
