// Shares of whole places: a percentage of a number, rounded as the plan says, in exact arithmetic.
import type { Rounding } from '../scheme/types';
import { unreachable } from '../basis/unreachable';

const PARTS_PER_PERCENT = 1000;

/** `percent` % of `whole` (a whole number ≥ 0) rounded to a whole number; percentages have at most three places. */
export function shareOf(whole: number, percent: number, rounding: Rounding): number {
  const parts = Math.round(percent * PARTS_PER_PERCENT) * whole;
  const divisor = 100 * PARTS_PER_PERCENT;
  switch (rounding) {
    case 'down':
      return Math.floor(parts / divisor);
    case 'up':
      return Math.ceil(parts / divisor);
    case 'half-up':
      return Math.floor((parts * 2 + divisor) / (divisor * 2));
    default:
      return unreachable(rounding);
  }
}

/** Splits `places` by percentages that sum to 100: each share rounded, never more than is left;
 * the last takes the rest, so that the shares sum to the whole. */
export function distribute(places: number, percents: readonly number[], rounding: Rounding): readonly number[] {
  let left = places;
  return percents.map((percent, index) => {
    const share = index === percents.length - 1 ? left : Math.min(left, shareOf(places, percent, rounding));
    left -= share;
    return share;
  });
}
