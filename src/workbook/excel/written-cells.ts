// Cells as they are to be written: values that Excel would take for something else enter, what has to be written so that it
// takes them for what they are leaves.
import { isErrorText, type CellValue } from '../../engine';
import { cut, LONGEST_TEXT } from '../text-length';

/** The format under which Excel keeps a text as it is. */
export const TEXT_FORMAT = '@';

/** A text that stays text: not an error value, which Excel is to recognise. */
export function isText(value: CellValue): value is string {
  return typeof value === 'string' && value !== '' && !isErrorText(value);
}

/** What is put into a cell whose format is already the text format where `isText`. `''` empties a cell; `null` would leave it. */
export function writtenValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (!isText(value)) return value;
  const text = cut(value, LONGEST_TEXT);
  // A leading apostrophe is eaten as the mark of a text.
  return text.startsWith("'") ? cut(`'${text}`, LONGEST_TEXT) : text;
}

/** Values and the formats they are to show, into a range of just their size: texts stay texts whatever they look like. */
export function writeCells(range: Excel.Range, values: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[]): void {
  range.numberFormat = values.map((row, down) => row.map((value, across) => (isText(value) ? TEXT_FORMAT : formats[down][across])));
  range.values = values.map((row) => row.map(writtenValue));
  const others = values.some((row, down) => row.some((value, across) => isText(value) && formats[down][across] !== TEXT_FORMAT));
  // A text that is there already stays one under any format.
  if (others) range.numberFormat = formats.map((row) => [...row]);
}
