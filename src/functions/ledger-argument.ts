// The 台账 argument of every function: a ticket that LEDGER gave, or the events range itself. And what
// LEDGER itself does: its settings and tables become a ledger in the store, named by their content.
import {
  builtinSchemes,
  chooseScheme,
  describeSchemeSheetProblem,
  entryAt,
  findSchemeSheet,
  holdsScheme,
  lastEventDay,
  monthOfDay,
  planYearOf,
  readLedger,
  readSchemeSheet,
  SCHEME_SHEET,
  type CellTable,
  type CellValue,
  type Ledger,
  type Scheme,
} from '../engine';
import { checkBare } from './bare-doubts';
import { digestOf } from './content-digest';
import { FunctionFailure } from './function-failure';
import { givenRanges } from './given-ranges';
import type { HostArgument } from './host-argument';
import { cellOf, isOmitted, isRange, repeatedFrom, rowsOf, scalarOf, textArgument } from './host-arguments';
import { keepTable } from './kept-table';
import {
  asksForWhole,
  dateSystemOf,
  mayBeSettings,
  readSettings,
  schemeNamed,
  type LedgerSettings,
} from './ledger-settings';
import { LoadedLedger, type LedgerStore } from './ledger-store';
import { tablesOf, type LedgerTables } from './ledger-tables';
import { rangeNotices, type RangeNotice } from './range-notices';
import { SeenRange } from './seen-workbook';
import * as say from './wording/failures';
import { laterYear as laterYearText } from './wording/notices';

type Rows = readonly (readonly CellValue[])[];

/** LEDGER: reads the tables into the store and returns their ticket; the same content gives the same ticket.
 * A table in the place of the settings is a table. */
export function ledger(args: readonly HostArgument[], store: LedgerStore): string {
  const tables = repeatedFrom(args, 1);
  const [first] = args;
  const bare = first instanceof SeenRange ? first.given : first;
  const isSettings = !isRange(first) || mayBeSettings(rowsOf(bare));
  return (isSettings ? loadLedger(bare, tables, store) : loadLedger(null, [first, ...tables], store)).ticket;
}

/** The ledger that a 台账 argument means. Throws FunctionFailure when there is none. */
export function ledgerOf(argument: HostArgument, store: LedgerStore): LoadedLedger {
  if (isRange(argument)) return loadLedger(null, [argument], store);
  const text = scalarOf(argument);
  const loaded = typeof text === 'string' ? store.get(text) : undefined;
  if (loaded !== undefined) return loaded;
  // The cell of LEDGER shows an error or is still empty, or the host was started anew since.
  const mayCome =
    typeof text === 'string' ? text.startsWith('#') || TICKET.test(text) : text === null && !isOmitted(argument);
  throw mayCome
    ? new FunctionFailure('not-available', say.notLoaded())
    : new FunctionFailure('invalid-value', say.notALedger());
}

/** How what LEDGER shows ends, of a ledger known or not. */
export const TICKET = /#[0-9a-p]{16}$/u;

function loadLedger(settings: HostArgument, args: readonly HostArgument[], store: LedgerStore): LoadedLedger {
  const settingTable = keepTable('', isOmitted(settings) ? [] : settings, cellOf, undefined);
  const given = givenRanges(args);
  const bareDays = date1904Of(settingTable.rows, store);
  const ranges = tablesOf(
    given,
    { whole: asksForWhole(settingTable.rows), date1904: bareDays === true },
    store.lastTables,
  );
  const digest = digestOf(
    [settingTable, ...ranges.kept.flatMap((table) => [keepTable('', table.name, cellOf, undefined), table])].map(
      ({ lanes, filled }) => ({ lanes, rows: filled }),
    ),
  );
  store.lastTables = ranges.kept;
  const known = store.find(digest);
  if (known !== undefined) return known;
  const plan =
    ranges.tables === ranges.workbook ? findSchemeSheet(ranges.tables) : (ranges.tables.find(holdsScheme) ?? null);
  const own = plan === null ? null : ownScheme(plan);
  const schemes = builtinSchemes();
  const read = readSettings(settingTable.rows, own === null ? schemes : [own, ...schemes]);
  const tables = ranges.tables.filter((table) => table !== plan || table.sheet === SCHEME_SHEET);
  const stated = read.scheme ?? own;
  const { scheme, looked } = stated === null ? chooseScheme(tables, schemes) : { scheme: stated, looked: null };
  const found = readLedger(tables, scheme, { looked, ...(read.year === null ? {} : { year: read.year }) });
  check(found, ranges, bareDays !== null);
  const notices = noticesOf(found, ranges, { scheme, read });
  const rowsRead = found.tables.reduce((sum, table) => sum + table.rowsRead, 0);
  const days = ranges.workbook === null ? bareDays : (ranges.workbook[0]?.date1904 ?? false);
  const loaded = new LoadedLedger(
    say.ticket(
      { rows: rowsRead, households: found.roster.households.length, outside: notices.map(({ sheet }) => sheet) },
      digest,
    ),
    { ledger: found, scheme, settings: { ...read, date1904: days }, notices },
  );
  store.put(loaded);
  return loaded;
}

