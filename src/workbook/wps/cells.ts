// Cells of WPS 表格 as the engine has them: a place on a sheet enters, and rows of values leave, whatever shape the answer
// has.
import { cellName, entryAt, errorOfNumber, type CellValue } from '../../engine';
import type { EtRange, EtSheet } from './et';

/** 0-based. */
export type Place = { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number };

type Size = Pick<Place, 'rows' | 'columns'>;
type Rows = readonly (readonly CellValue[])[];

export const oneCell = (top: number, left: number): Place => ({ top, left, rows: 1, columns: 1 });

/** By its A1 address, which every build takes. */
export function rangeAt(sheet: EtSheet, { top, left, rows, columns }: Place): EtRange {
  const first = cellName(top, left);
  return sheet.Range(rows * columns === 1 ? first : `${first}:${cellName(top + rows - 1, left + columns - 1)}`);
}

export function placeOfRange(range: EtRange): Place {
  return { top: range.Row - 1, left: range.Column - 1, rows: range.Rows.Count, columns: range.Columns.Count };
}

/** Blanks are ''. */
export function valuesOf(range: EtRange, size: Size): Rows {
  return matrixOf(range.Value2, size);
}

/** What was typed: a formula, or the value of a cell without one, perhaps as a text. */
export function formulasOf(range: EtRange, size: Size): Rows {
  // Builds without dynamic arrays lack it.
  const formulas: unknown = range.Formula2;
  return matrixOf(formulas ?? range.Formula, size);
}

/** One cell comes as a value, a row or column perhaps as a list, an array perhaps behind Item(row, column), from 1. */
function matrixOf(answer: unknown, { rows, columns }: Size): Rows {
  const at = reader(answer, { rows, columns });
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueOf(at(row, column))),
  );
}

function reader(answer: unknown, { rows, columns }: Size): (row: number, column: number) => unknown {
  if (Array.isArray(answer)) {
    const list = answer as readonly unknown[];
    if (list.some(Array.isArray)) return (row, column) => (list[row] as readonly unknown[] | undefined)?.[column];
    return (row, column) => list[row * columns + column];
  }
  const item = typeof answer === 'object' && answer !== null && 'Item' in answer ? answer.Item : undefined;
  if (typeof item === 'function') return (row, column) => item.call(answer, row + 1, column + 1) as unknown;
  if (rows * columns > 1) throw new Error(`${rows} × ${columns} cells came as one value`);
  return () => answer;
}

function valueOf(value: unknown): CellValue {
  if (typeof value === 'number') return errorOfNumber(value) ?? value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : '';
}

/** What a property is in every cell: where WPS gives no answer for all of them, it is asked of halves. */
export function propertyOf<T>(
  sheet: EtSheet,
  place: Place,
  read: (range: EtRange) => T | null | undefined,
): readonly (readonly T[])[] {
  const all: T[][] = Array.from({ length: place.rows }, () => []);
  const fill = (part: Place): void => {
    const value = read(rangeAt(sheet, part));
    if (value === null || value === undefined) {
      if (part.rows * part.columns === 1) throw new Error('one cell has no single answer');
      for (const half of halvesOf(part)) fill(half);
      return;
    }
    for (let row = part.top; row < part.top + part.rows; row += 1)
      for (let column = part.left; column < part.left + part.columns; column += 1)
        entryAt(all, row - place.top)[column - place.left] = value;
  };
  fill(place);
  return all;
}

export function halvesOf({ top, left, rows, columns }: Place): readonly Place[] {
  if (rows > 1) {
    const upper = rows >> 1;
    return [
      { top, left, rows: upper, columns },
      { top: top + upper, left, rows: rows - upper, columns },
    ];
  }
  const before = columns >> 1;
  return [
    { top, left, rows, columns: before },
    { top, left: left + before, rows, columns: columns - before },
  ];
}
