// Changes of cells that a program with a workbook open would not make: what the cells hold now enters, the refused
// changes leave, each with why.
import { blankAsNull } from '../blank';
import type { CellChange, RefusedChange, Refusal } from '../desk';
import type { PicturedCell } from './cell-picture';

export type Found = {
  /** What the cells of the changes hold; without those of sheets that are gone. */
  readonly cells: ReadonlyMap<CellChange, PicturedCell>;
  /** The sheets with a password. */
  readonly locked: ReadonlySet<string>;
};

export function refusedOf(changes: readonly CellChange[], found: Found): readonly RefusedChange[] {
  return changes.flatMap((change) => {
    const refusal = refusalOf(change, found);
    return refusal === null ? [] : [{ change, refusal }];
  });
}

function refusalOf(change: CellChange, { cells, locked }: Found): Refusal | null {
  const cell = cells.get(change);
  if (cell === undefined) return { kind: 'no-such-sheet' };
  if (cell.formula !== null) return { kind: 'filled-by-formula' };
  if (cell.value !== blankAsNull(change.before)) return { kind: 'not-as-shown' };
  return locked.has(change.sheet) ? { kind: 'locked-sheet' } : null;
}
