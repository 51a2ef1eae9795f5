// Where a key leads in the grid: the key and the place enter, the new place leaves.
import type { SheetSize } from './sheet-size';

export type Place = { readonly row: number; readonly column: number };

type Key = { readonly key: string; readonly ctrl: boolean };

/** `null` for a key that leads nowhere. `page`: rows seen at once. */
export function moveOf({ key, ctrl }: Key, { row, column }: Place, size: SheetSize, page: number): Place | null {
  const to = target({ key, ctrl }, { row, column }, size, page);
  return to === null ? null : { row: within(to.row, size.rows), column: within(to.column, size.columns) };
}

function target(
  { key, ctrl }: Key,
  { row, column }: Place,
  { lastRow, lastColumn }: SheetSize,
  page: number,
): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: ctrl ? lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: ctrl ? lastColumn : column + 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}

function within(at: number, count: number): number {
  return Math.min(count - 1, Math.max(0, at));
}
