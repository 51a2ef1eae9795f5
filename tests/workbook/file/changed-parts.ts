// Cells changed on the bytes of a workbook: its parts and the changes enter;
// which parts differ, and what is in them, leaves.
import { unzipSync } from 'fflate';
import type { CellValue } from '../../../src/engine';
import type { CellChange } from '../../../src/workbook/desk';
import { openWorkbookFile } from '../../../src/workbook/file';
import { xlsxOf, type WorkbookParts } from '../package-builder';

export const change = (
  row: number,
  column: number,
  ...[before, after, format = 'number']: readonly [CellValue, CellValue, CellChange['format']?]
): CellChange => ({ sheet: '登记', row, column, before, after, format });

export async function changed(parts: WorkbookParts, ...changes: readonly CellChange[]) {
  const bytes = xlsxOf(parts);
  const workbook = openWorkbookFile(bytes, { name: 'a.xlsx' });
  await workbook.changeCells(changes);
  const [before, after] = [unzipSync(bytes), unzipSync(workbook.toBytes())];
  const text = (content: Uint8Array): string => new TextDecoder().decode(content);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const others = Object.keys(after).filter((name) => text(after[name]) !== text(before[name]));
  const again = await openWorkbookFile(workbook.toBytes(), { name: 'a.xlsx' }).readTables();
  expect(await workbook.readTables()).toEqual(again);
  return {
    others,
    sheet: text(after['xl/worksheets/sheet1.xml']),
    styles: text(after['xl/styles.xml'] ?? new Uint8Array()),
    tables: again,
  };
}
