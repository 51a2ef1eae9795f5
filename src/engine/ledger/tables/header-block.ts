// One to three header rows as columns: each column with its texts from top to bottom.
import { isBlank, textOf, type CellTable, type CellValue, type MergedArea } from '../../basis/cells';
import { headerKey, headerWord, isScoreWord } from './header-words';
import { cellAt, type SheetView } from '../sheet-view';

/** Columns of the widest header that is read: a year's months over every sub-item, several times. */
export const WIDEST = 1024;
/** A merge taller than this is no heading. */
const TALLEST = 10;

export type HeaderColumn = {
  /** 0-based column of the view. */
  readonly index: number;
  /** Folded texts, top to bottom, blanks and repeats left out. */
  readonly parts: readonly string[];
  /** As written, one line: for places and for the person who corrects a guess. */
  readonly text: string;
};

/** The header columns of rows `first`..`last` (0-based in the view, inclusive). */
export function headerColumns(view: SheetView, first: number, last: number): readonly HeaderColumn[] {
  const rows: (readonly (CellValue | undefined)[])[] = [];
  for (let row = first; row <= last; row++) rows.push(filledAcross(view, row, last));
  const columns: HeaderColumn[] = [];
  const width = Math.min(Math.max(0, ...rows.map((row) => row.length)), WIDEST);
  for (let index = 0; index < width; index++) {
    const texts = rows.map((row) => row[index]).filter((cell) => !isBlank(cell));
    const distinct = texts.filter((cell, at) => at === 0 || cell !== texts[at - 1]);
    const parts = distinct.map(headerKey).filter((key) => key !== '');
    if (parts.length > 0)
      columns.push({ index, parts, text: distinct.map((cell) => textOf(cell).replace(/\s+/gu, ' ')).join(' ') });
  }
  return columns;
}

// A heading over several columns: by its merge; in a row without any such merge a blank takes its left
// neighbour's text when that is a heading over something and the blank has something below it too.
function filledAcross(view: SheetView, row: number, last: number): readonly (CellValue | undefined)[] {
  const cells: (CellValue | undefined)[] = (view.rows[row] ?? []).slice(0, WIDEST);
  const wide = headingsIn(view.table).get(row + view.top) ?? [];
  for (const area of wide) {
    const left = Math.max(0, area.left - view.left);
    const value = cellAt(view.rows[area.top - view.top], area.left - view.left);
    for (let column = left; column <= Math.min(area.right - view.left, WIDEST - 1); column++) cells[column] = value;
  }
  if (wide.length > 0 || row === last) return cells;
  const below = view.rows[row + 1] ?? [];
  const lowest = view.rows[last] ?? [];
  for (let column = 1; column < Math.min(lowest.length, WIDEST); column++) {
    if (!isBlank(cells[column]) || isBlank(cells[column - 1]) || !isPart(lowest[column])) continue;
    const start = startOf(view.rows[row] ?? [], column);
    if (!isBlank(below[start]) && below[start] !== cells[start]) cells[column] = cells[column - 1];
  }
  return cells;
}

/** A text below a heading that is no column by itself. */
function isPart(cell: CellValue | undefined): boolean {
  const key = headerKey(cell);
  return key !== '' && (headerWord(key) === undefined || isScoreWord(key));
}

/** The column of the text whose blanks reach to `column`. */
function startOf(row: readonly CellValue[], column: number): number {
  let start = column;
  while (start > 0 && isBlank(row[start])) start--;
  return start;
}

const headings = new WeakMap<CellTable, ReadonlyMap<number, readonly MergedArea[]>>();

/** The merges of several columns by each of their rows in the sheet. */
function headingsIn(table: CellTable): ReadonlyMap<number, readonly MergedArea[]> {
  let byRow = headings.get(table);
  if (!byRow) {
    const rows = new Map<number, MergedArea[]>();
    for (const area of table.merges ?? []) {
      if (!(area.right > area.left)) continue;
      for (let row = area.top; row <= Math.min(area.bottom, area.top + TALLEST); row++) {
        const others = rows.get(row);
        if (others) others.push(area);
        else rows.set(row, [area]);
      }
    }
    byRow = rows;
    headings.set(table, byRow);
  }
  return byRow;
}
