// Where cells stand in a worksheet's part, as it is written: its text and rows that are wanted enter, places in that
// text leave.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { entryAt } from '../../engine';
import { failures } from '../wording';
import { columnOf } from './column-letters';
import { nearRows, type Piece } from './near-rows';

/** From the cell's `<` to behind its end; `style` as written, empty for none. */
export type CellPlaceInText = {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: string;
};

/** `bodyStart` is behind the start tag; a row closed in it has no body. */
export type RowPlaceInText = {
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly selfClosing: boolean;
  readonly cells: readonly CellPlaceInText[];
};

export type SheetPlaces = {
  /** Of the wanted rows that are there, by number. */
  readonly rows: ReadonlyMap<number, RowPlaceInText>;
  /** Where each wanted row that is not there belongs. */
  readonly missing: ReadonlyMap<number, number>;
  readonly list: { readonly bodyStart: number; readonly selfClosing: boolean };
  /** `x:`, or empty. */
  readonly prefix: string;
};

type Growing<Place> = { -readonly [Key in keyof Place]: Place[Key] };
type GrowingRow = Growing<Omit<RowPlaceInText, 'cells'>> & { cells: Growing<CellPlaceInText>[] };

/** Rows and columns count from 0. Throws HostFailure naming the sheet when what has to be read of the part is
 * broken. */
export function locateCells(text: string, sheet: string, wanted: ReadonlySet<number>): SheetPlaces {
  const pieces = nearRows(text, wanted);
  if (pieces === null) return locateIn(text, sheet, wanted);
  const near = locateIn(pieces.map(({ from, to }) => text.slice(from, to)).join(''), sheet, wanted);
  return inWhole(near, pieces);
}

function locateIn(text: string, sheet: string, wanted: ReadonlySet<number>): SheetPlaces {
  const locator = new Locator(text, wanted);
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', () => {
    throw failures.damagedSheet(sheet);
  });
  parser.on('doctype', () => {
    throw failures.entityDeclarations();
  });
  parser.on('opentag', (tag) => locator.open(tag, parser.position));
  parser.on('closetag', (tag) => locator.close(tag, parser.position));
  parser.write(text).close();
  const places = locator.places();
  if (places === null) throw failures.damagedSheet(sheet);
  return places;
}

/** The places in the text that the pieces were taken from. */
function inWhole({ rows, missing, list, prefix }: SheetPlaces, pieces: readonly Piece[]): SheetPlaces {
  const starts: number[] = [];
  pieces.reduce((length, { from, to }) => starts.push(length) && length + to - from, 0);
  // A place between two pieces is the start of the second: it is that of a tag.
  const whole = (place: number): number => {
    const index = lastAtMost(starts, place);
    return entryAt(pieces, index).from + place - entryAt(starts, index);
  };
  const wholeCell = (cell: CellPlaceInText): CellPlaceInText => {
    const start = whole(cell.start);
    return { ...cell, start, end: start + cell.end - cell.start };
  };
  return {
    rows: new Map(
      Array.from(rows, ([number, { bodyStart, bodyEnd, selfClosing, cells }]) => {
        const start = whole(bodyStart - 1) + 1;
        return [
          number,
          { bodyStart: start, bodyEnd: start + bodyEnd - bodyStart, selfClosing, cells: cells.map(wholeCell) },
        ];
      }),
    ),
    missing: new Map(Array.from(missing, ([number, place]) => [number, whole(place)])),
    list,
    prefix,
  };
}

/** The index of the last of the ascending numbers that is not above `limit`. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (entryAt(numbers, middle) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

class Locator {
  private readonly rows = new Map<number, GrowingRow>();
  private readonly missing = new Map<number, number>();
  private readonly waiting: readonly number[];
  /** How many of those have been come to. */
  private reached = 0;
  private list: Growing<SheetPlaces['list']> | null = null;
  private prefix = '';
  private inList = false;
  private number = -1;
  private column = -1;
  private row: GrowingRow | null = null;
  private cell: Growing<CellPlaceInText> | null = null;

  constructor(
    private readonly text: string,
    private readonly wanted: ReadonlySet<number>,
  ) {
    this.waiting = [...wanted].sort((a, b) => a - b);
  }

  open(tag: SaxesTagPlain, position: number): void {
    const local = localOf(tag.name);
    if (local === 'sheetData') {
      this.inList = true;
      this.prefix = tag.name.slice(0, tag.name.length - local.length);
      this.list = { bodyStart: position, selfClosing: tag.isSelfClosing };
    } else if (this.inList && local === 'row') {
      this.openRow(tag, position);
    } else if (local === 'c' && this.row !== null) {
      const letters = /^\$?([A-Z]+)/.exec(tag.attributes.r ?? '')?.[1];
      this.column = letters === undefined ? this.column + 1 : columnOf(letters);
      this.cell = {
        column: this.column,
        start: this.startOfTag(position),
        end: position,
        style: tag.attributes.s ?? '',
      };
      this.row.cells.push(this.cell);
    }
  }

  close(tag: SaxesTagPlain, position: number): void {
    const local = localOf(tag.name);
    if (local === 'c' && this.cell !== null) {
      this.cell.end = position;
      this.cell = null;
    } else if (local === 'row' && this.row !== null) {
      if (!tag.isSelfClosing) this.row.bodyEnd = this.startOfTag(position);
      this.row = null;
    } else if (local === 'sheetData') {
      this.inList = false;
      const end = tag.isSelfClosing ? position : this.startOfTag(position);
      for (const number of this.waiting.slice(this.reached)) this.missing.set(number, end);
      this.reached = this.waiting.length;
    }
  }

  places(): SheetPlaces | null {
    const { rows, missing, list, prefix } = this;
    return list === null || this.reached < this.waiting.length ? null : { rows, missing, list, prefix };
  }

  private openRow(tag: SaxesTagPlain, position: number): void {
    this.number = tag.attributes.r === undefined ? this.number + 1 : Number(tag.attributes.r) - 1;
    this.column = -1;
    for (let next = this.waiting[this.reached]; next !== undefined && next <= this.number;) {
      if (next < this.number) this.missing.set(next, this.startOfTag(position));
      this.reached += 1;
      next = this.waiting[this.reached];
    }
    this.row = this.wanted.has(this.number)
      ? { bodyStart: position, bodyEnd: position, selfClosing: tag.isSelfClosing, cells: [] }
      : null;
    if (this.row !== null) this.rows.set(this.number, this.row);
  }

  /** A tag that was just read to its end: `<` stands nowhere in it but at its start. */
  private startOfTag(position: number): number {
    return this.text.lastIndexOf('<', position - 1);
  }
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
