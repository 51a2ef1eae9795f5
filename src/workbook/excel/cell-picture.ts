// What cells hold, exactly enough to put it back: a range is read into a picture, and a picture is written into a
// range.
import { entryAt, isErrorText, type CellValue } from '../../engine';
import { cut, LONGEST_TEXT } from '../text-length';

export type PicturedCell = {
  readonly value: CellValue;
  /** `null` for a cell that holds its value itself. */
  readonly formula: string | null;
  readonly format: string;
};

/** Rows of one length. */
export type CellPicture = readonly (readonly PicturedCell[])[];

export const GENERAL_FORMAT = 'General';
/** The format under which Excel keeps a text as it is. */
export const TEXT_FORMAT = '@';

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

/** A text that is to stay text: not an error value, which Excel is to recognise. */
export function isText(value: CellValue): value is string {
  return typeof value === 'string' && value !== '' && !isErrorText(value);
}

/** What is put into a cell whose format is the text format already where `isText`. `''` empties a cell;
 * `null` would leave it. */
export function writtenValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (!isText(value)) return value;
  // A leading apostrophe is eaten as the mark of a text.
  return cut(value.startsWith("'") ? `'${value}` : value, LONGEST_TEXT);
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

function formatToEnterUnder({ value, formula, format }: PicturedCell): string {
  if (formula === null && isText(value)) return TEXT_FORMAT;
  return format === TEXT_FORMAT ? GENERAL_FORMAT : format;
}
