// Changes that a person saw beforehand: each cell is looked at once more, and only when all still hold what was shown
// are all changed.
import { cellName, entryAt } from '../../engine';
import type { CellChange } from '../desk';
import { failures } from '../wording';
import { blankAsNull } from '../blank';
import { GENERAL_FORMAT, TEXT_FORMAT, type CellPicture, type PicturedCell } from './cell-picture';
import { cellRuns, type CellRun } from './cell-runs';
import { picturesOf } from './pictures-of';
import { replaceCells, type AreaEdit } from './replace-cells';

const DATE_FORMAT = 'yyyy-mm-dd';

/** See Desk.changeCells. */
export async function changeCells(changes: readonly CellChange[]): Promise<void> {
  const runs = cellRuns(changes);
  const pictures = await picturesOf(runs);
  await replaceCells(runs.map((run, index) => editOf(run, entryAt(pictures, index))));
}

function editOf({ sheet, top, left, cells }: CellRun<CellChange>, before: CellPicture): AreaEdit {
  const after = cells.map((change, index) => {
    const cell = entryAt(entryAt(before, index), 0);
    if (cell.formula !== null || cell.value !== blankAsNull(change.before))
      throw failures.changedMeanwhile(sheet, cellName(change.row, change.column));
    return [{ value: change.after, formula: null, format: formatFor(change, cell) }];
  });
  return { sheet, top, left, before, after };
}

/** The cell's own format where it shows the new value as meant. */
function formatFor({ format }: CellChange, cell: PicturedCell): string {
  if (format === 'text') return TEXT_FORMAT;
  if (format === 'date') return /[yd]/iu.test(cell.format) ? cell.format : DATE_FORMAT;
  return cell.format === TEXT_FORMAT ? GENERAL_FORMAT : cell.format;
}
