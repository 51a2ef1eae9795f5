// Points as a scheme writes them, in grains.
import type { Scale } from '../basis/points';
import { MICRO } from '../basis/points';

/** Grains of points as written in a scheme (at most three places). */
export function grainsOf(points: number, scale: Scale): number {
  return Math.round(points * 1000) * 1000 * (scale / MICRO);
}
