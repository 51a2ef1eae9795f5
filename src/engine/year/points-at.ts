// One figure out of a column of points: a column and a place enter, the points that stand there leave.
import { entryAt } from '../basis/entry';
import type { Points } from '../basis/points';

/** The points at a place that the column has: a household's, or a household's of a month. */
export function pointsAt(column: ArrayLike<number>, at: number): Points {
  return entryAt(column, at) as Points;
}
