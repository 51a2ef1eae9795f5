// The shape of redemption: what points buy.
import * as v from 'valibot';
import { clause, note, objectOf, positive } from './fields';

export const redemption = objectOf({ yuanPerPoint: v.optional(positive, 1), clause, note });

