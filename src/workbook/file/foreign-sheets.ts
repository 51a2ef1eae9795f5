// Sheets of the other formats (.xls, .et, .xlsb, .ods, .csv) as read, with the little that a new .xlsx needs
// of them besides values: number formats stay in SheetJS's own sheet.
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellTable } from '../../engine';
import { separatorOf } from './csv-separator';
import { newSlotBudget, rowsOfSheet } from './sheet-rows';
import { readSpreadsheet, sheetNamed } from './spreadsheet-reader';
import { isMarkName } from './workbook-part';

export type ForeignSheet = {
  readonly table: CellTable;
  readonly source: WorkSheet;
  /** The mark of a sheet of this product, else `null`. */
  readonly mark: string | null;
};

/** What SheetJS does not say of a sheet, in the order of the sheets. */
export type SheetFacts = {
  readonly hidden: boolean;
  readonly mark: string | null;
  readonly uncached: readonly (readonly [number, number])[];
};

/** Reads .xls, .et and .xlsb: SheetJS says all there is to know. */
export function readBinarySheets(bytes: Uint8Array): readonly ForeignSheet[] {
  const workbook = readSpreadsheet(bytes, { cellNF: true });
  const names = workbook.Workbook?.Names ?? [];
  return foreignSheets(workbook, (index) => ({
    hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    mark: unquoted(names.find(({ Name, Sheet }) => Sheet === index && isMarkName(Name))?.Ref ?? null),
    uncached: [],
  }));
}

/** Reads a CSV text as one sheet named `name`; every field stays the text that it is. */
export function readTextSheet(text: string, name: string): readonly ForeignSheet[] {
  // The mark keeps SheetJS from taking a text's first letters for another format's signature.
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  const workbook = readSpreadsheet(bytes, { raw: true, sheet: name, FS: separatorOf(text) });
  for (const row of workbook.Sheets[name]?.['!data'] ?? []) row?.forEach(dropFormulaQuotes);
  return foreignSheets(workbook, () => ({ hidden: false, mark: null, uncached: [] }));
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
    const { hidden, mark, uncached } = factsOf(index);
    const table = { sheet: name, ...rowsOfSheet(source, name, budget), hidden, date1904, uncached, generated: mark !== null };
    return { table, source, mark };
  });
}

/** The text of a formula that is a text: `"a ""b"""` is `a "b"`. */
export function unquoted(formula: string | null): string | null {
  if (formula === null) return null;
  const text = /^\s*=?\s*"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
  return (text ?? formula).replaceAll('""', '"');
}
