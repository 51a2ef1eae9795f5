// Joins the functions to Excel: its runtime calls them, and the open workbook's cells are what they look at.
import { registerFunctions, type FunctionsRuntime } from '../functions/register';
import { WorkbookReading } from '../functions/workbook-reading';
import { readTables } from '../workbook/excel/read-tables';

/** Microsoft's global; absent when office.js was not loaded. Its types do not say that its errors are Errors. */
declare const CustomFunctions: FunctionsRuntime<string>;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Does nothing where there is no runtime for functions. A page without Excel's library has functions that see no
 * workbook; where it comes, office.js fetches it later than this script is run.
 */
export function registerInExcel(): void {
  if (typeof CustomFunctions === 'undefined') return;
  registerFunctions(CustomFunctions, {
    reading: new WorkbookReading(() => readTables(), pause),
    isThere: () => typeof Excel !== 'undefined',
  });
}
