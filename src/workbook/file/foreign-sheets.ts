// Sheets of the other formats (.xls, .et, .ods, .csv) as read, with the little that a new .xlsx needs
// of them besides values: number formats stay in SheetJS's own sheet.
import type { WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellTable, MergedArea } from '../../engine';
import { rowsOfSheet } from './sheet-rows';
import type { SourceGuards } from './source-guards';
import { struckRows, type StruckPlaces } from '../struck-rows';
import { sheetNamed } from './spreadsheet-reader';
import { newSlotBudget } from './table-rows';

export type ForeignSheet = {
  readonly table: CellTable;
  /** `null` where the cells are texts and nothing more. */
  readonly source: WorkSheet | null;
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
