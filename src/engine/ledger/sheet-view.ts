// A sheet as reading sees it: merged body cells filled down, so that a merge holds for each of its rows.
import { isBlank, type CellTable, type CellValue, type MergedArea } from '../basis/cells';

export type SheetView = {
  readonly table: CellTable;
  /** Rows from the top of the range; a vertical merge's value stands in each of its rows. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Sheet coordinates of rows[0][0]. */
  readonly top: number;
  readonly left: number;
};

/** The view of a cell table. Rows are shared with the table but for those that a merge fills. */
export function viewOf(table: CellTable): SheetView {
  const top = table.top ?? 0;
  const left = table.left ?? 0;
  if (!table.merges?.length) return { table, rows: table.rows, top, left };
  const rows: (readonly CellValue[])[] = table.rows.slice();
  for (const area of table.merges) fillDown(rows, area, top, left);
  return { table, rows, top, left };
}

function fillDown(rows: (readonly CellValue[])[], area: MergedArea, top: number, left: number): void {
  const first = area.top - top;
  const column = area.left - left;
  const value = rows[first]?.[column];
  if (isBlank(value) || area.bottom <= area.top) return;
  const last = Math.min(area.bottom - top, rows.length - 1);
  for (let at = first + 1; at <= last; at++) {
    const row = [...(rows[at] ?? [])];
    while (row.length < column) row.push(null);
    row[column] = value;
    rows[at] = row;
  }
}

/** The cell of a column, blank for a column that the table does not have (−1: never index by it, it is slow). */
export function cellAt(row: readonly CellValue[] | undefined, column: number): CellValue | undefined {
  return column < 0 || row === undefined ? null : row[column];
}

/** How many cells of a row hold something. */
export function filledCells(row: readonly CellValue[] | undefined): number {
  let filled = 0;
  for (const cell of row ?? []) if (!isBlank(cell)) filled++;
  return filled;
}

const TOTAL_LABEL = /(合计|小计|总计|共计)$/;

/** A row labelled …合计, …小计 or …总计 is no row: asked of its first text and of the columns given. */
export function isTotalRow(row: readonly CellValue[], columns: readonly number[]): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return isTotalLabel(first) || columns.some((column) => isTotalLabel(row[column]));
}

// Asked of every roster row: a text that does not end in 计 (or in what may follow it) is told at once.
function isTotalLabel(cell: CellValue | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 40 || !/[计\s:：)）]$/u.test(cell)) return false;
  return TOTAL_LABEL.test(cell.normalize('NFKC').replace(/[\s:()]+/gu, ''));
}

/** A row that holds nothing, one cell (a note), or only labels such as `填表人：张三` is no row. */
export function isNoteRow(row: readonly CellValue[] | undefined): boolean {
  if (!row || filledCells(row) <= 1) return true;
  return row.every((cell) => isBlank(cell) || (typeof cell === 'string' && /^(单位|填报|制表|填表|审核|经办|负责|签字|盖章|日期|时间|备注|说明|注)[^：:]{0,12}[：:]/.test(cell.trim())) || isBlankLabel(cell));
}

function isBlankLabel(cell: CellValue): boolean {
  return typeof cell === 'string' && /[：:]\s*$/.test(cell);
}
