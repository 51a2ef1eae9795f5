// A workbook of clerks/ with what is right: its name enters, cells and truth leave.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellTable } from '../../src/engine';
import { openWorkbookFile } from '../../src/workbook/file';
import type { Place, Truth } from '../oracle/layouts/judge';

const FOLDER = join(__dirname, 'clerks');

type TruthFile = Omit<Truth, 'households'> & {
  /** Without a 户号 where the ledger keeps none. */
  readonly households: readonly (Omit<Truth['households'][number], 'id'> & { readonly id?: string })[];
  /** The one row that was changed. */
  readonly mutated?: Place;
};

/** In the order of their names. */
export const CLERK_LEDGERS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.replace('.xlsx', ''))
  .sort();

export async function clerkLedger(
  name: string,
): Promise<{ readonly tables: readonly CellTable[]; readonly truth: Truth }> {
  const { mutated, ...file } = JSON.parse(readFileSync(join(FOLDER, `${name}.truth.json`), 'utf8')) as TruthFile;
  const tables = await openWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))), {
    name: `${name}.xlsx`,
  }).readTables();
  const households = file.households.map((household) => ({ id: '', ...household })) as unknown as Truth['households'];
  return {
    tables,
    truth: { ...file, households, mayError: [...(file.mayError ?? []), ...(mutated === undefined ? [] : [mutated])] },
  };
}
