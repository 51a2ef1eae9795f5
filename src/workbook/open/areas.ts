// Rectangles of cells that look alike: a sheet's styles enter, as few areas as is simple leave.
import { entryAt } from '../../engine';

/** 0-based, both ends inclusive. */
export type StyledArea<Style> = {
  readonly style: Style;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Every cell with a style is in just one area; `null` is in none. Rows of one pattern are taken together, then columns
 * side by side. */
export function styledAreas<Style extends string>(
  rows: readonly (readonly (Style | null)[])[],
): readonly StyledArea<Style>[] {
  const areas: StyledArea<Style>[] = [];
  for (let top = 0; top < rows.length;) {
    const row = entryAt(rows, top);
    let bottom = top;
    while (bottom + 1 < rows.length && same(row, entryAt(rows, bottom + 1))) bottom += 1;
    areas.push(...acrossOf(row, top, bottom));
    top = bottom + 1;
  }
  return areas;
}

function acrossOf<Style extends string>(
  row: readonly (Style | null)[],
  top: number,
  bottom: number,
): readonly StyledArea<Style>[] {
  const areas: StyledArea<Style>[] = [];
  for (let left = 0; left < row.length;) {
    const style = entryAt(row, left);
    let right = left;
    while (right + 1 < row.length && row[right + 1] === style) right += 1;
    if (style !== null) areas.push({ style, top, left, bottom, right });
    left = right + 1;
  }
  return areas;
}

function same(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  return a.length === b.length && a.every((style, index) => style === b[index]);
}
