// Formulas as tests type them: a function's id and its arguments enter, what the cells show leaves.
import { callFunction } from '../../src/functions/call-function';
import { LedgerStore } from '../../src/functions/ledger-store';
import { FunctionFailure, type FailureKind } from '../../src/functions/function-failure';
import type { FunctionSpec, ResultCell } from '../../src/functions/spec';
import { FUNCTIONS } from '../../src/functions/table';
import type { CellTable } from '../../src/engine';
import { tablesOf } from '../support/little-workbook';

/** A value, or `#N/A 原因` / `#VALUE! 原因` for an error. */
export type Shown = string | number;

export class Formulas {
  constructor(readonly store = new LedgerStore()) {}

  call(id: string, ...args: readonly unknown[]): Shown | Shown[][] {
    const value = callFunction(specOf(id), args, this.store);
    return typeof value === 'object' && !(value instanceof FunctionFailure) ? value.map((row) => row.map(shown)) : shown(value);
  }

  /** The ticket of a little workbook, its sheets named. */
  ledger(text: string, settings: unknown = null): string {
    return this.call('LEDGER', settings, ...namedRanges(tablesOf(text))) as string;
  }
}

export function specOf(id: string): FunctionSpec {
  const spec = FUNCTIONS.find((each) => each.id === id);
  if (!spec) throw new Error(`no function ${id}`);
  return spec;
}

const ERRORS: Readonly<Record<FailureKind, string>> = { 'invalid-value': '#VALUE!', 'not-available': '#N/A', 'division-by-zero': '#DIV/0!', 'invalid-number': '#NUM!', 'null-reference': '#NULL!' };

function shown(cell: ResultCell): Shown {
  if (!(cell instanceof FunctionFailure)) return cell;
  return `${ERRORS[cell.kind]} ${cell.message}`;
}

/** Each sheet's name before its cells, as a clerk types them. */
export function namedRanges(tables: readonly CellTable[]): readonly unknown[] {
  return tables.flatMap(({ sheet, rows }) => [sheet, rows.map((row) => [...row])]);
}
