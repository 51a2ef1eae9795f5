// What a cell's column is for: the sheet's cells, how its numbers are shown and what the ledger took the column for
// enter; days, numbers or texts leaves.
import { valueAt, type CellTable, type ColumnKind, type FoundTable } from '../../engine';
import { showsDays, type NumberFormats } from '../../workbook/file';

export type ColumnSense = 'days' | 'numbers' | 'texts';

const DAY_KINDS: ReadonlySet<string> = new Set<ColumnKind>(['date', 'end-date', 'decided-on', 'joined', 'left']);
/** Filled cells above and below that tell what the column holds. */
const NEIGHBOURS = 30;
const FARTHEST = 200;

/** Whether the ledger reads days there. */
export function isDayCell(found: readonly FoundTable[], sheet: string, row: number, column: number): boolean {
  return found.some(
    (table) =>
      table.sheet === sheet &&
      row >= table.bodyTop &&
      table.columns.some(({ kind, index }) => index === column && DAY_KINDS.has(kind)),
  );
}

/** Of a cell that stands in a column of cells like it. */
export function senseOf(
  table: CellTable | undefined,
  formats: NumberFormats,
  place: { readonly row: number; readonly column: number },
): ColumnSense {
  const near = neighbours(table, place.row, place.column);
  if (near.length === 0 || !near.every((row) => typeof valueAt(table, row, place.column) === 'number')) return 'texts';
  return near.every((row) => showsDays(formats(row, place.column))) ? 'days' : 'numbers';
}

/** The rows of filled cells next to it, those above first: what stands above a table's first row is its header. */
function neighbours(table: CellTable | undefined, row: number, column: number): readonly number[] {
  const above: number[] = [];
  const below: number[] = [];
  for (let far = 1; far <= FARTHEST && above.length + below.length < NEIGHBOURS; far += 1) {
    if (valueAt(table, row - far, column) !== null) above.push(row - far);
    if (valueAt(table, row + far, column) !== null) below.push(row + far);
  }
  // The header, and what stands over it, says nothing of what stands below.
  const texts = above.findIndex((each) => typeof valueAt(table, each, column) === 'string');
  const kept = texts > 0 || (texts === 0 && below.length > 0) ? above.slice(0, texts) : above;
  return [...kept, ...below];
}
