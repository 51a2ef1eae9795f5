// Fixes that are certain: cells that say what they mean but are badly typed enter, agreed changes of them leave, and
// can be taken back. Cells that must stay as they are cost no other its fix.
import { tidyCells, type CellTable, type Ledger, type TidyCell } from '../engine';
import type { CellChange, Desk, Refusal } from '../workbook/desk';

export type OfferedFix = { readonly cell: TidyCell; readonly change: CellChange };

export type LeftFix = OfferedFix & { readonly refusal: Refusal };

export type PartedFixes = {
  readonly open: readonly OfferedFix[];
  /** Of cells that are left as they are, with why. */
  readonly left: readonly LeftFix[];
};

export type AppliedFixes = {
  /** The changes that take back those that were made. */
  readonly undo: readonly CellChange[];
  readonly left: readonly LeftFix[];
};

/** What could be typed more cleanly without changing what the ledger says, in the order of sheets, rows and columns. */
export function offerFixes(tables: readonly CellTable[], ledger: Ledger): readonly OfferedFix[] {
  return tidyCells(tables, ledger).map((cell) => {
    const { sheet, row, column, before, after, format } = cell;
    return { cell, change: { sheet, row, column, before, after, format } };
  });
}

/** Those that can be made together, and those that cannot be made: a formula looks at the cell, its sheet is locked.
 * Throws HostFailure. */
export async function partFixes(desk: Pick<Desk, 'refusals'>, fixes: readonly OfferedFix[]): Promise<PartedFixes> {
  const refused = await desk.refusals(fixes.map(({ change }) => change));
  const why = new Map(refused.map(({ change, refusal }) => [change, refusal]));
  const left = fixes.flatMap((fix): readonly LeftFix[] => {
    const refusal = why.get(fix.change);
    return refusal === undefined ? [] : [{ ...fix, refusal }];
  });
  return { open: fixes.filter(({ change }) => !why.has(change)), left };
}

/** Makes the fixes that can be made, all of them or none. Throws HostFailure. */
export async function applyFixes(
  desk: Pick<Desk, 'changeCells' | 'refusals'>,
  fixes: readonly OfferedFix[],
): Promise<AppliedFixes> {
  const { open, left } = await partFixes(desk, fixes);
  const changes = open.map(({ change }) => change);
  if (changes.length > 0) await desk.changeCells(changes);
  return { undo: changes.map(inverse), left };
}

/** As text, so that what looked like a number or a date stays as it was typed. */
function inverse({ sheet, row, column, before, after }: CellChange): CellChange {
  return { sheet, row, column, before: after, after: before, format: typeof before === 'number' ? 'number' : 'text' };
}
