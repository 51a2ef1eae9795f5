// A new .xlsx for a workbook in another format: its sheets as read enter, the bytes of a workbook with their
// values, number formats, merges and struck rows leave.
import type { CellObject } from '@e965/xlsx';
import { entryAt, type CellTable, type CellValue } from '../../engine';
import { cut, LONGEST_TEXT } from '../text-length';
import { freeSheetName, sheetNameKey } from '../sheet-name';
import type { ForeignSheet } from './foreign-sheets';
import { newWorkbook, type NewSheet } from './new-workbook';

/** Characters; a Chinese one is two. */
const NARROWEST = 8;
const WIDEST = 50;
/** Rows looked at for a column's width. */
const MEASURED_ROWS = 1000;
const DATE_WIDTH = 12;

/** The sheets' names in the new .xlsx, in their order: those that it does not allow are changed as little as need be,
 * all others stay. */
export function convertedNames(sheets: readonly ForeignSheet[]): readonly string[] {
  const taken = new Set<string>();
  const take = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.add(sheetNameKey(name));
    return name;
  };
  const staying = sheets.map(({ table: { sheet } }) => (freeSheetName(sheet, taken) === sheet ? take(sheet) : null));
  return staying.map((name, index) => name ?? take(entryAt(sheets, index).table.sheet));
}

/** Values, number formats, merges and struck rows; the sheets in their order. */
export function convertToXlsx(sheets: readonly ForeignSheet[]): Uint8Array {
  const names = convertedNames(sheets);
  return newWorkbook(
    sheets.map((sheet, index) => copyOf(sheet, entryAt(names, index))),
    sheets[0]?.table.date1904 === true,
  );
}

function copyOf({ table, source, mark }: ForeignSheet, name: string): NewSheet {
  const { rows, top = 0, left = 0, merges = [], uncached = [] } = table;
  const cells: CellObject[][] = [];
  rows.forEach((row, down) => {
    const target: CellObject[] = [];
    row.forEach((value, across) => {
      const original = source === null ? { t: 's' as const } : source['!data']?.[top + down]?.[left + across];
      if (value !== null && original !== undefined) target[left + across] = copyOfCell(original, value);
    });
    cells[top + down] = target;
  });
  // A formula that was never calculated must not become a blank, which would pass for "nothing there".
  for (const [row, column] of uncached) (cells[row] ??= [])[column] = { t: 'z', f: 'NA()' };
  for (let row = 0; row < cells.length; row += 1) cells[row] ??= [];
  const right = cells.reduce((widest, row) => Math.max(widest, row.length), 1);
  return {
    name,
    hidden: table.hidden === true,
    mark,
    rows: cells,
    merges,
    widths: columnWidths(table, cells, right),
    struck: new Set(table.struck ?? []),
  };
}

/** Value and number format; formulas and everything else stay behind. */
function copyOfCell({ t, v, z }: CellObject, value: NonNullable<CellValue>): CellObject {
  if (t === 'e' && typeof v === 'number') return { t, v };
  // Also what SheetJS holds as a number or an error and what was read as a text: `#NUM!`.
  if (typeof value === 'string') return { t: 's', v: cut(value, LONGEST_TEXT) };
  return { t, v: value, ...(z === undefined || z === 'General' ? {} : { z }) };
}

function columnWidths(table: CellTable, cells: readonly (readonly CellObject[])[], count: number): readonly number[] {
  const widths = new Array<number>(count).fill(NARROWEST);
  const merged = new Set((table.merges ?? []).map((area) => `${area.top},${area.left}`));
  cells.slice(0, MEASURED_ROWS).forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (!merged.has(`${rowIndex},${column}`))
        widths[column] = Math.max(entryAt(widths, column), Math.min(WIDEST, shownWidth(cell) + 2));
    });
  });
  return widths;
}

function shownWidth(cell: CellObject): number {
  if (typeof cell.v === 'number') return /[ymd]/i.test(String(cell.z ?? '')) ? DATE_WIDTH : String(cell.v).length;
  return Math.max(
    ...String(cell.v ?? '')
      .split('\n')
      .map(widthOf),
  );
}

/** A character outside of Latin-1 takes two places. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u00ff' ? 2 : 1;
  return width;
}
