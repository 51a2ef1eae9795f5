// What the emulated Excel can calculate: a sum, a joined text, and whatever a test's own calculator knows of our
// functions.
import type { CellValue } from '../../../src/engine';
import { columnOf as columnIn } from '../../../src/workbook/file/column-letters';
import { cellsOf, type Area, type Book, type SheetState } from './book';

/** The value of a formula that the host itself does not know, rows for an array. */
export type Calculator = (
  formula: string,
  place: { readonly book: Book; readonly sheet: SheetState },
) => CellValue | readonly (readonly CellValue[])[];

const SUM = /^=SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/u;

export function calculated(
  formula: string,
  place: { readonly book: Book; readonly sheet: SheetState },
  calculator: Calculator,
): ReturnType<Calculator> {
  const sum = SUM.exec(formula);
  if (sum === null) return calculator(formula, place);
  const area: Area = {
    top: Number(sum[2]) - 1,
    left: columnIn(sum[1]),
    bottom: Number(sum[4]) - 1,
    right: columnIn(sum[3]),
  };
  return cellsOf(place.sheet, area)
    .flat()
    .reduce((total, { value }) => total + (typeof value === 'number' ? value : 0), 0);
}
