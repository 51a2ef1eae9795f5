// A ledger that went wrong, kept as a workbook to look at: cells and truth enter, NAME.xlsx and
// NAME.truth.json leave.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { CellTable } from '../../../src/engine/basis/cells';
import type { Truth } from './judge';

function sheetOf({ rows, merges, top = 0, left = 0 }: CellTable): XLSX.WorkSheet {
  const sheet = XLSX.utils.sheet_add_aoa(
    {},
    rows.map((row) => [...row]),
    { origin: { r: top, c: left } },
  );
  sheet['!merges'] = (merges ?? []).map((area) => ({
    s: { r: area.top, c: area.left },
    e: { r: area.bottom, c: area.right },
  }));
  return sheet;
}

export function workbookOf(tables: readonly CellTable[]): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const table of tables) XLSX.utils.book_append_sheet(book, sheetOf(table), table.sheet);
  book.Workbook = { Sheets: tables.map(({ sheet, hidden }) => ({ name: sheet, Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** What the workbook comes to, household by household. */
export function truthFile(truth: Truth, why: string): string {
  const households = truth.households.map(({ id, ...household }) => ({
    ...household,
    ...(/^\d+$/.test(id) ? { id } : {}),
  }));
  return `${JSON.stringify({ ...truth, why, households }, null, 1)}\n`;
}

export function keepWorkbook(
  folder: string,
  name: string,
  { tables, truth, why }: { readonly tables: readonly CellTable[]; readonly truth: Truth; readonly why: string },
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.xlsx`), workbookOf(tables));
  writeFileSync(join(folder, `${name}.truth.json`), truthFile(truth, why));
}
