// The shape of the items: what rows of the ledger are worth.
import * as v from 'valibot';
import { clause, figure, note, objectOf, prose, text, texts } from './fields';
import { effects } from './vetoes';

export const item = objectOf({
  id: text,
  name: text,
  kind: v.optional(v.picklist(['bonus', 'deduction', 'freeze', 'veto']), 'bonus'),
  points: v.optional(figure),
  unit: v.optional(text),
  counting: v.optional(v.picklist(['each', 'once-a-month', 'once-a-year', 'honour'])),
  group: v.optional(text),
  honours: texts,
  effects,
  until: v.optional(v.picklist(['open', 'year-end', 'next-year-end'])),
  aliases: texts,
  clause,
  evidence: v.optional(prose, ''),
  note,
});

export const freeItems = objectOf({ bonusName: v.optional(text, '加分'), deductionName: v.optional(text, '减分'), clause, note });

export const deductions = objectOf({ from: v.optional(v.picklist(['score', 'base', 'bonus']), 'score'), clause, note });

export type ItemFile = v.InferOutput<typeof item>;
