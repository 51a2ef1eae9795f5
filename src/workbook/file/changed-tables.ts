// The tables of a workbook after cells were changed, without reading it again:
// the tables and the changes enter, the tables that reading would give leave;
// without those of which only reading can tell.
import { entryAt, isBlank, type CellTable, type CellValue } from '../../engine';
import type { CellChange } from '../desk';

/** Reading gives these back in another way than they were written. */
const READ_OTHERWISE = /[\u0000-\u001f\ufffe\uffff\p{Surrogate}]/u;

export function changedTables(tables: readonly CellTable[], changes: readonly CellChange[]): readonly CellTable[] {
  const sheets = new Map<string, CellChange[]>();
  const unclear = new Set<string>();
  const struck = new Set(tables.flatMap(({ sheet, struck: rows = [] }) => rows.map((row) => `${row} ${sheet}`)));
  for (const change of changes) {
    // What strikes a row may stand in the text that is replaced.
    if (!isPlain(change) || struck.has(`${change.row} ${change.sheet}`)) unclear.add(change.sheet);
    const ofSheet = sheets.get(change.sheet);
    if (ofSheet === undefined) sheets.set(change.sheet, [change]);
    else ofSheet.push(change);
  }
  return tables.flatMap((table) => {
    const ofSheet = sheets.get(table.sheet);
    if (unclear.has(table.sheet)) return [];
    return ofSheet === undefined ? table : { ...table, rows: changedRows(table, ofSheet) };
  });
}

/** Both filled: what a sheet's used part is, and that a row is not struck through, stays. */
function isPlain({ before, after }: CellChange): boolean {
  return !isBlank(before) && !isBlank(after) && !(typeof after === 'string' && READ_OTHERWISE.test(after));
}

function changedRows({ rows, top = 0, left = 0 }: CellTable, changes: readonly CellChange[]): CellTable['rows'] {
  const changed = new Map<number, CellValue[]>();
  for (const { row, column, after } of changes) {
    const at = row - top;
    const cells = changed.get(at) ?? [...entryAt(rows, at)];
    cells[column - left] = after;
    changed.set(at, cells);
  }
  return rows.map((row, at) => changed.get(at) ?? row);
}
