// The account of a workbook cell by cell: how many blocks, columns and rows each filled cell lies in.
// Every cell must lie in one.
import { isBlank, type CellTable } from '../../src/engine/basis/cells';
import type { BlockCoverage, Coverage, Outcome } from '../../src/engine/ledger/coverage/types';

/** By kind of outcome how many filled cells; `none` and `several`: cells with no outcome, or with more than one. */
export type CellCounts = { read: number; aside: number; 'not-understood': number; none: number; several: number };

export function cellOutcomes(tables: readonly CellTable[], { sheets }: Coverage): CellCounts {
  const counts: CellCounts = { read: 0, aside: 0, 'not-understood': 0, none: 0, several: 0 };
  tables.forEach((table, number) => {
    const coverage = sheets[number];
    table.rows.forEach((row, at) =>
      row.forEach((cell, index) => {
        if (isBlank(cell)) return;
        const [r, c] = [at + (table.top ?? 0), index + (table.left ?? 0)];
        const blocks = coverage.blocks.filter(
          ({ top, bottom, left, right }) => r >= top && r <= bottom && c >= left && c <= right,
        );
        const outcomes =
          coverage.blocks.length === 0 ? [coverage.outcome] : blocks.flatMap((block) => outcomesIn(block, r, c));
        if (outcomes.length === 1) counts[outcomes[0].kind]++;
        else counts[outcomes.length === 0 ? 'none' : 'several']++;
      }),
    );
  });
  return counts;
}

function outcomesIn(block: BlockCoverage, row: number, column: number): readonly Outcome[] {
  if (block.outcome.kind !== 'read') return [block.outcome];
  if (block.bodyTop !== null && row < block.bodyTop) return [{ kind: 'read' }];
  const rows = block.rows.filter(({ top, bottom }) => row >= top && row <= bottom);
  return rows.length > 0
    ? rows.map(({ outcome }) => outcome)
    : block.columns.filter(({ index }) => index === column).map(({ outcome }) => outcome);
}

/** All filled cells. */
export function filledIn(tables: readonly CellTable[]): number {
  return tables.reduce(
    (sum, { rows }) => sum + rows.reduce((of, row) => of + row.filter((cell) => !isBlank(cell)).length, 0),
    0,
  );
}
