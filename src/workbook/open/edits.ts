// Changes that a person saw beforehand: each cell is looked at once more, and only when all still hold what was shown
// are all changed.
import { cellName, entryAt } from '../../engine';
import { blankAsNull } from '../blank';
import type { CellChange, FormulaChange } from '../desk';
import { failures } from '../wording';
import { calculatingFormat, TEXT_FORMAT, type CellPicture, type PicturedCell } from './cell-picture';
import { cellRuns, type CellRun, type PlacedCell } from './cell-runs';
import type { AreaEdit, OpenProgram } from './program';

const DATE_FORMAT = 'yyyy-mm-dd';

/** See Desk.changeCells. */
export function changeCells(program: OpenProgram, changes: readonly CellChange[]): Promise<void> {
  return replaceSeen(program, changes, (change, cell) =>
    cell.formula !== null || cell.value !== blankAsNull(change.before)
      ? null
      : { value: change.after, formula: null, format: formatFor(change, cell) },
  );
}

/** See Desk.rewriteFormulas. */
export function rewriteFormulas(program: OpenProgram, changes: readonly FormulaChange[]): Promise<void> {
  return replaceSeen(program, changes, (change, cell) =>
    cell.formula !== change.before
      ? null
      : { value: null, formula: change.after, format: calculatingFormat(cell.format) },
  );
}

/** The cell as it is to be; `null` where it is not what was shown. */
type Replace<Change> = (change: Change, cell: PicturedCell) => PicturedCell | null;

async function replaceSeen<Change extends PlacedCell>(
  program: OpenProgram,
  changes: readonly Change[],
  replace: Replace<Change>,
): Promise<void> {
  if (changes.length === 0) return;
  const runs = cellRuns(changes);
  const pictures = await program.picturesOf(runs);
  await program.replaceCells(runs.map((run, index) => editOf(run, entryAt(pictures, index), replace)));
}

function editOf<Change extends PlacedCell>(
  { sheet, top, left, cells }: CellRun<Change>,
  before: CellPicture,
  replace: Replace<Change>,
): AreaEdit {
  const after = cells.map((change, index) => {
    const replaced = replace(change, entryAt(entryAt(before, index), 0));
    if (replaced === null) throw failures.changedMeanwhile(sheet, cellName(change.row, change.column));
    return [replaced];
  });
  return { sheet, top, left, before, after };
}

/** The cell's own format where it shows the new value as meant. */
function formatFor({ format }: CellChange, cell: PicturedCell): string {
  if (format === 'text') return TEXT_FORMAT;
  if (format === 'date') return /[yd]/iu.test(cell.format) ? cell.format : DATE_FORMAT;
  return calculatingFormat(cell.format);
}
