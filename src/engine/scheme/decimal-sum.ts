// Adds figures of a scheme exactly: they have at most three places.
import { MILLI } from '../basis/points';

/** The sum of decimals of at most three places, free of binary dust: 0.1 + 0.2 is 0.3. */
export function decimalSum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * MILLI), 0) / MILLI;
}
