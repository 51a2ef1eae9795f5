// The shape of named results: titles beside the awards for whoever reaches something.
import * as v from 'valibot';
import { conditions } from './conditions';
import { clause, note, objectOf, period, text } from './fields';

export const result = objectOf({
  name: text,
  when: conditions,
  per: v.optional(period),
  sensitive: v.optional(v.boolean()),
  clause,
  note,
});

export type ResultFile = v.InferOutput<typeof result>;
