// What Excel makes of a value that is put into a cell: as eager as a person's own typing is taken there, so that
// whatever is not written with care comes out changed.
import type { CellValue } from '../../../src/engine';
import type { CellLook } from './book';

export type Entered = { readonly value: CellValue; readonly formula: string | null; readonly numberFormat?: string };

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u;
const MONTH = /^(?:(\d{4})[-/年])?(\d{1,2})[-/月](?:(\d{1,2})日?)?$/u;
const DAY_FORMAT = 'yyyy/m/d';
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MILLISECONDS = 86_400_000;

/** `null` leaves the cell alone, `''` empties it. `date1904` is the workbook's way of counting days. */
export function entered(value: unknown, look: CellLook, date1904: boolean): Entered | null {
  if (value === null) return null;
  if (value === '') return { value: null, formula: null };
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new Error(`no cell holds ${JSON.stringify(value)}`);
  if (typeof value === 'string' && value.startsWith("'")) return { value: value.slice(1), formula: null };
  if (look.numberFormat === '@') return { value: String(value), formula: null };
  return typeof value === 'string' ? typed(value, date1904) : { value, formula: null };
}

function typed(text: string, date1904: boolean): Entered {
  if (/^[=@]./u.test(text)) return { value: null, formula: text.startsWith('@') ? `=${text.slice(1)}` : text };
  const plain = text.normalize('NFKC').trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(plain)) return { value: Number(plain), formula: null };
  if (/^[+-]?\d+(\.\d+)?%$/u.test(plain))
    return { value: Number(plain.slice(0, -1)) / 100, formula: null, numberFormat: '0%' };
  if (/^[+-]/u.test(text)) return { value: null, formula: `=${text}` };
  if (/^(true|false)$/iu.test(plain)) return { value: plain.toLowerCase() === 'true', formula: null };
  const day = dayIn(plain, date1904);
  return day === null ? { value: text, formula: null } : { value: day, formula: null, numberFormat: DAY_FORMAT };
}

function dayIn(text: string, date1904: boolean): number | null {
  const [, year, month, day] = DAY.exec(text) ?? MONTH.exec(text) ?? [];
  if (month === undefined || Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) > 31) return null;
  return serial(Number(year ?? 2024), Number(month), Number(day ?? 1), date1904);
}

/** The serial number of a day, as DATE() gives it. */
export function serial(year: number, month: number, day: number, date1904: boolean): number {
  return (Date.UTC(year, month - 1, day) - FIRST_DAY) / MILLISECONDS - (date1904 ? 1462 : 0);
}
