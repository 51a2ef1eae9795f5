// A formula that is one call of one of our functions: its text enters, the function's id and its arguments over a book
// leave.
import { cellName, type CellValue } from '../../../src/engine';
import { cellsOf } from './book';
import { definedName, referenceIn, type FormulaPlace, type Reference } from './reference';
import { asSheet } from './sheet-names';

/** As Excel hands it over: a value, rows of a range or of an array; `undefined` for what was left out. */
export type FormulaArgument = CellValue | undefined | readonly (readonly CellValue[])[];

export type FormulaCall = {
  readonly id: string;
  readonly args: readonly FormulaArgument[];
  /** Where each argument stands, `'3月'!A1:D202`; `null` for what stands in no cells. */
  readonly addresses: readonly (string | null)[];
};

const CALL = /^=VILLAGE\.([\p{L}]+)\((.*)\)$/su;
/** A text, an array, or anything up to the next comma. */
const ARGUMENT = /\s*("(?:[^"]|"")*"|\{(?:"(?:[^"]|"")*"|[^}"])*\}|(?:'(?:[^']|'')*')?[^,"'{}]*)\s*(?:,|$)/suy;
const ERROR = /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!)$/u;
const NAME = /^[\p{L}_\\][\p{L}\d_.\\?]*$/u;

/** `null` where the formula calls none of our functions. Throws for what the host cannot read. */
export function formulaCall(formula: string, place: FormulaPlace): FormulaCall | null {
  const call = CALL.exec(formula);
  if (call === null) {
    if (formula.includes('VILLAGE.')) throw new Error(`the host cannot read ${formula}`);
    return null;
  }
  const found = argumentsIn(call[2]).map((text) => argumentOf(text, place));
  return { id: call[1], args: found.map(({ value }) => value), addresses: found.map(({ address }) => address) };
}

function argumentsIn(text: string): readonly string[] {
  if (text.trim() === '') return [];
  const found: string[] = [];
  for (ARGUMENT.lastIndex = 0; ARGUMENT.lastIndex < text.length;) {
    const match = ARGUMENT.exec(text);
    if (match === null) throw new Error(`the host cannot read the arguments ${text}`);
    found.push(match[1].trim());
  }
  return text.trimEnd().endsWith(',') ? [...found, ''] : found;
}

type Argument = { readonly value: FormulaArgument; readonly address: string | null };

function argumentOf(text: string, place: FormulaPlace): Argument {
  const reference = referenceIn(text, place);
  if (reference === '#REF!') return { value: reference, address: null };
  if (reference !== null) return { value: valueOf(reference), address: addressOf(reference) };
  if (text === '') return { value: undefined, address: null };
  if (text.startsWith('{'))
    return {
      value: text
        .slice(1, -1)
        .split(';')
        .map((row) => argumentsIn(row).map(constant)),
      address: null,
    };
  if (!NAME.test(text) || /^(?:TRUE|FALSE)$/iu.test(text)) return { value: constant(text), address: null };
  const named = definedName(text, place);
  return named === undefined ? { value: '#NAME?', address: null } : argumentOf(named, place);
}

function constant(text: string): CellValue {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (ERROR.test(text)) return text;
  if (/^(?:TRUE|FALSE)$/iu.test(text)) return text.toUpperCase() === 'TRUE';
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) throw new Error(`the host cannot read ${text}`);
  return number;
}

function valueOf({ sheet, area, oneCell }: Reference): CellValue | readonly (readonly CellValue[])[] {
  const rows = cellsOf(sheet, area).map((row) => row.map(({ value }) => value));
  return oneCell ? rows[0][0] : rows;
}

function addressOf({ sheet, area: { top, left, bottom, right } }: Reference): string {
  const [first, last] = [cellName(top, left), cellName(bottom, right)];
  return `${asSheet(sheet.name)}!${first}${first === last ? '' : `:${last}`}`;
}
