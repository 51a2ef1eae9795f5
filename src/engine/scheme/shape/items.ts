// The shape of the items: what rows of the ledger are worth.
import * as v from 'valibot';
import {
  clause,
  count,
  figure,
  listOf,
  months as validFor,
  note,
  objectOf,
  positive,
  prose,
  rowPeriod,
  text,
  texts,
  until,
} from './fields';
import { effects } from './vetoes';

const tier = objectOf({ from: v.optional(figure), above: v.optional(figure), points: figure, note });

export const item = objectOf({
  id: text,
  name: text,
  kind: v.optional(v.picklist(['bonus', 'deduction', 'freeze', 'veto']), 'bonus'),
  points: v.optional(figure),
  typed: v.optional(v.boolean(), false),
  from: v.optional(figure),
  to: v.optional(positive),
  tiers: v.optional(listOf(tier), []),
  tierKind: v.optional(v.picklist(['level', 'slab'])),
  tierPer: v.optional(v.picklist(['event', 'month', 'two-months', 'quarter', 'half-year', 'year'])),
  unit: v.optional(text),
  counting: v.optional(
    v.picklist([
      'each',
      'once-a-day',
      'once-a-week',
      'once-a-month',
      'once-a-two-months',
      'once-a-quarter',
      'once-a-half-year',
      'once-a-year',
      'honour',
      'lasting',
    ]),
  ),
  wholeUnits: v.optional(v.picklist(['down', 'half-up'])),
  validMonths: v.optional(validFor),
  repeatPer: v.optional(rowPeriod),
  repeatWithin: v.optional(validFor),
  repeatFactors: v.optional(listOf(count), []),
  team: v.optional(v.picklist(['whole', 'shared'])),
  group: v.optional(text),
  for: texts,
  honours: texts,
  on: v.optional(text),
  effects,
  until: v.optional(until),
  aliases: texts,
  clause,
  evidence: v.optional(prose, ''),
  sensitive: v.optional(v.boolean()),
  note,
});

export const freeItems = objectOf({
  bonusName: v.optional(text, '加分'),
  deductionName: v.optional(text, '减分'),
  clause,
  note,
});

export const deductions = objectOf({ from: v.optional(v.picklist(['score', 'base', 'bonus']), 'score'), clause, note });

export type ItemFile = v.InferOutput<typeof item>;
