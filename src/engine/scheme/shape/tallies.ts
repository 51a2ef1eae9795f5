// The shape of tallies: accounts beside the balance that only grow.
import * as v from 'valibot';
import { clause, note, objectOf, text } from './fields';

export const tally = objectOf({
  id: text,
  name: text,
  of: v.optional(text, 'earned'),
  counts: v.optional(v.picklist(['written', 'counted'])),
  clause,
  note,
});

export type TallyFile = v.InferOutput<typeof tally>;
