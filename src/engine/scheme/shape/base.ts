// The shape of the base: what every participant is assessed on.
import * as v from 'valibot';
import { figure, listOf, note, objectOf, period, positive, prose, text, texts } from './fields';

const subItem = objectOf({ id: text, name: text, max: positive, aliases: texts, clause: v.optional(prose), note });

/** What a figure is called where grades are given: the cell holds its name. */
const grade = objectOf({ name: text, points: figure, aliases: texts, note });

const category = objectOf({
  id: v.optional(text),
  name: text,
  max: v.optional(positive),
  period: v.optional(period, 'month'),
  combine: v.optional(v.picklist(['sum', 'mean', 'highest', 'last'])),
  decimals: v.optional(
    v.pipe(v.number(), v.integer('not-whole'), v.minValue(0, 'out-of-range'), v.maxValue(3, 'out-of-range')),
  ),
  given: v.optional(v.boolean(), false),
  for: texts,
  items: v.optional(listOf(subItem), []),
  grades: v.optional(listOf(grade), []),
  aliases: texts,
  sensitive: v.optional(v.boolean()),
  clause: v.optional(prose),
  note,
});

export const base = objectOf({
  name: v.optional(text),
  clause: v.optional(prose),
  total: v.optional(figure),
  period: v.optional(period),
  given: v.optional(v.boolean()),
  passMark: v.optional(positive),
  step: v.optional(positive),
  withoutTable: v.optional(v.picklist(['full', 'none'])),
  categories: v.optional(listOf(category)),
  note,
});

export type BaseFile = v.InferOutput<typeof base>;
export type CategoryFile = v.InferOutput<typeof category>;
