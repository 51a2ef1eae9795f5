// One slip of the pen or one renaming in a sound ledger: cells enter, the same cells with the one change leave.
import type { CellTable, CellValue } from '../../../src/engine/basis/cells';

/** 0-based. */
export type Spot = { readonly table: number; readonly row: number; readonly column: number };

const HEADER_ROWS = 4;

function withRows(
  tables: readonly CellTable[],
  at: number,
  change: (table: CellTable) => CellTable,
): readonly CellTable[] {
  return tables.map((table, index) => (index === at ? change(table) : table));
}

export function withCell(tables: readonly CellTable[], spot: Spot, value: CellValue): readonly CellTable[] {
  return withRows(tables, spot.table, (table) => ({
    ...table,
    rows: table.rows.map((row, at) =>
      at === spot.row ? row.map((cell, column) => (column === spot.column ? value : cell)) : row,
    ),
  }));
}

/** Header cells that hold just this word. */
export function headersOf(tables: readonly CellTable[], word: string): readonly Spot[] {
  return tables.flatMap(({ rows }, table) =>
    rows
      .slice(0, HEADER_ROWS)
      .flatMap((cells, row) =>
        cells.flatMap((cell, column): readonly Spot[] =>
          cell === word && cells.filter((each) => each !== null && each !== '').length > 2
            ? [{ table, row, column }]
            : [],
        ),
      ),
  );
}

/** Every header cell of a table: the row that holds the given words. */
export function headerRow(tables: readonly CellTable[], table: number, words: readonly string[]): readonly Spot[] {
  const row = tables[table].rows
    .slice(0, HEADER_ROWS)
    .findIndex((cells) => cells.filter((cell) => words.includes(String(cell))).length >= 2);
  return row < 0
    ? []
    : tables[table].rows[row].flatMap((cell, column): readonly Spot[] =>
        cell === null || cell === '' ? [] : [{ table, row, column }],
      );
}

export function renamed(tables: readonly CellTable[], at: number, name: string): readonly CellTable[] {
  return withRows(tables, at, (table) => ({ ...table, sheet: name }));
}

/** Two neighbours become one cell, and the second word is lost. */
export function merged(tables: readonly CellTable[], spot: Spot): readonly CellTable[] {
  const lost = withCell(tables, { ...spot, column: spot.column + 1 }, null);
  return withRows(lost, spot.table, (table) => {
    const top = (table.top ?? 0) + spot.row;
    const left = (table.left ?? 0) + spot.column;
    return { ...table, merges: [...(table.merges ?? []), { top, bottom: top, left, right: left + 1 }] };
  });
}

/** A copy of one sheet, shorter by some rows, stands behind all others. */
export function withCopy(
  tables: readonly CellTable[],
  at: number,
  copy: { readonly name: string; readonly hidden: boolean; readonly without: number },
): readonly CellTable[] {
  const { rows } = tables[at];
  return [
    ...tables,
    { ...tables[at], sheet: copy.name, hidden: copy.hidden, rows: rows.slice(0, rows.length - copy.without) },
  ];
}

export function withGraft(tables: readonly CellTable[], graft: CellTable, at: number): readonly CellTable[] {
  return [...tables.slice(0, at), graft, ...tables.slice(at)];
}

/** The same day some years away, in the spelling of the cell; `null` where it is not known. */
export function movedByYears(cell: CellValue, years: number): CellValue {
  if (typeof cell === 'number' && cell > 30_000) return cell + Math.round(years * 365.25);
  const match = typeof cell === 'string' ? /^(\d{4})(.*)$/.exec(cell) : null;
  return match === null ? null : `${Number(match[1]) + years}${match[2]}`;
}
