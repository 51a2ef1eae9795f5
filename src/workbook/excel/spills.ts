// Formulas that give an array: Excel fills the cells beside them, and those are no cells to write into.
import { entryAt } from '../../engine';
import type { PlacedArea, PlacedCell } from '../open/cell-runs';
import { inExcel } from './run';
import { sheetsNamed } from './sheets-named';

/** Cells asked for in one request. */
const ASKED_AT_ONCE = 500;

/** The area that each formula fills, its own cell included; `null` where it gives one value. */
export function spilledAreas(cells: readonly PlacedCell[]): Promise<readonly (PlacedArea | null)[]> {
  return askEach(
    cells,
    (cell) => cell.getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'),
    (range, { sheet }) => {
      if (range.isNullObject || range.rowCount * range.columnCount === 1) return null;
      return { sheet, top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
    },
  );
}

/**
 * Whether a cell that seems to hold a formula is only filled by that of another one.
 * Where Excel gives the formula of the array for every cell of it, that is the text of a cell beside it:
 * no others are asked.
 */
export async function isFilledByAnother(
  cells: readonly (PlacedCell & { readonly formula: string })[],
): Promise<readonly boolean[]> {
  const texts = new Map(cells.map(({ sheet, row, column, formula }) => [`${sheet} ${row} ${column}`, formula]));
  const doubtful = cells.filter(
    ({ sheet, row, column, formula }) =>
      texts.get(`${sheet} ${row - 1} ${column}`) === formula || texts.get(`${sheet} ${row} ${column - 1}`) === formula,
  );
  const filled = await askEach(
    doubtful,
    (cell) => cell.getSpillParentOrNullObject().load('rowIndex,columnIndex'),
    (parent, { row, column }) => !parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== column),
  );
  const theirs = new Set<PlacedCell>(doubtful.filter((_, index) => filled[index]));
  return cells.map((cell) => theirs.has(cell));
}

async function askEach<Answer>(
  cells: readonly PlacedCell[],
  ask: (cell: Excel.Range) => Excel.Range,
  understand: (answer: Excel.Range, cell: PlacedCell) => Answer,
): Promise<readonly Answer[]> {
  if (cells.length === 0) return [];
  return inExcel(async (context) => {
    const sheets = await sheetsNamed(
      context,
      cells.map(({ sheet }) => sheet),
    );
    const answers: Answer[] = [];
    for (let from = 0; from < cells.length; from += ASKED_AT_ONCE) {
      const some = cells.slice(from, from + ASKED_AT_ONCE);
      const ranges = some.map(({ row, column }, index) =>
        ask(entryAt(sheets, from + index).getRangeByIndexes(row, column, 1, 1)),
      );
      await context.sync();
      answers.push(...ranges.map((range, index) => understand(range, entryAt(some, index))));
    }
    return answers;
  });
}
