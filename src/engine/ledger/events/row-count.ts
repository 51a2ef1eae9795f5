// What stands under 数量 → how many times the row counts, or why that is no number of times.
import { figureOf, isBlank, type CellValue } from '../../basis/cells';
import { LARGEST_FIGURE, MILLI, milliOf } from '../../basis/points';
import { countIn } from '../../basis/spelt-figures';

/** A count in speech, which may be a couple as well as two: it counts where the points bear it out. */
const SPOKEN = '两';

/**
 * Milli; blank is 1000; 0 for what is no positive number of at most three places; below 0 for a count in speech (两次),
 * which the row's points must bear out. `remembered`: the counts of texts so far.
 */
export function countOf(cell: CellValue | undefined, remembered: Map<string, number>): number {
  if (cell === 1 || cell === null || cell === undefined || cell === '') return MILLI;
  if (typeof cell !== 'string') return countOfFigure(figureOf(cell));
  let count = remembered.get(cell);
  if (count === undefined) {
    count = isBlank(cell) ? MILLI : countOfFigure(countIn(cell)) * (cell.includes(SPOKEN) ? -1 : 1);
    remembered.set(cell, count);
  }
  return count;
}

function countOfFigure(figure: number | null): number {
  const count = figure === null ? null : milliOf(figure);
  return count !== null && count > 0 ? count : 0;
}

/** In place of a count: the row says how long it took, and its item is not counted in that time. */
export const OTHER_TIME = -1;

/** Why a cell is no count. */
export function countFault(cell: CellValue | undefined): string {
  const figure = countIn(cell);
  if (figure === null)
    return typeof cell === 'string' && /\d\s+\d/u.test(cell.normalize('NFKC')) ? 'spaced' : 'not-a-number';
  return figure <= 0 ? 'not-positive' : figure > LARGEST_FIGURE ? 'too-large' : 'not-a-number';
}
