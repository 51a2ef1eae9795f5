// A sheet as reading sees it: merged body cells filled down, so that a merge holds for each of its rows,
// and formulas that were never calculated kept apart from blanks.
import { isBlank, type CellTable, type CellValue, type MergedArea } from '../basis/cells';

export type SheetView = {
  readonly table: CellTable;
  /** Rows from the top of the range; a vertical merge's value stands in each of its rows. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Sheet coordinates of rows[0][0]. */
  readonly top: number;
  readonly left: number;
  /** Columns from `from` on are no cells: they hold the household that row `row` of the view says the whole sheet is
   * about. */
  readonly stated?: { readonly from: number; readonly row: number };
};

/** What stands in place of a formula that was never calculated: no date, figure or name, so that its cell is a problem
 * and never a blank. */
export const UNCALCULATED = '#未计算';

/** The view of a cell table. Rows are shared with the table but for those that a merge fills or that hold an
 * uncalculated formula. */
export function viewOf(table: CellTable): SheetView {
  const top = table.top ?? 0;
  const left = table.left ?? 0;
  const tall = table.merges?.filter((area) => area.bottom > area.top) ?? [];
  const uncached = table.uncached ?? [];
  if (tall.length === 0 && uncached.length === 0) return { table, rows: table.rows, top, left };
  const rows: (readonly CellValue[])[] = table.rows.slice();
  const own = new Map<number, CellValue[]>();
  for (const [row, column] of uncached) {
    if (isBlank(cellAt(rows[row - top], column - left)))
      ownRow(rows, own, row - top, column - left)[column - left] = UNCALCULATED;
  }
  for (const area of tall)
    fillDown(rows, own, { ...area, top: area.top - top, bottom: area.bottom - top, left: area.left - left });
  return { table, rows, top, left };
}

// `area` counts from rows[0][0]; `own` are the rows copied so far, each once.
function fillDown(rows: (readonly CellValue[])[], own: Map<number, CellValue[]>, area: MergedArea): void {
  const value = cellAt(rows[area.top], area.left);
  if (isBlank(value)) return;
  const last = Math.min(area.bottom, rows.length - 1);
  for (let at = area.top + 1; at <= last; at++) ownRow(rows, own, at, area.left)[area.left] = value;
}

/** The row copied once, at least as long as to hold `column`. */
function ownRow(
  rows: (readonly CellValue[])[],
  own: Map<number, CellValue[]>,
  at: number,
  column: number,
): CellValue[] {
  let row = own.get(at);
  if (!row) {
    row = [...(rows[at] ?? [])];
    own.set(at, row);
    rows[at] = row;
  }
  while (row.length < column) row.push(null);
  return row;
}

/** The part of a view between two columns, both inclusive: one of several tables beside each other. */
export function narrowed(view: SheetView, first: number, last: number): SheetView {
  return { ...view, rows: Array.from(view.rows, (row) => row?.slice(first, last + 1)), left: view.left + first };
}

/** The cell of a column, blank for a column that the table does not have (−1: never index by it, it is slow). */
export function cellAt(row: readonly CellValue[] | undefined, column: number): CellValue | undefined {
  return column < 0 || row === undefined ? null : row[column];
}

/** How many cells of a row hold something. */
export function filledCells(row: readonly CellValue[] | undefined): number {
  let filled = 0;
  for (const cell of row ?? []) if (!isBlank(cell)) filled++;
  return filled;
}

const widths = new WeakMap<readonly (readonly CellValue[])[], number>();

/** Cells of the longest row; remembered, since a long sheet is asked more than once. */
export function widthOf({ rows }: Pick<SheetView, 'rows'>): number {
  let width = widths.get(rows);
  if (width === undefined) {
    width = 0;
    for (const row of rows) if (row !== undefined && row.length > width) width = row.length;
    widths.set(rows, width);
  }
  return width;
}
