// What is painted of a SheetModel in whichever program: the model enters, values, formats and styles cell by cell leave.
import type { SheetCell, SheetModel, StyleName } from '../../engine';
import { LOOKS, numberFormatOf } from '../looks';
import { GENERAL_FORMAT, isText, TEXT_FORMAT, writtenValue } from './cell-picture';
import { isOurFormula } from './is-our-formula';

export const POINTS_PER_INCH = 72;

export type PaintedCells = {
  readonly width: number;
  readonly formats: readonly (readonly string[])[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly styles: readonly (readonly (StyleName | null)[])[];
};

/** Every row of one length. */
export function paintedCells({ rows }: SheetModel): PaintedCells {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const each = <T>(make: (cell: SheetCell | null) => T): readonly (readonly T[])[] =>
    rows.map(({ cells }) => Array.from({ length: width }, (_, column) => make(cells[column] ?? null)));
  return {
    width,
    formats: each(formatOf),
    values: each((cell) => writtenValue(cell?.value ?? null)),
    styles: each((cell) => cell?.style ?? null),
  };
}

function formatOf(cell: SheetCell | null): string {
  if (cell === null) return GENERAL_FORMAT;
  return isText(cell.value) ? TEXT_FORMAT : numberFormatOf(LOOKS[cell.style], cell.value);
}

/** A number that is none is a programmer's mistake, to be found before anything is written. */
export function checkFigures({ name, rows }: SheetModel): void {
  const wrong = rows
    .flatMap(({ cells }) => cells)
    .find((cell) => typeof cell?.value === 'number' && !Number.isFinite(cell.value));
  if (wrong) throw new Error(`a cell cannot hold ${String(wrong.value)} (${name})`);
}

/** The model with blanks where our functions are called, and these calls with their places. */
export function formulasApart(model: SheetModel): {
  readonly model: SheetModel;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
} {
  const isFormula = (cell: SheetCell | null): boolean => typeof cell?.value === 'string' && isOurFormula(cell.value);
  const rows = model.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell !== null && isFormula(cell) ? { ...cell, value: null } : cell)),
  }));
  const formulas = model.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (isFormula(cell) ? [{ row, column, formula: String(cell?.value) }] : [])),
  );
  return { model: { ...model, rows }, formulas };
}
