// The formulas that a pane writes for the clerk: a scored year enters, the text of VILLAGE.LEDGER over the tables that
// were found leaves, so that cells show what the pane shows.
import { quotedSheet } from '../workbook/formula-text';
import { cellName, SCHEME_SHEET, SETTINGS_SHEET, type CellTable, type FoundTable, type YearResult } from '../engine';

const NAMESPACE = 'VILLAGE';

/** The name that the workbook gives to LEDGER's cell, for the other formulas to use. */
export const LEDGER_NAME = '台账';

/** Rows of blank cells that a formula takes in below a sheet's last table, for what will be written there. */
const SPARE_ROWS = 200;

/** Cells of one sheet, 0-based, both ends inclusive. */
export type LedgerRange = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** `=VILLAGE.LEDGER({"读取","整本工作簿";"日期系统",1900},"3月",'3月'!$A$1:$G$840,…)`: every sheet with a table that was read, under
 * its name. */
export function ledgerFormula(year: YearResult, tables: readonly CellTable[]): string {
  const rows = ledgerSettings(tables).map(
    ([label, value]) => `${quoted(label)},${typeof value === 'number' ? value : quoted(value)}`,
  );
  return callFormula('LEDGER', [
    `{${rows.join(';')}}`,
    ...ledgerRanges(year, tables).flatMap((range) => [quoted(range.sheet), addressOf(range)]),
  ]);
}

/**
 * LEDGER's first argument. Where the host shows the workbook it is read whole, as the pane reads it;
 * plan, year and months are decided by the workbook's own sheets, and so follow it.
 */
export function ledgerSettings(tables: readonly CellTable[]): readonly (readonly [string, string | number])[] {
  return [
    ['读取', '整本工作簿'],
    ['日期系统', tables.some(({ date1904 }) => date1904 === true) ? 1904 : 1900],
  ];
}

/**
 * The cells whose change makes LEDGER read anew, and all that it sees where a host shows no workbook:
 * each sheet with a table that was read, from A1 on, and the workbook's own plan and settings.
 */
export function ledgerRanges(
  { ledger }: Pick<YearResult, 'ledger'>,
  tables: readonly CellTable[],
): readonly LedgerRange[] {
  const read = ledger.tables.filter(({ taken, columns }) => taken && columns.length > 0);
  return tables.flatMap(({ sheet, rows, top = 0, left = 0 }): readonly LedgerRange[] => {
    if (rows.length === 0) return [];
    if (sheet === SCHEME_SHEET || sheet === SETTINGS_SHEET) {
      return [
        {
          sheet,
          top: 0,
          left: 0,
          bottom: top + rows.length - 1 + SPARE_ROWS,
          right: left + Math.max(...rows.map((row) => row.length)) - 1,
        },
      ];
    }
    const own = read.filter((table) => table.sheet === sheet);
    return own.length === 0 ? [] : [rangeOver(sheet, own)];
  });
}

/** From A1 to the last column that is read, and over the spare rows. */
function rangeOver(sheet: string, tables: readonly FoundTable[]): LedgerRange {
  const bottom = Math.max(...tables.map(({ headerBottom, bodyBottom }) => Math.max(headerBottom, bodyBottom)));
  return {
    sheet,
    top: 0,
    left: 0,
    bottom: bottom + SPARE_ROWS,
    right: Math.max(...tables.flatMap(({ columns }) => columns.map(({ index }) => index))),
  };
}

/** `=VILLAGE.SCORE(A1,B2)`; trailing arguments that are empty are left out. */
export function callFormula(id: string, args: readonly string[]): string {
  const last = args.reduce((most, arg, at) => (arg.trim() === '' ? most : at), -1);
  return `=${NAMESPACE}.${id}(${args
    .slice(0, last + 1)
    .map((arg) => arg.trim())
    .join(',')})`;
}

function addressOf({ sheet, top, left, bottom, right }: LedgerRange): string {
  return `${quotedSheet(sheet)}!${fixed(cellName(top, left))}:${fixed(cellName(bottom, right))}`;
}

/** `$A$3` of `A3` */
function fixed(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
