// The rows of a table that are struck through: the places of struck cells and the rows that were read enter, their
// numbers leave. A row is struck when nearly every cell of it that holds something is:
// 序号 and a remark written later may stay.
import { isBlank, type CellTable } from '../engine';

/** Columns by row, 0-based in the sheet. */
export type StruckPlaces = ReadonlyMap<number, ReadonlySet<number>>;

export const NOTHING_STRUCK: StruckPlaces = new Map();

export function notePlace(places: Map<number, Set<number>>, row: number, column: number): void {
  const columns = places.get(row);
  if (columns === undefined) places.set(row, new Set([column]));
  else columns.add(column);
}

/** Filled cells of a struck row that may not be struck, and how many are for each of them, three at the least. */
const MOST_UNSTRUCK = 2;
const TIMES_STRUCK = 2;
const LEAST_STRUCK = 3;

/** 0-based in the sheet, ascending. */
export function struckRows(
  places: StruckPlaces,
  { rows, top, left }: Required<Pick<CellTable, 'rows' | 'top' | 'left'>>,
): readonly number[] {
  const struck: number[] = [];
  for (const [row, columns] of places) {
    const filled = (rows[row - top] ?? []).flatMap((value, index) => (isBlank(value) ? [] : [left + index]));
    const unstruck = filled.filter((column) => !columns.has(column)).length;
    if (filled.length > 0 && (unstruck === 0 || isNearlyStruck(filled.length - unstruck, unstruck))) struck.push(row);
  }
  return struck.sort((first, second) => first - second);
}

function isNearlyStruck(struck: number, unstruck: number): boolean {
  return unstruck <= MOST_UNSTRUCK && struck >= Math.max(LEAST_STRUCK, unstruck * TIMES_STRUCK);
}
