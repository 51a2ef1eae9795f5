// Sheets of the other formats (.xls, .et, .ods, .csv) as read, with the little that a new .xlsx needs
// of them besides values: number formats stay in SheetJS's own sheet. A .csv is read here.
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellTable, MergedArea } from '../../engine';
import { separatorOf } from './csv-separator';
import { newSlotBudget, rowsOfSheet } from './sheet-rows';
import { NO_GUARDS, type SourceGuards } from './source-guards';
import { NOTHING_STRUCK, struckRows, type StruckPlaces } from '../struck-rows';
import { readSpreadsheet, sheetNamed } from './spreadsheet-reader';

export type ForeignSheet = {
  readonly table: CellTable;
  readonly source: WorkSheet;
  /** The mark of a sheet of this product, else `null`. */
  readonly mark: string | null;
};

export type ForeignBook = {
  readonly sheets: readonly ForeignSheet[];
  /** What keeps cells from being changed: looked for when it is asked. Throws HostFailure. */
  readonly guards: () => SourceGuards;
};

/** What SheetJS does not say of a sheet, in the order of the sheets. */
export type SheetFacts = {
  readonly hidden: boolean;
  readonly mark: string | null;
  readonly uncached: readonly (readonly [number, number])[];
  readonly struck: StruckPlaces;
};

/** Reads a CSV text as one sheet named `name`; every field stays the text that it is. */
export function readTextBook(text: string, name: string): ForeignBook {
  // The mark keeps SheetJS from taking a text's first letters for another format's signature.
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  const workbook = readSpreadsheet(bytes, { raw: true, sheet: name, FS: separatorOf(text) });
  for (const row of workbook.Sheets[name]?.['!data'] ?? []) row?.forEach(dropFormulaQuotes);
  return {
    sheets: foreignSheets(workbook, () => ({ hidden: false, mark: null, uncached: [], struck: NOTHING_STRUCK })),
    guards: () => NO_GUARDS,
  };
}

/** Exports write `="0101"` to keep Excel from dropping the zero: the text is meant. */
function dropFormulaQuotes(cell: CellObject): void {
  if (typeof cell.v === 'string') cell.v = /^="(.*)"$/s.exec(cell.v)?.[1] ?? cell.v;
}

export function foreignSheets(workbook: WorkBook, factsOf: (index: number) => SheetFacts): readonly ForeignSheet[] {
  const budget = newSlotBudget();
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.map((name, index) => {
    const source = sheetNamed(workbook, name, name);
    const { hidden, mark, uncached, struck } = factsOf(index);
    const rows = rowsOfSheet(source, mergesOf(source), { name, budget });
    const table = {
      sheet: name,
      ...rows,
      hidden,
      date1904,
      uncached,
      struck: struckRows(struck, rows),
      generated: mark !== null,
    };
    return { table, source, mark };
  });
}

function mergesOf(sheet: WorkSheet): readonly MergedArea[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

/** The text of a formula that is a text: `"a ""b"""` is `a "b"`. */
export function unquoted(formula: string | null): string | null {
  if (formula === null) return null;
  const text = /^\s*=?\s*"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
  return (text ?? formula).replaceAll('""', '"');
}
