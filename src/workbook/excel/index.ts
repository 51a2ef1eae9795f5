// The door of the Excel adapter: the workbook that Excel has open, as tasks and the pane ask for it. The only place that
// talks to Excel.
import type { Workbook } from '../port';
import { addSheets } from './add-sheets';
import { readTables } from './read-tables';

export function openExcelHost(): { readonly workbook: Workbook } {
  return { workbook: { readTables, addSheets } };
}
