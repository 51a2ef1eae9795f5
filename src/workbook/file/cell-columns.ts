// Cells by sheet, column and row: places enter, those within an area are found without looking at each, and each is
// given once.
import { entryAt } from '../../engine';
import type { CellPlace } from '../desk';
import type { CellArea } from '../formula-text';
import { sheetNameKey } from '../sheet-name';

/** `next`: from each place on, the first that was not taken yet; as many as places is none. */
type Column<Place> = { readonly places: Place[]; readonly next: number[] };
type Columns<Place> = Map<number, Column<Place>>;

export class CellColumns<Place extends CellPlace> {
  private readonly sheets = new Map<string, Columns<Place>>();
  /** By the name as it is written. */
  private readonly known = new Map<string, Columns<Place>>();

  constructor(places: readonly Place[]) {
    for (const place of places) {
      const columns = this.columnsOf(place.sheet);
      const column = columns.get(place.column);
      if (column === undefined) columns.set(place.column, { places: [place], next: [] });
      else column.places.push(place);
    }
    for (const columns of this.sheets.values()) {
      for (const { places: ofColumn, next } of columns.values()) {
        ofColumn.sort((a, b) => a.row - b.row);
        for (let at = 0; at <= ofColumn.length; at += 1) next.push(at);
      }
    }
  }

  /** The places in the area that were not given before. */
  takeWithin({ sheet, top, left, bottom, right }: CellArea): readonly Place[] {
    const taken: Place[] = [];
    for (const [number, column] of this.columnsOf(sheet ?? '')) {
      if (number < left || number > right) continue;
      const { places, next } = column;
      let at = untaken(next, firstFrom(places, top));
      for (let place = places[at]; place !== undefined && place.row <= bottom; place = places[at]) {
        taken.push(place);
        next[at] = at + 1;
        at = untaken(next, at);
      }
    }
    return taken;
  }

  private columnsOf(sheet: string): Columns<Place> {
    const known = this.known.get(sheet);
    if (known !== undefined) return known;
    const key = sheetNameKey(sheet);
    const columns = this.sheets.get(key) ?? new Map<number, Column<Place>>();
    this.sheets.set(key, columns);
    this.known.set(sheet, columns);
    return columns;
  }
}

/** The first from `at` on that was not taken; what was passed over points further, so that it is passed over once. */
function untaken(next: number[], at: number): number {
  let found = at;
  let further = entryAt(next, found);
  while (further !== found) {
    const beyond = entryAt(next, further);
    next[found] = beyond;
    found = beyond;
    further = entryAt(next, found);
  }
  return found;
}

/** The index of the first place in or below the row. */
function firstFrom(places: readonly CellPlace[], row: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entryAt(places, middle).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
