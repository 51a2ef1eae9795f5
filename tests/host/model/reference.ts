// What a formula's text refers to: `'3月'!$A$1:D202`, `A2#`, a defined name or `#REF!` enters, cells of a sheet leave.
import { columnOf as columnIn } from '../../../src/workbook/file/column-letters';
import { areaOf, keyOf, spillOf, type Area, type Book, type SheetState } from './book';
import { sameName } from './sheet-names';

export type Reference = { readonly sheet: SheetState; readonly area: Area; readonly oneCell: boolean };
/** Where the text stands. */
export type FormulaPlace = { readonly book: Book; readonly sheet: SheetState };

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!#"(){}&]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+)|(#))?$/u;
/** What a formula keeps of a sheet, or of cells, that are deleted. */
const GONE = /^(?:(?:'(?:[^']|'')+'|[^'!#"(){}&]+)!)?#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?$/u;

/** `null` where the text is no reference to cells. */
export function referenceIn(text: string, place: FormulaPlace): Reference | '#REF!' | null {
  if (GONE.test(text)) return '#REF!';
  const found = REFERENCE.exec(text);
  if (found === null) return null;
  const [, quoted, plain, left, top, right, bottom, spill] = found as unknown as readonly [
    string,
    ...(string | undefined)[],
  ];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? place.sheet : place.book.sheets.find((each) => sameName(each.name, name));
  if (sheet === undefined) return '#REF!';
  const [row, column] = [Number(top) - 1, columnIn(left as string)];
  if (spill !== undefined) return spilled(sheet, row, column);
  const area = {
    top: row,
    left: column,
    bottom: Number(bottom ?? top) - 1,
    right: columnIn(right ?? (left as string)),
  };
  return { sheet, area, oneCell: right === undefined };
}

/** What the name stands for; one of the sheet's own comes first. `undefined` where nobody has defined it. */
export function definedName(text: string, { book, sheet }: FormulaPlace): string | undefined {
  return [...sheet.names, ...book.names].find(({ name }) => sameName(name, text))?.formula.slice(1);
}

// Only a cell with a formula has anything behind its #.
function spilled(sheet: SheetState, row: number, column: number): Reference | '#REF!' {
  const anchor = keyOf(row, column);
  if ((sheet.cells.get(anchor)?.formula ?? null) === null) return '#REF!';
  return { sheet, area: spillOf(sheet, anchor) ?? areaOf(anchor), oneCell: false };
}
