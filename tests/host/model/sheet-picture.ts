// A sheet as one would compare it by eye: every cell with its value and look, and the layout, in a fixed order.
import { cellName, type CellValue } from '../../../src/engine';
import { columnOf, PLAIN_LOOK, rowOf, type CellLook, type SheetState } from './book';

export type SheetPicture = {
  /** `A1` → what it holds and how it looks; plain blank cells are left out. */
  readonly cells: Readonly<Record<string, { readonly value: CellValue; readonly look: CellLook }>>;
  readonly merges: readonly string[];
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly frozenRows: number;
  readonly names: SheetState['names'];
  readonly page: SheetState['page'];
};

/** The format of a text is left out: Excel has to be told that it is one, a file says so of the cell itself. */
export function pictureOf({
  cells,
  merges,
  columnWidths,
  rowHeights,
  frozenRows,
  names,
  page,
}: SheetState): SheetPicture {
  const filled = [...cells]
    .filter(([, { value, look }]) => value !== null || JSON.stringify(look) !== JSON.stringify(PLAIN_LOOK))
    .sort(([a], [b]) => a - b);
  return {
    cells: Object.fromEntries(
      filled.map(([key, { value, look }]) => [
        cellName(rowOf(key), columnOf(key)),
        { value, look: typeof value === 'string' ? { ...look, numberFormat: '' } : look },
      ]),
    ),
    merges: merges.map(({ top, left, bottom, right }) => `${cellName(top, left)}:${cellName(bottom, right)}`).sort(),
    columnWidths: sorted(columnWidths),
    rowHeights: sorted(rowHeights),
    frozenRows,
    names,
    page,
  };
}

function sorted(sizes: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...sizes].sort(([a], [b]) => a - b);
}
