// A found table with its cells, and where its rows, columns and cells stand in the workbook.
import { isBlank, type CellTable, type CellValue } from '../../basis/cells';
import type { Place, ProblemCode } from '../../basis/problem';
import { UNCALCULATED } from '../sheet-view';
import { columnOf } from '../tables/classify-columns';
import type { LocatedTable } from '../tables/located-table';
import type { ColumnKind, FoundColumn } from '../types';

/**
 * A found table with the cells it stands in; its columns count from the view's left here.
 * `title` is what the lines above it say; `number` indexes `Ledger.tables`.
 */
export type TableSource = LocatedTable & { readonly number: number };

/** The column of a kind in the view, or −1. */
export function indexOf(source: TableSource, kind: ColumnKind): number {
  return columnOf(source.table.columns, kind)?.index ?? -1;
}

/** The place of a row, or of one of its cells. */
export function placeOf(source: TableSource, row: number, found?: FoundColumn): Place {
  const column = found !== undefined && found.index < (source.view.stated?.from ?? Infinity) ? found : undefined;
  return {
    sheet: source.table.sheet,
    row: row + source.view.top + 1,
    column: column?.header ?? null,
    columnIndex: column ? column.index + source.view.left : null,
  };
}

/** First and last body row in the view. */
export function bodyOf(source: TableSource): { readonly first: number; readonly last: number } {
  return {
    first: source.table.bodyTop - source.view.top,
    last: Math.min(source.table.bodyBottom - source.view.top, source.view.rows.length - 1),
  };
}

/** The value that a problem shows. */
export function shown(cell: CellValue | undefined): string | number | boolean | null {
  return isBlank(cell) || cell === UNCALCULATED ? null : cell;
}

/** `formula-without-value` in place of `code` where the cell is a formula that was never calculated. */
export function codeFor(code: ProblemCode, source: TableSource, row: number, index: number): ProblemCode {
  const { view } = source;
  return isUncached(view.table, row + view.top, index + view.left) ? 'formula-without-value' : code;
}

const uncachedCells = new WeakMap<CellTable, ReadonlySet<number>>();
const COLUMNS = 16_384;

function isUncached(table: CellTable, row: number, column: number): boolean {
  if (!table.uncached) return false;
  let cells = uncachedCells.get(table);
  if (!cells) {
    cells = new Set(table.uncached.map(([r, c]) => r * COLUMNS + c));
    uncachedCells.set(table, cells);
  }
  return cells.has(row * COLUMNS + column);
}
