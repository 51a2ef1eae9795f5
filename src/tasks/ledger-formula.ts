// The formulas that a pane writes for the clerk: a scored year enters, the text of VILLAGE.LEDGER over the tables that were
// found leaves, so that cells show what the pane shows.
import { cellName, formatMonth, SCHEME_SHEET, SETTINGS_SHEET, type CellTable, type FoundTable, type YearResult } from '../engine';

const NAMESPACE = 'VILLAGE';

/** Rows of blank cells that a formula takes in below a sheet's last table, for what will be written there. */
const SPARE_ROWS = 200;

/** Cells of one sheet, 0-based, both ends inclusive. */
export type LedgerRange = { readonly sheet: string; readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** `=VILLAGE.LEDGER({"方案","fengsheng";…},"3月",'3月'!$A$3:$G$640,…)`: every table that was read, under its sheet's name. */
export function ledgerFormula(year: YearResult, tables: readonly CellTable[]): string {
  const rows = ledgerSettings(year).map(([label, value]) => `${quoted(label)},${typeof value === 'number' ? value : quoted(value)}`);
  return callFormula('LEDGER', [`{${rows.join(';')}}`, ...ledgerRanges(year, tables).flatMap((range) => [quoted(range.sheet), addressOf(range)])]);
}

/** LEDGER's first argument: what was chosen for the year, row by row. */
export function ledgerSettings({ scheme, scores, ledger }: YearResult): readonly (readonly [string, string | number])[] {
  const { residents } = ledger.settings;
  return [['方案', scheme.id], ['年度', scores.year], ['起始月份', formatMonth(scores.start)], ...(residents === null ? [] : [['常住户数', residents] as const])];
}

/**
 * What LEDGER has to be given so that it reads what the pane has read: the tables, the workbook's own plan, and the places
 * that a person corrected. Those tell rows and columns of whole sheets, so then whole sheets are given; so is a sheet whose
 * title says which household it is about.
 */
export function ledgerRanges({ ledger }: YearResult, tables: readonly CellTable[]): readonly LedgerRange[] {
  const corrected = ledger.settings.bindings.length > 0;
  const read = ledger.tables.filter(({ taken, columns }) => taken && columns.length > 0);
  const ranges = read.map((table) => rangeOf(table, read));
  const titled = new Set(read.filter(({ ofHousehold }) => ofHousehold).map(({ sheet }) => sheet));
  const kept = tables.filter(({ sheet, rows }) => rows.length > 0 && (sheet === SCHEME_SHEET || (corrected && sheet === SETTINGS_SHEET))).map(wholeOf);
  return [...(corrected ? wholeSheets(ranges) : [...ranges.filter(({ sheet }) => !titled.has(sheet)), ...wholeSheets(ranges.filter(({ sheet }) => titled.has(sheet)))]), ...kept];
}

/** `=VILLAGE.SCORE(A1,B2)`; trailing arguments that are empty are left out. */
export function callFormula(id: string, args: readonly string[]): string {
  const last = args.reduce((most, arg, at) => (arg.trim() === '' ? most : at), -1);
  return `=${NAMESPACE}.${id}(${args.slice(0, last + 1).map((arg) => arg.trim()).join(',')})`;
}

/** From the header's first row to the body's last and over the spare rows where no table follows, over the columns that are read. */
function rangeOf({ sheet, headerTop, bodyBottom, headerBottom, columns }: FoundTable, all: readonly FoundTable[]): LedgerRange {
  const indexes = columns.map(({ index }) => index);
  const last = all.every((other) => other.sheet !== sheet || other.headerTop <= headerTop);
  return { sheet, top: headerTop, left: Math.min(...indexes), bottom: Math.max(bodyBottom, headerBottom) + (last ? SPARE_ROWS : 0), right: Math.max(...indexes) };
}

/** Each sheet once, from A1 on. */
function wholeSheets(ranges: readonly LedgerRange[]): readonly LedgerRange[] {
  return [...new Set(ranges.map(({ sheet }) => sheet))].map((sheet) => {
    const own = ranges.filter((range) => range.sheet === sheet);
    return { sheet, top: 0, left: 0, bottom: Math.max(...own.map(({ bottom }) => bottom)), right: Math.max(...own.map(({ right }) => right)) };
  });
}

function wholeOf({ sheet, rows, top = 0, left = 0 }: CellTable): LedgerRange {
  return { sheet, top: 0, left: 0, bottom: top + rows.length - 1 + SPARE_ROWS, right: left + Math.max(...rows.map((row) => row.length)) - 1 };
}

function addressOf({ sheet, top, left, bottom, right }: LedgerRange): string {
  return `'${sheet.replaceAll("'", "''")}'!${fixed(cellName(top, left))}:${fixed(cellName(bottom, right))}`;
}

/** `$A$3` of `A3` */
function fixed(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
