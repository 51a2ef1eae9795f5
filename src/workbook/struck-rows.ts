// The rows of a table that are struck through: the places of struck cells and the rows that were read enter, their
// numbers leave. A row is struck when every cell of it that holds something is.
import { isBlank, type CellTable } from '../engine';

/** Columns by row, 0-based in the sheet. */
export type StruckPlaces = ReadonlyMap<number, ReadonlySet<number>>;

export const NOTHING_STRUCK: StruckPlaces = new Map();

export function notePlace(places: Map<number, Set<number>>, row: number, column: number): void {
  const columns = places.get(row);
  if (columns === undefined) places.set(row, new Set([column]));
  else columns.add(column);
}

/** 0-based in the sheet, ascending. */
export function struckRows(places: StruckPlaces, { rows, top, left }: Required<Pick<CellTable, 'rows' | 'top' | 'left'>>): readonly number[] {
  const struck: number[] = [];
  for (const [row, columns] of places) {
    const filled = (rows[row - top] ?? []).flatMap((value, index) => (isBlank(value) ? [] : [left + index]));
    if (filled.length > 0 && filled.every((column) => columns.has(column))) struck.push(row);
  }
  return struck.sort((first, second) => first - second);
}
