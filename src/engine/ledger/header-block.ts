// One to three header rows as columns: each column with its texts from top to bottom.
import { isBlank, textOf, type CellValue } from '../basis/cells';
import { headerKey, headerWord } from './header-words';
import type { SheetView } from './sheet-view';

export type HeaderColumn = {
  /** 0-based column of the view. */
  readonly index: number;
  /** Folded texts, top to bottom, blanks and repeats left out. */
  readonly parts: readonly string[];
  /** As written, one line: for places and for the person who corrects a guess. */
  readonly text: string;
};

/** The header columns of rows `first`..`last` (0-based in the view, inclusive) within columns from..to. */
export function headerColumns(view: SheetView, first: number, last: number): readonly HeaderColumn[] {
  const rows: (readonly (CellValue | undefined)[])[] = [];
  for (let row = first; row <= last; row++) rows.push(filledAcross(view, row, row < last ? view.rows[last] : null));
  const columns: HeaderColumn[] = [];
  const width = Math.max(...rows.map((row) => row.length));
  for (let index = 0; index < width; index++) {
    const texts = rows.map((row) => row[index]).filter((cell) => !isBlank(cell));
    const distinct = texts.filter((cell, at) => at === 0 || cell !== texts[at - 1]);
    const parts = distinct.map(headerKey).filter((key) => key !== '');
    if (parts.length > 0) columns.push({ index, parts, text: distinct.map((cell) => textOf(cell).replace(/\s+/gu, ' ')).join(' ') });
  }
  return columns;
}

// A heading over several columns: by its merge where the sheet knows merges; else a blank takes its
// left neighbour's text when the row below has a text there that is no column by itself.
function filledAcross(view: SheetView, row: number, below: readonly CellValue[] | null): readonly (CellValue | undefined)[] {
  const cells: (CellValue | undefined)[] = [...(view.rows[row] ?? [])];
  if (view.table.merges !== undefined) {
    for (const area of view.table.merges) {
      if (area.top - view.top > row || area.bottom - view.top < row || area.right === area.left) continue;
      const value = view.rows[area.top - view.top]?.[area.left - view.left];
      for (let column = area.left - view.left; column <= area.right - view.left; column++) cells[column] = value;
    }
    return cells;
  }
  if (!below) return cells;
  for (let column = 1; column < below.length; column++) {
    const under = headerKey(below[column]);
    if (isBlank(cells[column]) && !isBlank(cells[column - 1]) && under !== '' && headerWord(under) === undefined) cells[column] = cells[column - 1];
  }
  return cells;
}
