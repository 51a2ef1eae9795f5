// `〃`, 同上 and the like → the cell above: a found table enters, the same table with its own words leaves.
import type { CellValue } from '../../basis/cells';
import { isDitto } from '../../basis/ditto';
import { bodyOf, identityOf, isNoRow, type TableSource } from './read-context';
import type { ColumnKind } from '../types';

/** Columns in which a mark stands for the cell above. */
const COLUMNS: ReadonlySet<string> = new Set<ColumnKind>([
  'date',
  'period',
  'household-id',
  'household-head',
  'village-group',
  'item',
  'item-text',
  'bonus-item',
  'deduction-item',
]);

/**
 * The table with each mark replaced by the cell of its column in the last row above that is a row:
 * sub-totals, notes and headers of new pages are passed over. A mark with nothing above it stays.
 * The same object where there is none.
 */
export function withoutDittos(source: TableSource): TableSource {
  const columns = source.table.columns.filter(({ kind }) => COLUMNS.has(kind)).map(({ index }) => index);
  const { rows } = source.view;
  const { first, last } = bodyOf(source);
  let above: Above | null = null;
  for (let at = first; at <= last; at++) {
    const row = rows[at];
    if (row === undefined || !columns.some((column) => isDitto(row[column]))) continue;
    above ??= new Above(source);
    above.fill(at, columns);
  }
  return above === null ? source : { ...source, view: { ...source.view, rows: above.rows } };
}

/** The rows so far, and the last of them that is a row. */
class Above {
  readonly rows: (readonly CellValue[])[];
  private readonly identity;
  private seen: number;
  private last: readonly CellValue[] | null = null;

  constructor(source: TableSource) {
    this.rows = source.view.rows.slice();
    this.identity = identityOf(source);
    this.seen = bodyOf(source).first - 1;
  }

  fill(at: number, columns: readonly number[]): void {
    while (this.seen < at - 1) {
      const row = this.rows[++this.seen];
      if (row !== undefined && !isNoRow(row, this.identity)) this.last = row;
    }
    const above = this.last;
    if (above === null) return;
    const own = [...this.rows[at]];
    for (const column of columns) if (isDitto(own[column])) own[column] = above[column] ?? null;
    this.rows[at] = own;
  }
}
