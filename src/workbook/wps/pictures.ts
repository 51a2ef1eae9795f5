// What areas of cells hold at this moment, and new contents for them, so that texts stay texts and what WPS did not write
// is noticed.
import { entryAt, type CellValue } from '../../engine';
import { styledAreas } from '../open/areas';
import { formatToEnterUnder, writtenValue, type CellPicture } from '../open/cell-picture';
import { formulasOf, oneCell, propertyOf, rangeAt, valuesOf, type Place } from './cells';
import type { EtSheet } from './et';
import { wpsFailures } from './run';

type Corner = Pick<Place, 'top' | 'left'>;

export function pictureAt(sheet: EtSheet, place: Place): CellPicture {
  const range = rangeAt(sheet, place);
  const [values, texts] = [valuesOf(range, place), formulasOf(range, place)];
  const formats = propertyOf(sheet, place, (part) => part.NumberFormat as string | null);
  return values.map((row, down) =>
    row.map((value, across) => ({
      value: value === '' ? null : value,
      formula: formulaIn(entryAt(entryAt(texts, down), across), value),
      format: entryAt(entryAt(formats, down), across),
    })),
  );
}

/** A text that begins with `=` and is kept as one reads the same both ways. */
function formulaIn(text: CellValue, value: CellValue): string | null {
  return typeof text === 'string' && text.startsWith('=') && text !== value ? text : null;
}

/** Writes the picture from the corner on, reads it once, and throws HostFailure where something was not written. */
export function writePicture(sheet: EtSheet, corner: Corner, picture: CellPicture): void {
  const place = { ...corner, rows: picture.length, columns: entryAt(picture, 0).length };
  const enteredUnder = picture.map((row) => row.map(formatToEnterUnder));
  setFormats(sheet, corner, enteredUnder);
  writeValues(
    sheet,
    place,
    picture.map((row) => row.map(({ value, formula }) => (formula === null ? writtenValue(value) : ''))),
  );
  picture.forEach((row, down) =>
    row.forEach(({ formula }, across) => {
      if (formula !== null) enterFormula(sheet, corner.top + down, corner.left + across, formula);
    }),
  );
  const formats = picture.map((row) => row.map(({ format }) => format));
  if (formats.some((row, down) => row.some((format, across) => format !== entryAt(enteredUnder, down)[across])))
    setFormats(sheet, corner, formats);
  if (!holds(sheet, place, picture)) throw wpsFailures.notWrittenThrough(sheet.Name);
}

export function writeValues(
  sheet: EtSheet,
  place: Place,
  values: readonly (readonly (string | number | boolean)[])[],
): void {
  // The typings know no rows that are not to be changed.
  rangeAt(sheet, place).Value2 = values.map((row) => [...row]);
}

/** A formula that gives an array fills the cells beside it: blanks are not looked at where there is any formula. */
function holds(sheet: EtSheet, place: Place, picture: CellPicture): boolean {
  const range = rangeAt(sheet, place);
  const values = valuesOf(range, place);
  const withFormulas = picture.some((row) => row.some(({ formula }) => formula !== null));
  const texts = withFormulas ? formulasOf(range, place) : [];
  return picture.every((row, down) =>
    row.every((cell, across) => {
      if (cell.formula !== null) return String(entryAt(texts, down)[across]).startsWith('=');
      if (cell.value === null && withFormulas) return true;
      return isWritten(writtenValue(cell.value), entryAt(entryAt(values, down), across));
    }),
  );
}

/** Whether WPS holds the values that it was given. */
export function holdsValues(
  sheet: EtSheet,
  place: Place,
  values: readonly (readonly (string | number | boolean)[])[],
): boolean {
  const now = valuesOf(rangeAt(sheet, place), place);
  return values.every((row, down) =>
    row.every((value, across) => isWritten(value, entryAt(entryAt(now, down), across))),
  );
}

/** A leading apostrophe is eaten as the mark of a text; ends of lines are the program's own affair. */
function isWritten(written: string | number | boolean, now: CellValue): boolean {
  if (typeof written !== 'string' || typeof now !== 'string') return written === now;
  return ends(written.replace(/^'/u, '')) === ends(now);
}

const ends = (text: string): string => text.replace(/\r\n?/gu, '\n');

/** One format a range, as WPS takes no rows of them: each column's commonest first, then what differs from it. */
export function setFormats(sheet: EtSheet, corner: Corner, formats: readonly (readonly string[])[]): void {
  const common = entryAt(formats, 0).map((_, column) => commonest(formats.map((row) => entryAt(row, column))));
  paintFormats(
    sheet,
    corner,
    formats.map(() => common),
  );
  paintFormats(
    sheet,
    corner,
    formats.map((row) => row.map((format, column) => (format === common[column] ? null : format))),
  );
}

function paintFormats(sheet: EtSheet, { top, left }: Corner, formats: readonly (readonly (string | null)[])[]): void {
  for (const area of styledAreas(formats)) {
    const place = {
      top: top + area.top,
      left: left + area.left,
      rows: area.bottom - area.top + 1,
      columns: area.right - area.left + 1,
    };
    rangeAt(sheet, place).NumberFormat = area.style;
  }
}

function commonest(formats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** Where a build knows no dynamic arrays the formula gives its first value. */
export function enterFormula(sheet: EtSheet, row: number, column: number, formula: string): void {
  const cell = rangeAt(sheet, oneCell(row, column));
  if ((cell.Formula2 as unknown) === undefined) cell.Formula = formula;
  else cell.Formula2 = formula;
}
