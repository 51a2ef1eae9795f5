// A sheet that this product keeps for itself, written whole: a new one as a draft first, an old one all or none.
import type { CellValue } from '../../engine';
import type { Cells, PlainSheet } from '../desk';
import { failures } from '../wording';
import {
  GENERAL_FORMAT,
  isText,
  PICTURED,
  pictureOf,
  TEXT_FORMAT,
  writePicture,
  type CellPicture,
} from './cell-picture';
import { addDrafts } from './draft-sheets';
import { replaceCells } from './replace-cells';
import { inExcel } from './run';

/** See Desk.writePlainSheet. */
export async function writePlainSheet({ name, rows, hidden, isOurs }: PlainSheet): Promise<void> {
  const before = await pictureOfSheet(name, rows);
  if (before === null) {
    await addDrafts([{ name, hidden, paint: (sheet) => paint(sheet, rows) }]);
    return;
  }
  if (!isOurs(before.map((cells) => cells.map(({ value }) => value)))) throw failures.clerksOwnSheet(name);
  const after = before.map((cells, down) => cells.map((_, across) => plainCell(rows[down]?.[across] ?? null)));
  await replaceCells([{ sheet: name, top: 0, left: 0, before, after }]);
}

/** As much of the sheet as it uses or is to use; `null` when there is no such sheet. */
function pictureOfSheet(name: string, rows: Cells): Promise<CellPicture | null> {
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

function paint(sheet: Excel.Worksheet, rows: Cells): void {
  const { height, width } = sizeOf(rows);
  if (height === 0 || width === 0) return;
  const picture = rows.map((cells) => Array.from({ length: width }, (_, across) => plainCell(cells[across] ?? null)));
  writePicture(sheet.getRangeByIndexes(0, 0, height, width), picture);
}

function sizeOf(rows: Cells): { readonly height: number; readonly width: number } {
  return { height: rows.length, width: Math.max(0, ...rows.map((cells) => cells.length)) };
}

function plainCell(value: CellValue): CellPicture[number][number] {
  return { value, formula: null, format: isText(value) ? TEXT_FORMAT : GENERAL_FORMAT };
}
