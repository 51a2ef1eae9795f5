// The workbook that the desk's suite asks for, as a file: our formulas stand in it with the results that they had.
import { utils, write, type WorkBook } from '@e965/xlsx';
import type { CellValue } from '../../src/engine';
import type { Calculate } from '../support/open-workbook';
import type { DeskSheet } from './desk-fixture';

export function deskFile(sheets: readonly DeskSheet[], calculate: Calculate): Uint8Array {
  const book: WorkBook = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: {},
    Workbook: { Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden === true ? 1 : 0 })) },
  };
  const cellOf = (value: CellValue): unknown =>
    typeof value === 'string' && value.startsWith('=')
      ? { t: 'n', v: firstOf(calculate(value)), f: value.slice(1) }
      : value;
  for (const { name, rows } of sheets)
    book.Sheets[name] = rows.length === 0 ? { '!ref': 'A1' } : utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)));
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** A number for each formula: a text would be another kind of cell. */
function firstOf(result: ReturnType<Calculate>): number {
  const value = Array.isArray(result) ? (result as readonly (readonly CellValue[])[])[0][0] : result;
  return typeof value === 'number' ? value : 0;
}
