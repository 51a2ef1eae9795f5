// Formulas as tests type them: a function's id and its arguments enter, what the cells show leaves.
import { callFunction } from '../../src/functions/call-function';
import { LedgerStore } from '../../src/functions/ledger-store';
import { FunctionFailure, type FailureKind } from '../../src/functions/function-failure';
import type { FunctionSpec, ResultCell } from '../../src/functions/spec';
import { FUNCTIONS } from '../../src/functions/table';
import type { CellTable, CellValue } from '../../src/engine';
import { cellWithZero, isRange, repeatedFrom, rowsOf, scalarOf } from '../../src/functions/host-arguments';
import { dateSystemOf, mayBeSettings } from '../../src/functions/ledger-settings';
import { SeenRange } from '../../src/functions/seen-workbook';
import { tablesOf } from '../support/little-workbook';

/** A value, or `#N/A 原因` / `#VALUE! 原因` for an error. */
export type Shown = string | number;

export class Formulas {
  constructor(readonly store = new LedgerStore()) {}

  /** As in Excel, which shows the workbook: each range of the ledger is a sheet, under the name typed before it. */
  call(id: string, ...args: readonly unknown[]): Shown | Shown[][] {
    return this.bare(id, ...asSheets(id, args));
  }

  /** The ranges as they are handed over, without their sheets. */
  bare(id: string, ...args: readonly unknown[]): Shown | Shown[][] {
    const value = callFunction(specOf(id), args, this.store);
    return typeof value === 'object' && !(value instanceof FunctionFailure)
      ? value.map((row) => row.map(shown))
      : shown(value);
  }

  /** The ticket of a little workbook, its sheets named. */
  ledger(text: string, settings: unknown = null): string {
    return this.call('LEDGER', settings, ...namedRanges(tablesOf(text))) as string;
  }
}

type Rows = readonly (readonly CellValue[])[];

function asSheets(id: string, args: readonly unknown[]): readonly unknown[] {
  const { parameters } = specOf(id);
  const each = id === 'LEDGER' ? repeatedFrom(args, 0) : args;
  const isSheet = (at: number): boolean =>
    parameters[Math.min(at, parameters.length - 1)].readAgain &&
    isRange(each[at]) &&
    !(each[at] instanceof SeenRange) &&
    !(at === 0 && mayBeSettings(rowsOf(each[at])));
  const nameAt = (at: number): string =>
    id === 'LEDGER' && at > 1 && !isRange(each[at - 1]) ? String(scalarOf(each[at - 1]) ?? '').trim() : '';
  const date1904 =
    dateSystemOf(isRange(each[0]) ? rowsOf(each[0]).filter(([label]) => label === '日期系统') : []) === true;
  const sheets = new Map(
    each.flatMap((rows, at) =>
      isSheet(at)
        ? [
            [
              at,
              {
                sheet: nameAt(at) || `表${[...each.keys()].filter((other) => other <= at && isSheet(other)).length}`,
                rows: stored(rows as Rows),
                date1904,
              } satisfies CellTable,
            ] as const,
          ]
        : [],
    ),
  );
  return each.map((argument, at) => {
    const sheet = sheets.get(at);
    if (sheet === undefined) return argument;
    return new SeenRange(argument, [...sheets.values()], {
      sheet: sheet.sheet,
      top: 0,
      left: 0,
      bottom: Math.max(1, sheet.rows.length) + 1,
      right: Math.max(1, ...sheet.rows.slice(0, 1_000).map((row) => row.length)) - 1,
    });
  });
}

/** Cells of a sheet: no empty text, an error by its name. */
function stored(rows: Rows): Rows {
  return rows.map((row) => row.map(cellWithZero));
}

export function specOf(id: string): FunctionSpec {
  const spec = FUNCTIONS.find((each) => each.id === id);
  if (!spec) throw new Error(`no function ${id}`);
  return spec;
}

const ERRORS: Readonly<Record<FailureKind, string>> = {
  'invalid-value': '#VALUE!',
  'not-available': '#N/A',
  'division-by-zero': '#DIV/0!',
  'invalid-number': '#NUM!',
  'null-reference': '#NULL!',
};

function shown(cell: ResultCell): Shown {
  if (!(cell instanceof FunctionFailure)) return cell;
  return `${ERRORS[cell.kind]} ${cell.message}`;
}

/** Each sheet's name before its cells, as a clerk types them. */
export function namedRanges(tables: readonly CellTable[]): readonly unknown[] {
  return tables.flatMap(({ sheet, rows }) => [sheet, rows.map((row) => [...row])]);
}
