// Where the person is in the workbook that Excel has open.
import { entryAt } from '../../engine';
import type { SelectedRange } from '../desk';
import { inExcel } from './run';
import { sheetsNamed } from './sheets-named';

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
