// Arguments as hosts hand them over → cells as the engine reads them. Blank arrives as 0 on the desktop,
// null on the web and '' elsewhere: all three mean blank, and become null here.
import { errorOfNumber, isErrorText, LONGEST_CELL, textOf, type CellValue } from '../engine';
import { FunctionFailure } from './function-failure';
import type { HostArgument } from './host-argument';
import { SeenRange } from './seen-workbook';
import * as say from './wording/failures';

/** What WPS passes for an argument left out. */
const MISSING = -2147352572;

/** More than a village's ledger ever holds: beyond it someone chose whole columns or rows. */
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 1_000;
const MOST_CELLS = 4_000_000;

export function isOmitted(argument: HostArgument): boolean {
  return argument === null || argument === undefined || argument === MISSING;
}

/** A cell of any host as a primitive: data-type objects by their basic value, errors as their text;
 * 0 and '' are blank. */
export function cellOf(value: unknown): CellValue {
  if (typeof value === 'string')
    return value === '' ? null : value.length > LONGEST_CELL ? value.slice(0, LONGEST_CELL) : value;
  if (typeof value === 'number') return numberOf(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return cellOf(Number(value));
  return typeof value === 'object' && value !== null ? cellOfObject(value) : null;
}

function numberOf(value: number): CellValue {
  if (value === 0 || value === MISSING || !Number.isFinite(value)) return null;
  // WPS tells errors as numbers.
  return errorOfNumber(value) ?? value;
}

function cellOfObject(value: object): CellValue {
  const basic = ownValue(value, 'basicValue');
  if (ownValue(value, 'type') === 'Error' || ownValue(value, 'errorType') !== undefined) return errorText(basic);
  // An object without a basic value is an error of the runtime, which carries its code.
  return basic === undefined ? errorText(ownValue(value, 'code')) : typeof basic === 'object' ? null : cellOf(basic);
}

// Whatever the object is, none of its own code is run.
function ownValue(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function errorText(code: unknown): CellValue {
  return typeof code === 'string' && isErrorText(code) ? code : '#N/A';
}

/** Rows of a range as the host has them; one cell is one row of one. Throws FunctionFailure for whole columns and
 * rows. */
export function hostRows(argument: HostArgument): readonly (readonly unknown[])[] {
  if (argument instanceof SeenRange) return hostRows(argument.given);
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 1;
  if (rows.length > MOST_ROWS || width > MOST_COLUMNS || rows.length * width > MOST_CELLS)
    throw new FunctionFailure('invalid-value', say.wholeColumn());
  return areRows(rows)
    ? rows
    : Array.from(rows, (row): readonly unknown[] => (Array.isArray(row) ? row.slice(0, MOST_COLUMNS) : [row]));
}

// As every host hands a range over: nothing has to be made of it.
function areRows(rows: readonly unknown[]): rows is readonly (readonly unknown[])[] {
  for (const row of rows) if (!Array.isArray(row) || row.length > MOST_COLUMNS) return false;
  return true;
}

/** How a cell of a range becomes one of ours. */
export type CellReader = (value: unknown) => CellValue;

/** As `cellOf`, where the host writes blanks otherwise, so that 0 is a zero. */
export function cellWithZero(value: unknown): CellValue {
  return value === 0 ? 0 : cellOf(value);
}

/** Whether the host keeps blanks apart from zeros in that range: one blank that is no 0 shows it. */
export function tellsBlanks(argument: HostArgument): boolean {
  return hostRows(argument).some((row) => row.some((cell) => cell === null || cell === undefined || cell === ''));
}

/** The row as cells, always a row of our own: the host may change its rows afterwards.
 * Copied whole where every cell is one already. */
export function cellsOf(row: readonly unknown[], read: CellReader): readonly CellValue[] {
  for (let at = 0; at < row.length; at++) if (read(row[at]) !== row[at]) return Array.from(row, read);
  return row.slice() as readonly CellValue[];
}

export function rowsOf(argument: HostArgument): readonly (readonly CellValue[])[] {
  return hostRows(argument).map((row) => cellsOf(row, cellOf));
}

/** The one cell of an argument; the first cell of a range. */
export function scalarOf(argument: HostArgument): CellValue {
  if (argument instanceof SeenRange) return scalarOf(argument.given);
  if (!Array.isArray(argument)) return cellOf(argument);
  const first: unknown = argument[0];
  return cellOf(Array.isArray(first) ? first[0] : first);
}

/** An optional text, such as 部分: NFKC and trimmed; '' when left out or blank. */
export function textArgument(argument: HostArgument): string {
  return textOf(scalarOf(argument));
}

/** A range of more than one cell. */
export function isRange(argument: HostArgument): boolean {
  if (argument instanceof SeenRange) return true;
  if (!Array.isArray(argument)) return false;
  const first: unknown = argument[0];
  return argument.length > 1 || (Array.isArray(first) && first.length > 1);
}

/** The arguments from `first` on: a host hands repeated ones over one by one, or all in one list of ranges. */
export function repeatedFrom(args: readonly HostArgument[], first: number): readonly HostArgument[] {
  return args.slice(first).flatMap((argument) => (isListOfRanges(argument) ? argument : [argument]));
}

function isListOfRanges(argument: HostArgument): argument is readonly unknown[] {
  if (!Array.isArray(argument)) return false;
  // Of a range of a hundred thousand rows the first decides.
  const first: unknown = argument[0];
  if (Array.isArray(first) && first.length > 0) return Array.isArray(first[0]);
  return argument.some((range: unknown) => Array.isArray(range) && Array.isArray(range[0]));
}
