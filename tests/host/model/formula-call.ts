// A formula that is one call of one of our functions: its text enters, the function's id and its arguments over a book leave.
import type { CellValue } from '../../../src/engine';
import { columnOf as columnIn } from '../../../src/workbook/file/column-letters';
import { cellsOf, type Area, type Book, type SheetState } from './book';

export type FormulaCall = {
  readonly id: string;
  /** As Excel hands them over: a value, rows of a range or of an array; `undefined` for what was left out. */
  readonly args: readonly (CellValue | undefined | readonly (readonly CellValue[])[])[];
};

type Place = { readonly book: Book; readonly sheet: SheetState };

const CALL = /^=VILLAGE\.([A-Z]+)\((.*)\)$/su;
/** A text, an array, or anything up to the next comma. */
const ARGUMENT = /\s*("(?:[^"]|"")*"|\{(?:"(?:[^"]|"")*"|[^}"])*\}|(?:'(?:[^']|'')*')?[^,"'{}]*)\s*(?:,|$)/suy;
const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u;

/** `null` where the formula calls none of our functions. Throws for what the host cannot read. */
export function formulaCall(formula: string, place: Place): FormulaCall | null {
  const call = CALL.exec(formula);
  if (call === null) {
    if (formula.includes('VILLAGE.')) throw new Error(`the host cannot read ${formula}`);
    return null;
  }
  return { id: call[1], args: argumentsIn(call[2]).map((text) => valueOf(text, place)) };
}

function argumentsIn(text: string): readonly string[] {
  if (text.trim() === '') return [];
  const found: string[] = [];
  for (ARGUMENT.lastIndex = 0; ARGUMENT.lastIndex < text.length; ) {
    const match = ARGUMENT.exec(text);
    if (match === null) throw new Error(`the host cannot read the arguments ${text}`);
    found.push(match[1].trim());
  }
  return text.trimEnd().endsWith(',') ? [...found, ''] : found;
}

function valueOf(text: string, place: Place): FormulaCall['args'][number] {
  if (text === '') return undefined;
  if (text.startsWith('{')) return text.slice(1, -1).split(';').map((row) => argumentsIn(row).map(constant));
  return REFERENCE.test(text) ? rangeAt(text, place) : constant(text);
}

function constant(text: string): CellValue {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) throw new Error(`the host cannot read ${text}`);
  return number;
}

function rangeAt(text: string, { book, sheet }: Place): CellValue | readonly (readonly CellValue[])[] {
  const [, quoted, plain, left, top, right, bottom] = REFERENCE.exec(text) as unknown as readonly [string, ...(string | undefined)[]];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const on = name === undefined ? sheet : book.sheets.find((each) => each.name === name);
  if (on === undefined) throw new Error(`the book has no sheet ${name}`);
  const area: Area = { top: Number(top) - 1, left: columnIn(left as string), bottom: Number(bottom ?? top) - 1, right: columnIn(right ?? (left as string)) };
  const rows = cellsOf(on, area).map((row) => row.map(({ value }) => value));
  return right === undefined ? rows[0][0] : rows;
}
