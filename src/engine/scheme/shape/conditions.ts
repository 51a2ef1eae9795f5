// The shape of a condition: what must hold of a household's figures, written alike wherever one is asked for.
import * as v from 'valibot';
import { figure, listOf, note, objectOf, text } from './fields';

export const condition = objectOf({
  of: v.optional(text, 'score'),
  in: v.optional(v.picklist(['points', 'units', 'rows']), 'points'),
  atLeast: v.optional(figure),
  above: v.optional(figure),
  atMost: v.optional(figure),
  below: v.optional(figure),
  note,
});

export const conditions = v.optional(listOf(condition), []);

export type ConditionFile = v.InferOutput<typeof condition>;
