// The cells of one sheet: a SheetJS sheet enters, rows of plain values leave, cut to the part that is used.
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { CellValue, MergedArea } from '../../engine';
import { failures } from '../wording';
import type { SheetRows, SlotBudget } from './table-rows';

/** The sheet's name, for the failure, and what its workbook may still take. */
export type ReadingOf = { readonly name: string; readonly budget: SlotBudget };

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const NO_CELLS: readonly CellValue[] = [];

/** What a cell with an error shows, by the number that the library has for it. */
export const ERROR_TEXTS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** Rows end with their last filled cell; merges are cut to the cells that are there.
 * Throws HostFailure when cells lie outside of a sheet or are too many. */
export function rowsOfSheet(sheet: WorkSheet, merges: readonly MergedArea[], { name, budget }: ReadingOf): SheetRows {
  const cells = sheet['!data'] ?? [];
  if (cells.length > LAST_ROW) throw failures.damagedSheet(name);
  let top = -1;
  let left = LAST_COLUMN;
  let bottom = -1;
  let right = -1;
  for (let row = 0; row < cells.length; row += 1) {
    const length = cells[row]?.length ?? 0;
    if (length > LAST_COLUMN) throw failures.damagedSheet(name);
    spend(budget, length + 1);
    const first = firstFilled(cells[row]);
    if (first < 0) continue;
    if (top < 0) top = row;
    bottom = row;
    if (first < left) left = first;
    if (length - 1 > right) right = length - 1;
  }
  if (top < 0) return { rows: [], top: 0, left: 0, merges: [] };
  const rows: (readonly CellValue[])[] = [];
  for (let row = top; row <= bottom; row += 1) rows.push(valuesOf(cells[row], left));
  return { rows, top, left, merges: mergesWithin(merges, bottom, right) };
}

function spend(budget: SlotBudget, slots: number): void {
  budget.left -= slots;
  if (budget.left < 0) throw failures.tooManyCells();
}

/** The column of the first filled cell, -1 for none. */
function firstFilled(row: readonly CellObject[] | undefined): number {
  if (row === undefined) return -1;
  for (let column = 0; column < row.length; column += 1) if (valueOf(row[column]) !== null) return column;
  return -1;
}

function valuesOf(row: readonly CellObject[] | undefined, left: number): readonly CellValue[] {
  if (row === undefined || row.length <= left) return NO_CELLS;
  const values: CellValue[] = [];
  for (let column = left; column < row.length; column += 1) values.push(valueOf(row[column]));
  return values;
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (cell === undefined) return null;
  const value = cell.v;
  if (cell.t === 'e') return ERROR_TEXTS[Number(value)] ?? '#UNKNOWN!';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'boolean' ? value : null;
}

// A merge may claim the whole sheet: only its part within the cells that are there is handed out.
function mergesWithin(merges: readonly MergedArea[], lastRow: number, lastColumn: number): readonly MergedArea[] {
  return merges
    .filter((area) => area.top >= 0 && area.left >= 0 && area.top <= lastRow && area.left <= lastColumn)
    .map(({ top, left, bottom, right }) => ({
      top,
      left,
      bottom: Math.min(bottom, lastRow),
      right: Math.min(right, lastColumn),
    }))
    .filter(({ top, left, bottom, right }) => bottom >= top && right >= left && (bottom > top || right > left));
}
