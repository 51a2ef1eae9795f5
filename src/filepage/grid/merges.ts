// The merged cells of a sheet as far as they are seen: merges and the rows and columns on the screen enter;
// for a place, the merged cell to be drawn there leaves.
import type { MergedArea } from '../../engine';

export type SeenArea = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/**
 * `undefined`: the place is a cell by itself. `null`: a merged cell that is drawn elsewhere. Else the merged cell, drawn from
 * the first of its places that is seen, so that it does not vanish when its own first cell has scrolled out.
 */
export type MergeAt = (row: number, column: number) => MergedArea | null | undefined;

export function mergesSeen(merges: readonly MergedArea[], seen: SeenArea): MergeAt {
  const here = merges.filter(
    ({ top, left, bottom, right }) =>
      top <= seen.bottom && bottom >= seen.top && left <= seen.right && right >= seen.left,
  );
  if (here.length === 0) return () => undefined;
  return (row, column) => {
    const merge = here.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (merge === undefined) return undefined;
    return row === Math.max(merge.top, seen.top) && column === Math.max(merge.left, seen.left) ? merge : null;
  };
}

/** The first cell of the merged one that the place lies in, which holds its value; the place itself elsewhere. */
export function firstOfMerge<Place extends { readonly row: number; readonly column: number }>(
  merges: readonly MergedArea[],
  place: Place,
): Place {
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      place.row >= top && place.row <= bottom && place.column >= left && place.column <= right,
  );
  return merge === undefined ? place : { ...place, row: merge.top, column: merge.left };
}
