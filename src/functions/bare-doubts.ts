// What cells handed over without their sheet cannot tell: where a blank may be a zero or the lower cell of a merge, or
// a day may be counted from 1904, the reading would be a guess. The first such place leaves as a failure.
import {
  isBlank,
  SCHEME_SHEET,
  SETTINGS_SHEET,
  type CellTable,
  type CellValue,
  type ColumnKind,
  type FoundColumn,
  type FoundTable,
} from '../engine';
import { FunctionFailure } from './function-failure';
import * as say from './wording/failures';

export type BareReading = {
  readonly found: readonly FoundTable[];
  readonly tables: ReadonlySet<CellTable>;
  readonly blanksMayBeZeros: boolean;
  readonly daysKnown: boolean;
};

type Kind = FoundColumn['kind'];

/** In these a zero is not what a blank is. */
const FIGURES: ReadonlySet<Kind> = new Set<Kind>([
  'count',
  'duration',
  'points',
  'figure',
  'item-count',
  'bonus-points',
  'deduction-points',
  'unit-price',
  'opening',
  'population',
]);
/** A blank in these below a filled cell may belong to it. */
const DECIDING: ReadonlySet<Kind> = new Set<Kind>([
  'date',
  'period',
  'period-year',
  'item',
  'bonus-item',
  'deduction-item',
  'direction',
  'status',
  'tier',
  'class',
]);
const HOUSEHOLDS: readonly ColumnKind[] = ['household-id', 'household-head'];
const DAYS: ReadonlySet<Kind> = new Set<Kind>(['date', 'end-date', 'joined', 'left', 'decided-on']);
/** Read by their names, as no table of a ledger. */
const OUR_SHEETS: ReadonlySet<string> = new Set([SETTINGS_SHEET, SCHEME_SHEET]);
/** Smaller numbers are months, or days of a month. */
const LEAST_SERIAL = 367;

/** Throws FunctionFailure for the first doubt, with the row counted from the first that was selected. */
export function checkBare({ found, tables, blanksMayBeZeros, daysKnown }: BareReading): void {
  for (const table of tables) {
    const own = found.filter(({ sheet, taken, columns }) => sheet === table.sheet && taken && columns.length > 0);
    if (
      own.length === 0 &&
      !OUR_SHEETS.has(table.sheet) &&
      !found.some(({ sheet }) => sheet === table.sheet) &&
      table.rows.some((row) => row.some((cell) => !isBlank(cell)))
    )
      throw refusal(say.unknownRange(table.sheet));
    for (const each of own) {
      checkHeader(table, each);
      checkBody(table, each, { blanksMayBeZeros, daysKnown });
    }
  }
}

function checkHeader(
  { sheet, rows }: CellTable,
  { headerTop, headerBottom, bodyTop, bodyBottom, columns }: FoundTable,
): void {
  const indexes = columns.map(({ index }) => index);
  const body = rows.slice(bodyTop, bodyBottom + 1);
  const isNameless = (column: number): boolean =>
    isBlank(rows[headerBottom]?.[column]) && body.some((row) => !isBlank(row[column]));
  let doubtful = headerTop < headerBottom;
  for (let column = Math.min(...indexes); column <= Math.max(...indexes); column++) doubtful ||= isNameless(column);
  if (doubtful) throw refusal(say.doubtfulHeader(sheet, headerBottom + 1));
}

function checkBody(
  { sheet, rows }: CellTable,
  { role, bodyTop, bodyBottom, columns }: FoundTable,
  { blanksMayBeZeros, daysKnown }: Pick<BareReading, 'blanksMayBeZeros' | 'daysKnown'>,
): void {
  const households = columns.filter(({ kind }) => HOUSEHOLDS.includes(kind as ColumnKind));
  const filled = new Set<number>();
  for (let at = bodyTop; at <= bodyBottom; at++) {
    const row = rows[at] ?? [];
    const blank = (column: FoundColumn): boolean => isBlank(row[column.index]);
    if (row.every((cell) => isBlank(cell))) continue;
    const lost = columns.find(
      (column) =>
        blank(column) &&
        filled.has(column.index) &&
        (DECIDING.has(column.kind) || (role === 'roster' && column.kind === 'village-group')),
    );
    if (lost !== undefined) throw refusal(say.maybeMerged(sheet, at + 1, lost.header));
    if (households.length > 0 && households.every(blank) && households.some(({ index }) => filled.has(index)))
      throw refusal(say.blankHousehold(sheet, at + 1));
    const zero = blanksMayBeZeros ? columns.find((column) => blank(column) && FIGURES.has(column.kind)) : undefined;
    if (zero !== undefined) throw refusal(say.maybeZero(sheet, at + 1, zero.header));
    const day = daysKnown ? undefined : columns.find(({ kind, index }) => DAYS.has(kind) && isSerial(row[index]));
    if (day !== undefined) throw refusal(say.unknownDays(sheet, at + 1, day.header));
    for (const { index } of columns) if (!isBlank(row[index])) filled.add(index);
  }
}

function isSerial(cell: CellValue | undefined): boolean {
  return typeof cell === 'number' && cell >= LEAST_SERIAL;
}

function refusal(sentence: string): FunctionFailure {
  return new FunctionFailure('invalid-value', sentence);
}
