// Arguments as hosts hand them over → cells as the engine reads them. Blank arrives as 0 on the desktop,
// null on the web and '' elsewhere: all three mean blank, so a bare 0 is a blank here.
import type { CellValue } from '../engine';
import { FunctionFailure, type HostArgument } from './spec';
import * as say from './wording';

/** What WPS passes for an argument left out. */
const MISSING = -2147352572;

/** Excel's own limits on what one range may hold: beyond them someone passed whole columns. */
const MOST_ROWS = 200_000;
const WHOLE_COLUMN_ROWS = 1_048_576;

export function isOmitted(argument: HostArgument): boolean {
  return argument === null || argument === undefined || argument === MISSING;
}

/** A cell of any host as a primitive: data-type objects by their basic value, errors as their text. */
export function cellOf(value: unknown): CellValue {
  if (typeof value === 'number') return Number.isFinite(value) && value !== 0 && value !== MISSING ? value : null;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return null;
  return cellOfObject(value);
}

function cellOfObject(value: object): CellValue {
  const type: unknown = read(value, 'type');
  if (type === 'Error' || read(value, 'errorType') !== undefined) return errorText(read(value, 'basicValue'));
  const basic: unknown = read(value, 'basicValue');
  if (typeof basic === 'object') return null;
  if (basic !== undefined) return cellOf(basic);
  // CustomFunctions.Error objects carry their code.
  return errorText(read(value, 'code'));
}

// A host's object may be anything, getters that throw and proxies included.
function read(value: object, key: string): unknown {
  const own = Object.getOwnPropertyDescriptor(value, key);
  return own !== undefined && 'value' in own ? own.value : undefined;
}

function errorText(code: unknown): CellValue {
  return typeof code === 'string' && code.startsWith('#') ? code.slice(0, 20) : '#N/A';
}

/** Rows of cells: a single cell is one row of one. Ragged rows stay ragged. */
export function rowsOf(argument: HostArgument): readonly (readonly CellValue[])[] {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  if (argument.length >= WHOLE_COLUMN_ROWS || argument.length > MOST_ROWS) throw new FunctionFailure('invalid-value', say.wholeColumn());
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** The one cell of an argument; the first cell of a range. */
export function scalarOf(argument: HostArgument): CellValue {
  if (!Array.isArray(argument)) return cellOf(argument);
  const first: unknown = argument[0];
  return cellOf(Array.isArray(first) ? first[0] : first);
}

/** An optional text: '' when left out or blank. */
export function textArgument(argument: HostArgument): string {
  if (isOmitted(argument)) return '';
  const cell = scalarOf(argument);
  return cell === null ? '' : String(cell).normalize('NFKC').trim();
}

/** A range of more than one cell. */
export function isRange(argument: HostArgument): boolean {
  if (!Array.isArray(argument)) return false;
  const first: unknown = argument[0];
  return argument.length > 1 || (Array.isArray(first) && first.length > 1);
}
