// Where the person is in the workbook, and writing there: only over blank cells.
import { cellName, entryAt, type CellValue } from '../../engine';
import type { SelectedRange } from '../desk';
import { failures } from '../wording';
import {
  GENERAL_FORMAT,
  isText,
  PICTURED,
  pictureOf,
  TEXT_FORMAT,
  type CellPicture,
  type PicturedCell,
} from './cell-picture';
import { isOurFormula } from './is-our-formula';
import { replaceCells } from './replace-cells';
import { inExcel } from './run';
import { sheetsNamed } from './sheets-named';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** See Desk.selectCell: a hidden sheet is shown. */
export function selectCell(sheet: string, row: number, column: number): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = entryAt(await sheetsNamed(context, [sheet]), 0);
    if (worksheet.visibility !== 'Visible') worksheet.visibility = 'Visible';
    worksheet.activate();
    worksheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}

/** See Desk.selection. */
export function selection(): Promise<SelectedRange> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await context.sync();
    return {
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
  });
}

/** See Desk.insertAtSelection. Only a formula that calls one of our functions is written as one. */
export async function insertAtSelection(rows: readonly (readonly CellValue[])[]): Promise<SelectedRange> {
  const { sheet, row, column } = await selection();
  const columns = Math.max(...rows.map((cells) => cells.length));
  if (row + rows.length > MOST_ROWS || column + columns > MOST_COLUMNS) throw failures.offSheet();
  const before = await inExcel(async (context) => {
    const worksheet = entryAt(await sheetsNamed(context, [sheet]), 0);
    const range = worksheet.getRangeByIndexes(row, column, rows.length, columns).load(PICTURED);
    await context.sync();
    return pictureOf(range);
  });
  const filled = firstFilled(before);
  if (filled !== null) throw failures.notBlank(sheet, cellName(row + filled.down, column + filled.across));
  const after = before.map((cells, down) =>
    cells.map((cell, across) => written(entryAt(rows, down)[across] ?? null, cell)),
  );
  await replaceCells([{ sheet, top: row, left: column, before, after }]);
  return { sheet, row, column, rows: rows.length, columns };
}

function firstFilled(picture: CellPicture): { readonly down: number; readonly across: number } | null {
  for (const [down, row] of picture.entries()) {
    const across = row.findIndex(({ value, formula }) => value !== null || formula !== null);
    if (across >= 0) return { down, across };
  }
  return null;
}

function written(value: CellValue, { format }: PicturedCell): PicturedCell {
  const plain = format === TEXT_FORMAT ? GENERAL_FORMAT : format;
  if (typeof value === 'string' && isOurFormula(value)) return { value: null, formula: value, format: plain };
  return { value, formula: null, format: isText(value) ? TEXT_FORMAT : plain };
}
