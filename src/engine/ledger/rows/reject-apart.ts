// A row whose date stands apart from all others → the error on it, with what the date probably should be.
import { formatDay } from '../../basis/calendar';
import { problem } from '../../basis/problem';
import { columnOf } from '../tables/classify-columns';
import type { ApartDay } from '../dates/apart-days';
import type { TableRole } from '../types';
import { placeOf, type ReadContext, reject, shown, type TableSource } from './read-context';

/** What a clerk writes beside a date that is right although it looks wrong. */
const CONFIRMED = /日期(?:无误|没错|没有错|正确|属实|已核)/u;

/** Whether a person wrote in the row (1-based in the sheet) that its date is right. */
export function isDateConfirmed({ view }: TableSource, row: number): boolean {
  return view.rows[row - 1 - view.top]?.some((cell) => typeof cell === 'string' && CONFIRMED.test(cell)) ?? false;
}

/** `row`: 1-based in the sheet; `written`: its date as it was read, shown where the cell is a number. */
export type ApartRow = {
  readonly role: TableRole;
  readonly row: number;
  readonly household: number;
  readonly written: string;
};
/** What the row probably should say, and what those beside it do: days or months; '' for none. */
export type Apart = Readonly<Record<'likely' | 'above' | 'below', string>>;

export function rejectApart(
  source: TableSource,
  { role, row, household, written }: ApartRow,
  apart: Apart,
  context: ReadContext,
): void {
  const at = row - 1 - source.view.top;
  const { columns } = source.table;
  const column =
    columnOf(columns, role === 'assessment' ? 'period' : 'date') ??
    columnOf(columns, 'date') ??
    columnOf(columns, 'period') ??
    columnOf(columns, 'period-year');
  const dates = (['likely', 'above', 'below'] as const).flatMap((name) =>
    apart[name] === '' ? [] : [[name, apart[name]] as const],
  );
  const cell = column ? source.view.rows[at]?.[column.index] : null;
  reject(
    context,
    problem('date-apart', placeOf(source, at, column), typeof cell === 'number' ? written : shown(cell), {
      role,
      ...Object.fromEntries(dates),
    }),
    { household, role, month: null },
  );
}

/** The days of a row that stands apart, as they are shown. */
export function daysInWords({ likely, above, below }: Omit<ApartDay, 'at'>): Apart {
  const text = (day: number): string => (day > 0 ? formatDay(day) : '');
  return { likely: text(likely), above: text(above), below: text(below) };
}
