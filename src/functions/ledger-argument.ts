// The 台账 argument of every function: a ticket that LEDGER gave, or the events range itself. And what
// LEDGER itself does: its settings and tables become a ledger in the store, named by their content.
import { builtinSchemes, chooseScheme, describeSchemeSheetProblem, holdsScheme, readLedger, readSchemeSheet, SCHEME_SHEET, type CellTable, type CellValue, type Scheme } from '../engine';
import { digestOf } from './content-digest';
import { isOmitted, isRange, MOST_ROWS, repeatedFrom, scalarOf, textArgument } from './host-arguments';
import { keepTable, type KeptTable } from './kept-table';
import { readSettings, schemeNamed } from './ledger-settings';
import { LoadedLedger, type LedgerStore } from './ledger-store';
import { FunctionFailure } from './function-failure';
import type { HostArgument } from './host-argument';
import * as say from './wording/failures';

const LONGEST_NAME = 60;
const MOST_ROWS_TOGETHER = MOST_ROWS * 2;

/** LEDGER: reads the tables into the store and returns their ticket; the same content gives the same ticket. */
export function ledger(args: readonly HostArgument[], store: LedgerStore): string {
  return loadLedger(args[0], repeatedFrom(args, 1), store).ticket;
}

/** The ledger that a 台账 argument means. Throws FunctionFailure when there is none. */
export function ledgerOf(argument: HostArgument, store: LedgerStore): LoadedLedger {
  if (isRange(argument)) return loadLedger(null, [argument], store);
  const text = scalarOf(argument);
  const loaded = typeof text === 'string' ? store.get(text) : undefined;
  if (loaded !== undefined) return loaded;
  // The cell of LEDGER shows an error or is still empty, or the host was started anew since.
  const mayCome = typeof text === 'string' ? text.startsWith('#') || TICKET.test(text) : text === null && !isOmitted(argument);
  throw mayCome ? new FunctionFailure('not-available', say.notLoaded()) : new FunctionFailure('invalid-value', say.notALedger());
}

/** How what LEDGER shows ends, of a ledger known or not. */
export const TICKET = /#[0-9a-p]{16}$/u;

function loadLedger(settings: HostArgument, tables: readonly HostArgument[], store: LedgerStore): LoadedLedger {
  const schemes = builtinSchemes();
  const settingTable = keepTable('', isOmitted(settings) ? [] : settings, undefined);
  const kept = keepTables(tables, store.lastTables);
  const digest = digestOf([settingTable, ...kept.flatMap((table) => [keepTable('', table.name, undefined), table])].map(({ lanes, filled }) => ({ lanes, rows: filled })));
  store.lastTables = kept;
  const known = store.find(digest);
  if (known !== undefined) return known;
  const plan = kept.find(holdsScheme);
  const own = plan === undefined ? null : ownScheme(plan);
  const read = readSettings(settingTable.rows, own === null ? schemes : [own, ...schemes]);
  const named = kept.map(({ name, rows }, at): CellTable => ({ sheet: name === '' ? say.unnamedTable(at + 1) : name, rows, date1904: read.date1904 })).filter(({ rows }) => rows !== plan?.rows);
  const scheme = read.scheme ?? own ?? chooseScheme(named, schemes);
  const found = readLedger(named, scheme, read.year === null ? {} : { year: read.year });
  if (!found.tables.some(({ role }) => role === 'events' || role === 'assessment')) throw new FunctionFailure('invalid-value', say.noTables());
  // The lower cells of a merge are blank in a range: whose rows they are is lost, and every household's figures with them.
  const nobody = found.problems.find(({ code, value, severity }) => code === 'unknown-household' && severity === 'error' && value === null);
  if (nobody !== undefined) throw new FunctionFailure('invalid-value', say.blankHousehold(nobody.sheet ?? '', nobody.row ?? 0));
  const rowsRead = found.tables.reduce((sum, table) => sum + table.rowsRead, 0);
  const loaded = new LoadedLedger(say.ticket(rowsRead, found.roster.households.length, digest), found, scheme, read);
  store.put(loaded);
  return loaded;
}

/** The plan that a 方案 argument means: the cells of 积分方案, a ledger's ticket, or the name of a shipped plan ('' for the first). */
export function planOf(argument: HostArgument, store: LedgerStore): Scheme {
  if (isRange(argument)) {
    const cells = keepTable('', argument, undefined);
    const own = holdsScheme(cells) ? ownScheme(cells) : null;
    if (own === null) throw new FunctionFailure('invalid-value', say.notAPlan());
    return own;
  }
  const schemes = builtinSchemes();
  const text = textArgument(argument);
  if (TICKET.test(text)) return ledgerOf(argument, store).scheme;
  return text === '' ? schemes[0] : schemeNamed(text, schemes);
}

/** The plan that the cells of 积分方案 hold. Throws FunctionFailure when it has errors. */
function ownScheme(plan: KeptTable): Scheme | null {
  const { reading, problems } = readSchemeSheet({ sheet: plan.name === '' ? SCHEME_SHEET : plan.name, rows: plan.rows });
  const fault = problems.find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw new FunctionFailure('invalid-value', describeSchemeSheetProblem(fault, reading.earner));
  return reading.value;
}

// A text before a table is its name or its period. Empty cells between tables mean nothing.
function keepTables(args: readonly HostArgument[], before: readonly KeptTable[]): readonly KeptTable[] {
  const kept: KeptTable[] = [];
  let name = '';
  let rows = 0;
  for (const argument of args) {
    if (!isRange(argument)) {
      name = nameOf(isOmitted(argument) ? null : scalarOf(argument));
      continue;
    }
    const table = keepTable(name, argument, before[kept.length]);
    rows += table.rows.length;
    if (rows > MOST_ROWS_TOGETHER) throw new FunctionFailure('invalid-value', say.wholeColumn());
    kept.push(table);
    name = '';
  }
  return kept;
}

function nameOf(cell: CellValue): string {
  return cell === null ? '' : String(cell).trim().slice(0, LONGEST_NAME);
}
