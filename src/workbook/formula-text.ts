// What stands in a formula: its text enters, texts in quotation marks, references to cells, names and calls leave, so
// that nobody takes the words of a text for a reference.
import { cellName, columnIndex, entryAt } from '../engine';

/** Cells of a sheet, 0-based, both ends inclusive; `sheet` null: the formula's own. */
export type CellArea = {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type FormulaToken =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'cells' } & CellArea)
  /** A name, or part of a table: `花名册[#全部]`. */
  | { readonly kind: 'name'; readonly name: string }
  /** A function's name, its opening bracket included in the token. */
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  /** What Excel leaves of cells that are deleted. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'mark'; readonly mark: string };

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const TEXT = /"((?:[^"]|"")*)"/uy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const GONE = /#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/uy;
const CELLS = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_.(!])/iuy;
const COLUMNS = /\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_.(!])/iuy;
const ROWS = /\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_.(!])/uy;
const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\(/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?/uy;
const NUMBER = /\d+(?:\.\d+)?(?:E[+-]?\d+)?/iuy;

/** In the order of the text; blanks are left out. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const [token, length] = tokenAt(formula, at);
    if (token.kind !== 'mark' || token.mark.trim() !== '') tokens.push(token);
    at += length;
  }
  return tokens;
}

/** `花名册`, `'3月''s'`: a sheet before its `!`, in quotation marks where it needs them. */
export function sheetReference(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/iu.test(sheet)
    ? sheet
    : quotedSheet(sheet);
}

/** `'3月''s'` */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'3月''s'!$L$6` */
export function cellReference({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${quotedSheet(sheet)}!${cellName(row, column).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2')}`;
}

function tokenAt(formula: string, at: number): readonly [FormulaToken, number] {
  const text = matchAt(TEXT, formula, at);
  if (text !== null) return [{ kind: 'text', text: entryAt(text, 1).replaceAll('""', '"') }, text[0].length];
  const prefix = matchAt(SHEET, formula, at);
  const [whole = '', quoted, plain = null] = prefix ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const from = at + whole.length;
  const gone = matchAt(GONE, formula, from);
  if (gone !== null) return [{ kind: 'gone' }, from + gone[0].length - at];
  const cells = cellsAt(formula, from);
  if (cells !== null) return [{ kind: 'cells', sheet, ...cells.area }, from + cells.length - at];
  const call = prefix === null ? matchAt(CALL, formula, at) : null;
  if (call !== null) return [{ kind: 'call', name: entryAt(call, 1) }, call[0].length];
  const name = matchAt(NAME, formula, from);
  if (name !== null) return [{ kind: 'name', name: name[0] }, from + name[0].length - at];
  const number = matchAt(NUMBER, formula, at);
  if (number !== null) return [{ kind: 'number', value: Number(number[0]) }, number[0].length];
  return [{ kind: 'mark', mark: entryAt(formula, at) }, 1];
}

type Found = { readonly area: Omit<CellArea, 'sheet'>; readonly length: number };

function cellsAt(formula: string, at: number): Found | null {
  const cells = matchAt(CELLS, formula, at);
  if (cells !== null) {
    const [whole, left = '', top, right = left, bottom = top] = cells;
    return {
      area: ordered([Number(top) - 1, Number(bottom) - 1], [columnIndex(left), columnIndex(right)]),
      length: whole.length,
    };
  }
  const columns = matchAt(COLUMNS, formula, at);
  if (columns !== null) {
    const [whole, left = '', right = ''] = columns;
    return { area: ordered([0, LAST_ROW], [columnIndex(left), columnIndex(right)]), length: whole.length };
  }
  const rows = matchAt(ROWS, formula, at);
  if (rows !== null)
    return { area: ordered([Number(rows[1]) - 1, Number(rows[2]) - 1], [0, LAST_COLUMN]), length: rows[0].length };
  return null;
}

function ordered(rows: readonly [number, number], columns: readonly [number, number]): Found['area'] {
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function matchAt(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}
