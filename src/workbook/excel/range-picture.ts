// A range of Excel's is read into a picture of its cells, and a picture is written into a range.
import { entryAt, type CellValue } from '../../engine';
import { formatToEnterUnder, writtenValue, type CellPicture } from '../open/cell-picture';

export const PICTURED = 'values,formulas,numberFormat';

/** Of a range that was loaded with `PICTURED`. Only a formula reads differently from its value. */
export function pictureOf({ values, formulas, numberFormat }: Excel.Range): CellPicture {
  return (values as CellValue[][]).map((row, down) =>
    row.map((value, across) => {
      const formula = entryAt(formulas, down)[across] as CellValue;
      return {
        value: value === '' ? null : value,
        formula: formula === value ? null : String(formula),
        format: String(entryAt(numberFormat, down)[across]),
      };
    }),
  );
}

/** Queues the writing into a range of just the picture's size: texts stay texts whatever they look like. */
export function writePicture(range: Excel.Range, picture: CellPicture): void {
  const formats = picture.map((row) => row.map(({ format }) => format));
  const enteredUnder = picture.map((row) => row.map(formatToEnterUnder));
  range.numberFormat = enteredUnder;
  writeContents(range, picture);
  // What is in a cell stays what it is under any format.
  if (formats.some((row, down) => row.some((format, across) => format !== entryAt(enteredUnder, down)[across])))
    range.numberFormat = formats;
}

/** Formulas alone at once; beside other cells each for itself and last, for nothing can be written to cells that an
 * array fills. */
function writeContents(range: Excel.Range, picture: CellPicture): void {
  if (picture.every((row) => row.every(({ formula }) => formula !== null))) {
    range.formulas = picture.map((row) => row.map(({ formula }) => formula));
    return;
  }
  range.values = picture.map((row) => row.map(({ value, formula }) => (formula === null ? writtenValue(value) : '')));
  picture.forEach((row, down) =>
    row.forEach(({ formula }, across) => {
      if (formula !== null) range.getCell(down, across).formulas = [[formula]];
    }),
  );
}
