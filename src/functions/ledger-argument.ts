// The 台账 argument of every function: a handle that LEDGER gave, or the events range itself. And what
// LEDGER itself does: its settings and tables become a ledger in the store, named by their content.
import { builtinSchemes, chooseScheme, readLedger, type CellTable, type CellValue } from '../engine';
import { ContentDigest } from './content-digest';
import { isOmitted, isRange, rowsOf, scalarOf } from './host-arguments';
import { readSettings } from './ledger-settings';
import { LoadedLedger, type LedgerStore } from './ledger-store';
import { FunctionFailure, type HostArgument } from './spec';
import * as say from './wording';

const HANDLE = /^台账 .*#[0-9a-f]{16}$/u;

/** Reads the tables into the store and returns their handle; the same content gives the same handle. */
export function loadLedger(settings: HostArgument, tables: readonly HostArgument[], store: LedgerStore): string {
  const schemes = builtinSchemes();
  const settingRows = isOmitted(settings) ? [] : rowsOf(settings);
  const read = readSettings(settingRows, schemes);
  const named = namedTables(tables, read.date1904);
  const digest = new ContentDigest();
  digest.add(settingRows);
  for (const table of named) digest.add([[table.sheet]]).add(table.rows);
  const scheme = read.scheme ?? chooseScheme(named, schemes);
  const ledger = readLedger(named, scheme, read.year === null ? {} : { year: read.year });
  if (!ledger.tables.some((table) => table.role === 'events' || table.role === 'assessment')) throw new FunctionFailure('invalid-value', say.noTables());
  const rows = ledger.tables.reduce((sum, table) => sum + table.rowsRead, 0);
  const handle = say.handle(rows, ledger.roster.households.length, digest.text());
  store.put(handle, new LoadedLedger(ledger, scheme, read));
  return handle;
}

// A text before a table is its name or period; tables without one are 表1, 表2 …
function namedTables(tables: readonly HostArgument[], date1904: boolean): readonly CellTable[] {
  const named: CellTable[] = [];
  let name = '';
  for (const argument of tables) {
    if (isOmitted(argument)) continue;
    if (isRange(argument)) {
      named.push({ sheet: name === '' ? `表${named.length + 1}` : name, rows: rowsOf(argument), date1904 });
      name = '';
    } else name = nameOf(scalarOf(argument));
  }
  return named;
}

const nameOf = (cell: CellValue): string => (cell === null ? '' : String(cell).trim().slice(0, 60));

/** The ledger that an argument means. Throws FunctionFailure when there is none. */
export function ledgerOf(argument: HostArgument, store: LedgerStore): LoadedLedger {
  if (isOmitted(argument)) throw new FunctionFailure('invalid-value', say.notALedger());
  if (isRange(argument)) {
    const handle = loadLedger(null, [argument], store);
    return store.get(handle) ?? unloaded();
  }
  const text = scalarOf(argument);
  if (typeof text === 'string' && HANDLE.test(text)) return store.get(text) ?? unloaded();
  // The cell of LEDGER shows an error, or is still empty.
  if (text === null || text === '' || (typeof text === 'string' && text.startsWith('#'))) return unloaded();
  throw new FunctionFailure('invalid-value', say.notALedger());
}

function unloaded(): never {
  throw new FunctionFailure('not-available', say.notLoaded());
}
