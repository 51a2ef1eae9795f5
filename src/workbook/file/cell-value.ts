// What one cell of a worksheet holds: its type and the text of its value enter, the value leaves.
import { DAYS_TO_1904, isErrorText, type CellValue } from '../../engine';
import { Malformed } from './scan/malformed';

export type CellType = 'number' | 'listed' | 'inline' | 'formula-text' | 'boolean' | 'error' | 'day';

const TYPES: ReadonlyMap<string, CellType> = new Map([
  ['n', 'number'],
  ['s', 'listed'],
  ['inlineStr', 'inline'],
  ['str', 'formula-text'],
  ['b', 'boolean'],
  ['e', 'error'],
  ['d', 'day'],
]);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Numbers to XML, none to a spreadsheet. */
const NO_NUMBER = /^(?:NaN|[+-]?INF)$/;
const DAY = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;
/** Of 1970-01-01, in serials. */
const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_OF_DAY = 86_400_000;
/** The first day after the 29th of February 1900, which Excel has and the calendar has not. */
const FIRST_SURE_SERIAL = 61;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Throws Malformed for a type that no worksheet has. */
export function cellTypeOf(name: string): CellType {
  const type = TYPES.get(name);
  if (type === undefined) throw new Malformed();
  return type;
}

/** A blank for an empty text of any type but `error`. Throws Malformed where the text is no value of the type. */
export function valueOfText(type: Exclude<CellType, 'listed'>, text: string, date1904: boolean): CellValue {
  if (type === 'inline' || type === 'formula-text') return excelText(text);
  const written = text.trim();
  if (written === '') return null;
  switch (type) {
    case 'number':
      return numberOf(written);
    case 'boolean':
      return booleanOf(written);
    case 'error':
      return isErrorText(written) ? written : '#UNKNOWN!';
    case 'day':
      return serialOf(written, date1904);
  }
}

/** Excel's own escapes in texts: `_x000D_`. */
export function excelText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** The place in the list of texts. Throws Malformed where it is none. */
export function listedPlace(text: string): number {
  const written = text.trim();
  if (!/^\d{1,9}$/.test(written)) throw new Malformed();
  return Number(written);
}

function numberOf(written: string): CellValue {
  if (NO_NUMBER.test(written)) return '#NUM!';
  if (!NUMBER.test(written)) throw new Malformed();
  const value = Number(written);
  return Number.isFinite(value) ? value : '#NUM!';
}

function booleanOf(written: string): boolean {
  if (written === '1' || written === 'true') return true;
  if (written === '0' || written === 'false') return false;
  throw new Malformed();
}

/** A day, a time or both as ISO 8601 writes them; what it says of a zone is left aside, as Excel does. */
function serialOf(written: string, date1904: boolean): number {
  const [whole, year, month, day, hours, minutes, seconds = '0'] = DAY.exec(written) ?? [];
  if (whole === undefined || (year === undefined && hours === undefined)) throw new Malformed();
  const time = hours === undefined ? 0 : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(moment).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) throw new Malformed();
  const serial = moment / MILLISECONDS_OF_DAY + SERIAL_OF_1970;
  if (date1904) return serial - DAYS_TO_1904 + time;
  return serial - (serial < FIRST_SURE_SERIAL ? 1 : 0) + time;
}
