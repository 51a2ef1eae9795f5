// The part of a range that holds something: rows as Excel gives them enter, rows as every table has them leave.
import type { CellTable, CellValue, MergedArea } from '../../engine';

export type TablePart = Required<Pick<CellTable, 'rows' | 'top' | 'left' | 'merges'>>;

const NOTHING: TablePart = { rows: [], top: 0, left: 0, merges: [] };

/** Rows begin with the first filled column and end with their last filled cell; blanks are `null`;
 * merges are cut to the cells that are there. */
export function usedPart(
  values: readonly (readonly CellValue[])[],
  place: { readonly top: number; readonly left: number; readonly merges: readonly MergedArea[] },
): TablePart {
  let [first, last, indent, width] = [-1, -1, Infinity, 0];
  const lengths = values.map((row, at) => {
    const length = filledLength(row);
    if (length === 0) return 0;
    if (first < 0) first = at;
    last = at;
    indent = Math.min(
      indent,
      row.findIndex((value) => value !== ''),
    );
    width = Math.max(width, length);
    return length;
  });
  if (first < 0) return NOTHING;
  const [bottom, right] = [place.top + last, place.left + width - 1];
  const rows = values
    .slice(first, last + 1)
    .map((row, at) => row.slice(indent, lengths[first + at]).map((value) => (value === '' ? null : value)));
  const merges = place.merges
    .filter((area) => area.top <= bottom && area.left <= right)
    .map((area) => ({ ...area, bottom: Math.min(area.bottom, bottom), right: Math.min(area.right, right) }));
  return { rows, top: place.top + first, left: place.left + indent, merges };
}

/** Up to its last filled cell. */
function filledLength(row: readonly CellValue[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return length;
}