/** Whether bare days are counted from 1904: as the settings say, else as the workbook; `null` where nobody knows. */
function date1904Of(settings: Rows, store: LedgerStore): boolean | null {
  return dateSystemOf(settings) ?? store.date1904;
}

/** Throws FunctionFailure where there is nothing to score, or what is read would be a guess. */
function check(found: Ledger, { bare, blanksMayBeZeros }: LedgerTables, daysKnown: boolean): void {
  checkBare({ found: found.tables, tables: bare, blanksMayBeZeros, daysKnown });
  if (!found.tables.some(({ role, taken }) => taken && (role === 'events' || role === 'assessment')))
    throw new FunctionFailure('invalid-value', say.noTables());
  if (found.lastMonthOfYear !== null && !found.yearStated)
    throw new FunctionFailure('invalid-value', say.yearUnstated());
  // The lower cells of a merge are blank in a range: whose rows they are is lost, and every household's figures with
  // them.
  const nobody = found.problems.find(
    ({ code, value, severity, sheet }) =>
      code === 'unknown-household' &&
      severity === 'error' &&
      value === null &&
      [...bare].some((table) => table.sheet === sheet),
  );
  if (nobody !== undefined)
    throw new FunctionFailure('invalid-value', say.blankHousehold(nobody.sheet ?? '', nobody.row ?? 0));
}

type Loading = { readonly scheme: Scheme; readonly read: LedgerSettings };

function noticesOf(
  found: Ledger,
  { tables, workbook, watched }: LedgerTables,
  { scheme, read }: Loading,
): readonly RangeNotice[] {
  const later = read.year === null ? [] : laterYear(found, scheme, read.year);
  if (workbook === null || watched === null) return later;
  if (read.whole)
    return [...later, ...rangeNotices({ found: found.tables, areas: watched, sheets: tables, whole: true })];
  // What the ranges leave out, or name otherwise, is taken from what the workbook holds.
  const others = new Set(
    workbook
      .filter((table) => table.generated !== true && table.rows.length > 0 && !tables.includes(table))
      .map(({ sheet }) => sheet),
  );
  const elsewhere =
    others.size === 0
      ? []
      : readLedger(workbook, scheme, { year: found.year }).tables.filter(({ sheet }) => others.has(sheet));
  return [
    ...later,
    ...rangeNotices({
      found: [...found.tables.filter(({ sheet }) => !others.has(sheet)), ...elsewhere],
      areas: watched,
      sheets: workbook,
      whole: false,
    }),
  ];
}

/** A notice where a row counts in a year after the one that the formula names. */
function laterYear(ledger: Ledger, scheme: Scheme, year: number): readonly RangeNotice[] {
  const last = lastEventDay(ledger);
  const later = last === null ? year : planYearOf(scheme, monthOfDay(last));
  return later > year ? [{ code: 'later-year', sheet: '', row: null, text: laterYearText(year, later) }] : [];
}

/** The plan that a 方案 argument means: the cells of 积分方案, a ledger's ticket, or the name of a shipped plan ('' for the
 * first). */
export function planOf(argument: HostArgument, store: LedgerStore): Scheme {
  if (isRange(argument)) {
    const [cells] = tablesOf([{ name: '', range: argument }], { whole: false, date1904: false }, []).tables;
    const own = cells !== undefined && holdsScheme(cells) ? ownScheme(cells) : null;
    if (own === null) throw new FunctionFailure('invalid-value', say.notAPlan());
    return own;
  }
  const schemes = builtinSchemes();
  const text = textArgument(argument);
  if (TICKET.test(text)) return ledgerOf(argument, store).scheme;
  return text === '' ? entryAt(schemes, 0) : schemeNamed(text, schemes);
}

/** The plan that the cells of 积分方案 hold. Throws FunctionFailure when it has errors. */
function ownScheme(plan: CellTable): Scheme | null {
  const { reading, problems } = readSchemeSheet(plan);
  const fault = problems.find(({ severity }) => severity === 'error');
  if (fault !== undefined)
    throw new FunctionFailure('invalid-value', describeSchemeSheetProblem(fault, reading.earner));
  return reading.value;
}
