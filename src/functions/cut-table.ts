// A sheet cut to ranges that somebody selected: with each range come the filled cells that touch it, so that no header,
// label or row that belongs to its table is cut off.
import { isBlank, type CellTable, type CellValue } from '../engine';
import type { SheetArea } from './seen-workbook';

type Rows = readonly (readonly CellValue[])[];
/** Counted from `rows[0][0]`. */
type Part = { top: number; left: number; bottom: number; right: number };

/** The sheet itself where nothing else stands on it. Cells outside become blank; rows and columns keep their places. */
export function cutToAreas(
  table: CellTable,
  areas: readonly Pick<SheetArea, 'top' | 'left' | 'bottom' | 'right'>[],
): CellTable {
  const { rows, top = 0, left = 0, merges = [] } = table;
  const parts = areas.map((area) =>
    grown(rows, { top: area.top - top, left: area.left - left, bottom: area.bottom - top, right: area.right - left }),
  );
  const inside = (row: number, column: number): boolean =>
    parts.some((part) => row >= part.top && row <= part.bottom && column >= part.left && column <= part.right);
  if (rows.every((row, at) => row.every((cell, column) => isBlank(cell) || inside(at, column)))) return table;
  return {
    ...table,
    rows: rows.map((row, at) => row.map((cell, column) => (inside(at, column) ? cell : null))),
    merges: merges.filter((merge) => inside(merge.top - top, merge.left - left)),
  };
}

/** Larger by every row and column beside it that holds anything. */
function grown(rows: Rows, area: Part): Part {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const part = {
    top: Math.max(0, area.top),
    left: Math.max(0, area.left),
    bottom: Math.min(rows.length - 1, area.bottom),
    right: Math.min(width - 1, area.right),
  };
  const filledRow = (row: number): boolean =>
    (row < 0 ? [] : (rows[row] ?? [])).slice(part.left, part.right + 1).some((cell) => !isBlank(cell));
  const filledColumn = (column: number): boolean =>
    column >= 0 &&
    column < width &&
    rows.slice(Math.max(0, part.top), part.bottom + 1).some((row) => !isBlank(row[column]));
  for (let before = ''; before !== JSON.stringify(part);) {
    before = JSON.stringify(part);
    while (filledRow(part.top - 1)) part.top -= 1;
    while (filledRow(part.bottom + 1)) part.bottom += 1;
    while (filledColumn(part.left - 1)) part.left -= 1;
    while (filledColumn(part.right + 1)) part.right += 1;
  }
  return part;
}
