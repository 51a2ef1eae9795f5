// Formulas of ours that have to say something else: each cell is looked at once more, and only when all still hold what
// they held are all replaced.
import { cellName, entryAt } from '../../engine';
import type { FormulaChange } from '../desk';
import { failures } from '../wording';
import { GENERAL_FORMAT, TEXT_FORMAT, type CellPicture } from './cell-picture';
import { cellRuns, type CellRun } from './cell-runs';
import { picturesOf } from './pictures-of';
import { replaceCells, type AreaEdit } from './replace-cells';

/** See Desk.rewriteFormulas. */
export async function rewriteFormulas(changes: readonly FormulaChange[]): Promise<void> {
  const runs = cellRuns(changes);
  const pictures = runs.length === 0 ? [] : await picturesOf(runs);
  await replaceCells(runs.map((run, index) => editOf(run, entryAt(pictures, index))));
}

function editOf({ sheet, top, left, cells }: CellRun<FormulaChange>, before: CellPicture): AreaEdit {
  const after = cells.map((change, index) => {
    const cell = entryAt(entryAt(before, index), 0);
    if (cell.formula !== change.before) throw failures.changedMeanwhile(sheet, cellName(change.row, change.column));
    return [{ value: null, formula: change.after, format: cell.format === TEXT_FORMAT ? GENERAL_FORMAT : cell.format }];
  });
  return { sheet, top, left, before, after };
}
