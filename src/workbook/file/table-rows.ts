// The rows of a table as they are read: cell after cell enters, in order;
// rows of plain values leave, cut to the part that is used.
import type { CellTable, CellValue, MergedArea } from '../../engine';
import { failures } from '../wording';
import { MAX_SLOTS } from './limits';

export type SheetRows = Required<Pick<CellTable, 'rows' | 'top' | 'left' | 'merges'>>;

/** How many more places rows may have; shared by the sheets of one workbook. */
export type SlotBudget = { left: number };

const NO_CELLS: readonly CellValue[] = [];

export function newSlotBudget(): SlotBudget {
  return { left: MAX_SLOTS };
}

export class TableRows {
  private readonly rows: (readonly CellValue[])[] = [];
  private top = 0;
  private left = Number.MAX_SAFE_INTEGER;
  private right = -1;
  /** Of the row at hand. */
  private readonly cells: CellValue[] = [];
  private filled = 0;

  constructor(private readonly budget: SlotBudget) {}

  /** Right of those before it in the row. A blank is left out by whoever calls. */
  add(column: number, value: CellValue): void {
    const { cells } = this;
    if (this.filled === 0 && column < this.left) this.left = column;
    while (this.filled < column) cells[this.filled++] = null;
    cells[column] = value;
    this.filled = column + 1;
  }

  /** Below those before it. Throws HostFailure when there are too many cells. */
  endRow(row: number): void {
    if (this.filled === 0) return;
    if (this.rows.length === 0) this.top = row;
    this.spend(this.filled + 1 + row - this.top - this.rows.length);
    while (this.top + this.rows.length < row) this.rows.push(NO_CELLS);
    this.rows.push(this.cells.slice(0, this.filled));
    if (this.filled > this.right) this.right = this.filled;
    this.filled = 0;
  }

  /** Of merges, the parts within the cells that are there: one may claim the whole sheet. */
  table(merges: readonly MergedArea[]): SheetRows {
    const { rows, top, left } = this;
    if (rows.length === 0) return { rows, top: 0, left: 0, merges: [] };
    return {
      rows: left === 0 ? rows : rows.map((row) => (row.length === 0 ? row : row.slice(left))),
      top,
      left,
      merges: mergesWithin(merges, top + rows.length - 1, this.right - 1),
    };
  }

  private spend(slots: number): void {
    this.budget.left -= slots;
    if (this.budget.left < 0) throw failures.tooManyCells();
  }
}

function mergesWithin(merges: readonly MergedArea[], lastRow: number, lastColumn: number): readonly MergedArea[] {
  return merges
    .filter(({ top, left }) => top <= lastRow && left <= lastColumn)
    .map(({ top, left, bottom, right }) => ({
      top,
      left,
      bottom: Math.min(bottom, lastRow),
      right: Math.min(right, lastColumn),
    }))
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
}
