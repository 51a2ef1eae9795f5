// One sheet, ready to be drawn.
import type { CellTable } from '../../engine';
import type { ShownCells } from './shown-cells';
import type { SheetSize } from './sheet-size';

export type ShownSheet = {
  readonly table: CellTable;
  readonly shown: ShownCells;
  readonly size: SheetSize;
  /** Pixels, by column. */
  readonly widths: readonly number[];
};
