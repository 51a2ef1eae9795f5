// What the browser test loads into its page: the file adapter as a bundle has it, behind one function.
import type { SheetModel } from '../../src/engine';
import { openWorkbookFile } from '../../src/workbook/file';
import { HostFailure } from '../../src/workbook/port';

export type PageAnswer =
  | { readonly tables: string; readonly names: readonly string[]; readonly bytes: readonly number[] }
  | { readonly failure: string };

/** Opens the bytes, reads the tables, adds the models and writes: what came of it. */
async function readAndAdd(bytes: readonly number[], name: string, models: readonly SheetModel[]): Promise<PageAnswer> {
  try {
    const workbook = openWorkbookFile(Uint8Array.from(bytes), { name });
    const tables = JSON.stringify(await workbook.readTables());
    const names = await workbook.addSheets(models);
    return { tables, names, bytes: Array.from(workbook.toBytes()) };
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return { failure: `${error.reason}: ${error.message}` };
  }
}

export type FilePage = { readonly readAndAdd: typeof readAndAdd };

(globalThis as unknown as { filePage: FilePage }).filePage = { readAndAdd };
