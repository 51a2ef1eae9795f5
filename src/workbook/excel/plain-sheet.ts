// Sheets of Excel's that are pictured or written whole.
import type { Cells } from '../desk';
import { plainPicture, type CellPicture } from '../open/cell-picture';
import { addDrafts } from './draft-sheets';
import { PICTURED, pictureOf, writePicture } from './range-picture';
import { inExcel } from './run';

/** See OpenProgram.pictureOfSheet. */
export function pictureOfSheet(name: string, rows: Cells): Promise<CellPicture | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    await context.sync();
    if (sheet.isNullObject) return null;
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const size = sizeOf(rows);
    const height = Math.max(size.height, used.isNullObject ? 1 : used.rowIndex + used.rowCount);
    const width = Math.max(size.width, used.isNullObject ? 1 : used.columnIndex + used.columnCount);
    const range = sheet.getRangeByIndexes(0, 0, height, width).load(PICTURED);
    await context.sync();
    return pictureOf(range);
  });
}

/** See OpenProgram.addPlainSheet. */
export async function addPlainSheet(sheet: {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: Cells;
}): Promise<void> {
  const { name, hidden, rows } = sheet;
  await addDrafts([{ name, hidden, paint: (worksheet) => paint(worksheet, rows) }]);
}

function paint(sheet: Excel.Worksheet, rows: Cells): void {
  const { height, width } = sizeOf(rows);
  if (height > 0 && width > 0) writePicture(sheet.getRangeByIndexes(0, 0, height, width), plainPicture(rows));
}

function sizeOf(rows: Cells): { readonly height: number; readonly width: number } {
  return { height: rows.length, width: Math.max(0, ...rows.map((cells) => cells.length)) };
}
