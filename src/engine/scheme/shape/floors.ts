// The shape of floors: the least that a part of the score comes to.
import * as v from 'valibot';
import { clause, figure, note, objectOf, period, text } from './fields';

export const floor = objectOf({ of: v.optional(text, 'score'), per: period, points: figure, clause, note });

export type FloorFile = v.InferOutput<typeof floor>;
