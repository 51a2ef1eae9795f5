// What cells hold, exactly enough to put it back, and what is put into cells so that it stays what it is: of every
// program that has a workbook open.
import { isErrorText, type CellValue } from '../../engine';
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
/** The format under which a program keeps a text as it is. */
export const TEXT_FORMAT = '@';

/** A text that is to stay text: not an error value, which the program is to recognise. */
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

/** The format that the cell has while its content is entered: what is in a cell stays what it is under any other. */
export function formatToEnterUnder({ value, formula, format }: PicturedCell): string {
  if (formula === null && isText(value)) return TEXT_FORMAT;
  return calculatingFormat(format);
}

/** The format itself, where numbers and formulas entered under it are no texts. */
export function calculatingFormat(format: string): string {
  return format === TEXT_FORMAT ? GENERAL_FORMAT : format;
}

/** A cell that holds the value and looks like nothing in particular. */
export function plainCell(value: CellValue): PicturedCell {
  return { value, formula: null, format: isText(value) ? TEXT_FORMAT : GENERAL_FORMAT };
}

/** Rows as wide as the widest of them, plain blanks at their ends. */
export function plainPicture(rows: readonly (readonly CellValue[])[]): CellPicture {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return rows.map((cells) => Array.from({ length: width }, (_, across) => plainCell(cells[across] ?? null)));
}
