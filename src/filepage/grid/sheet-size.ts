// How many rows and columns the grid offers of a sheet: all that are filled, and some blank ones to write into.
import type { CellTable } from '../../engine';

export type SheetSize = {
  readonly rows: number;
  readonly columns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
};

const SPARE_ROWS = 20;
const FEWEST_ROWS = 40;
const SPARE_COLUMNS = 2;
const FEWEST_COLUMNS = 8;

export function sheetSize({ rows, top = 0, left = 0 }: CellTable): SheetSize {
  let widest = 0;
  for (const row of rows) widest = Math.max(widest, row.length);
  const [lastRow, lastColumn] = [Math.max(0, top + rows.length - 1), Math.max(0, left + widest - 1)];
  return {
    rows: Math.max(FEWEST_ROWS, lastRow + 1 + SPARE_ROWS),
    columns: Math.max(FEWEST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
    lastRow,
    lastColumn,
  };
}
