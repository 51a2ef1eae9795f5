// Changes of cells that Excel would not make: they enter, those that are refused leave, each with why.
import { entryAt } from '../../engine';
import type { CellChange, RefusedChange } from '../desk';
import { cellRuns } from '../open/cell-runs';
import { refusedOf, type Found } from '../open/refusals';
import { protectAgain, type Protections } from './protections';
import { PICTURED, pictureOf } from './range-picture';
import { codeOf, inExcel } from './run';

/** See Desk.refusals. */
export async function refusals(changes: readonly CellChange[]): Promise<readonly RefusedChange[]> {
  if (changes.length === 0) return [];
  const lifted: Protections = new Map();
  try {
    const found = await inExcel((context) => lookAt(context, changes, lifted));
    return refusedOf(changes, found);
  } catch (failure) {
    if (lifted.size > 0) await protectAgain(lifted);
    throw failure;
  }
}

async function lookAt(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  lifted: Protections,
): Promise<Found> {
  const names = new Set(changes.map(({ sheet }) => sheet));
  const sheets = new Map(
    Array.from(names, (name) => [name, context.workbook.worksheets.getItemOrNullObject(name)] as const),
  );
  for (const sheet of sheets.values()) sheet.load('name,protection/protected,protection/options');
  await context.sync();
  for (const [name, sheet] of sheets) if (sheet.isNullObject) sheets.delete(name);
  const runs = cellRuns(changes.filter(({ sheet }) => sheets.has(sheet))).map((run) => ({
    ...run,
    range: sheets.get(run.sheet)?.getRangeByIndexes(run.top, run.left, run.rows, run.columns).load(PICTURED),
  }));
  if (runs.length > 0) await context.sync();
  const cells = runs.flatMap((run) => {
    const picture = run.range === undefined ? [] : pictureOf(run.range);
    return run.cells.map((change, index) => [change, entryAt(entryAt(picture, index), 0)] as const);
  });
  return { cells: new Map(cells), locked: await lockedOf(context, sheets, lifted) };
}

/** Excel tells only whoever takes a protection off, which is put back in the same request. */
async function lockedOf(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  lifted: Protections,
): Promise<ReadonlySet<string>> {
  const locked = new Set<string>();
  for (const [name, { protection }] of sheets) {
    if (!protection.protected) continue;
    const { options } = protection;
    lifted.set(name, options);
    protection.unprotect();
    protection.protect(options);
    try {
      await context.sync();
    } catch (failure) {
      if (codeOf(failure) !== 'AccessDenied') throw failure;
      locked.add(name);
    }
    lifted.delete(name);
  }
  return locked;
}
