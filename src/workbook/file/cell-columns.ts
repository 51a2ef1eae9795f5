// Cells by sheet, column and row: places enter, the first of them within an area is found without looking at each.
import type { CellPlace } from '../desk';
import type { CellArea } from '../formula-text';
import { sheetNameKey } from '../sheet-name';

export class CellColumns<Place extends CellPlace> {
  private readonly sheets = new Map<string, Map<number, Place[]>>();

  constructor(places: readonly Place[]) {
    for (const place of places) {
      const key = sheetNameKey(place.sheet);
      const columns = this.sheets.get(key) ?? new Map<number, Place[]>();
      const column = columns.get(place.column) ?? [];
      column.push(place);
      this.sheets.set(key, columns.set(place.column, column));
    }
    for (const columns of this.sheets.values()) for (const column of columns.values()) column.sort((a, b) => a.row - b.row);
  }

  firstWithin({ sheet, top, left, bottom, right }: CellArea): Place | undefined {
    const columns = this.sheets.get(sheetNameKey(sheet ?? ''));
    if (columns === undefined) return undefined;
    for (const [column, places] of columns) {
      if (column < left || column > right) continue;
      const place = places[firstFrom(places, top)];
      if (place !== undefined && place.row <= bottom) return place;
    }
    return undefined;
  }
}

/** The index of the first place in or below the row. */
function firstFrom(places: readonly CellPlace[], row: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle].row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
