// Fixes that are certain: cells that say what they mean but are badly typed enter, agreed changes of them leave, and can
// be taken back.
import { tidyCells, type CellTable, type Ledger, type TidyCell } from '../engine';
import type { CellChange, Desk } from '../workbook/desk';

export type OfferedFix = { readonly cell: TidyCell; readonly change: CellChange };

/** What could be typed more cleanly without changing what the ledger says, in the order of sheets, rows and columns. */
export function offerFixes(tables: readonly CellTable[], ledger: Ledger): readonly OfferedFix[] {
  return tidyCells(tables, ledger).map((cell) => {
    const { sheet, row, column, before, after, format } = cell;
    return { cell, change: { sheet, row, column, before, after, format } };
  });
}

/** Makes the changes, all or none, and returns those that take them back. Throws HostFailure. */
export async function applyFixes(desk: Pick<Desk, 'changeCells'>, fixes: readonly OfferedFix[]): Promise<readonly CellChange[]> {
  const changes = fixes.map(({ change }) => change);
  await desk.changeCells(changes);
  return changes.map(inverse);
}

/** As text, so that what looked like a number or a date stays as it was typed. */
function inverse({ sheet, row, column, before, after }: CellChange): CellChange {
  return { sheet, row, column, before: after, after: before, format: typeof before === 'number' ? 'number' : 'text' };
}
