// The shape of the bounds that a score keeps to row by row.
import * as v from 'valibot';
import { clause, figure, note, objectOf } from './fields';

export const running = objectOf({ least: v.optional(figure), most: v.optional(figure), clause, note });

export type RunningFile = v.InferOutput<typeof running>;
