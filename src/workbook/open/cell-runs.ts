// Cells that stand below each other, taken together so that a thousand of them are few ranges.

export type PlacedCell = { readonly sheet: string; readonly row: number; readonly column: number };

/** A rectangle of cells, 0-based. */
export type PlacedArea = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
};

export type CellRun<Cell extends PlacedCell> = PlacedArea & { readonly cells: readonly Cell[] };

/** Every cell is in just one run, in the order of sheets as they first come, columns and rows. */
export function cellRuns<Cell extends PlacedCell>(cells: readonly Cell[]): readonly CellRun<Cell>[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const place = new Map(sheets.map((sheet, index) => [sheet, index]));
  const rank = ({ sheet }: Cell): number => place.get(sheet) ?? 0;
  const sorted = [...cells].sort((a, b) => rank(a) - rank(b) || a.column - b.column || a.row - b.row);
  const runs: { readonly first: Cell; readonly cells: Cell[] }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.cells.at(-1);
    if (last?.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row) run?.cells.push(cell);
    else runs.push({ first: cell, cells: [cell] });
  }
  return runs.map(({ first: { sheet, row, column }, cells: run }) => ({
    sheet,
    top: row,
    left: column,
    rows: run.length,
    columns: 1,
    cells: run,
  }));
}
