// Cells of a sheet that stand in none of its tables: the sheet and its tables enter, runs of loose cells leave.
import { isBlank, type CellValue } from '../../basis/cells';
import { MOST_IDLE_ROWS } from '../rows/read-context';
import { type SheetView, widthOf } from '../sheet-view';
import type { Lens } from '../tables/column-profile';
import { reasonOutside } from './row-reasons';
import type { BlockCoverage } from './types';

/** Cells beside and between the tables: rows of the sheet with the columns from … to that no table has. */
export type Loose = {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly CellValue[];
};

/** In the order of their first rows; a run has the same columns in rows that follow each other. */
export function looseRows(view: SheetView, blocks: readonly BlockCoverage[]): readonly (readonly Loose[])[] {
  const runs: Loose[][] = [];
  const later = [...blocks].sort((a, b) => a.top - b.top);
  let [next, across, open]: [number, readonly BlockCoverage[], Loose[][]] = [0, [], []];
  const right = view.left + widthOf(view) - 1;
  for (let at = 0; at < view.rows.length; at++) {
    const row = at + view.top;
    const cells = view.rows[at];
    if (across.length > 0) across = across.filter(({ bottom }) => bottom >= row);
    while (next < later.length && later[next].top <= row) across = [...across, later[next++]];
    // One table reaches over all of these rows, as it does over nearly all.
    if (across.length === 1 && across[0].left <= view.left && across[0].right >= right) {
      at = Math.min(across[0].bottom, (later[next]?.top ?? Infinity) - 1) - view.top;
      continue;
    }
    if (!cells || isEmpty(cells)) continue;
    open = open.filter((run) => run[run.length - 1].row >= row - 1);
    for (const piece of piecesOf(cells, row, view.left, across)) {
      const last = open.find(
        (run) => run[0].left === piece.left && run[0].right === piece.right && run[run.length - 1].row === row - 1,
      );
      if (last) last.push(piece);
      else {
        open.push([piece]);
        runs.push(open[open.length - 1]);
      }
    }
  }
  return runs;
}

const WIDEST = 16_383;

/** The parts of a row outside every block, those with something in them. */
function piecesOf(
  cells: readonly CellValue[],
  row: number,
  left: number,
  blocks: readonly BlockCoverage[],
): readonly Loose[] {
  const across = [...blocks].sort((a, b) => a.left - b.left);
  const pieces: Loose[] = [];
  let from = left;
  for (const { left: begin, right: end } of [...across, { left: WIDEST + 1, right: WIDEST + 1 }]) {
    const part = cells.slice(Math.max(0, from - left), Math.max(0, begin - left));
    if (begin > from && !isEmpty(part)) pieces.push({ row, left: from, right: begin - 1, cells: part });
    from = Math.max(from, end + 1);
  }
  return pieces;
}

/** `农户信息` over 户号 and 户主: a heading that gave the header nothing stands above it, and is a part of it all the same. */
export function isHeading({ row, cells }: Loose, blocks: readonly BlockCoverage[], { people }: Lens): boolean {
  const words =
    reasonOutside(cells) === null &&
    cells.every((cell) => isBlank(cell) || (typeof cell === 'string' && !people.isNamed(cell)));
  return words && blocks.some(({ top, roles }) => roles.length > 0 && top > row && top - row <= MOST_IDLE_ROWS);
}

export function withoutHeadings(run: readonly Loose[], blocks: readonly BlockCoverage[], lens: Lens): readonly Loose[] {
  return run.filter((piece) => !isHeading(piece, blocks, lens));
}

export function isEmpty(row: readonly CellValue[] | undefined): boolean {
  return row === undefined || row.every((cell) => isBlank(cell));
}
