// A workbook as the emulated Excel holds it: plain values, copied and compared as they are. No office.js here.
import type { CellValue } from '../../../src/engine';

export type Edge = 'EdgeLeft' | 'EdgeRight' | 'EdgeTop' | 'EdgeBottom';

/** How one cell looks. */
export type CellLook = {
  readonly numberFormat: string;
  readonly font: string;
  readonly size: number;
  readonly strike: boolean;
  /** `#RRGGBB`; `null` for none. */
  readonly fill: string | null;
  readonly edges: readonly Edge[];
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
};

export type Cell = {
  /** What is shown: a formula's present value. */
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: CellLook;
  /** The anchor of the array formula that filled this cell, by its place in `cells`. */
  readonly spilledFrom?: number;
};

/** 0-based, inclusive. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export type PageState = {
  paperSize: string | null;
  orientation: string;
  titleRows: string | null;
  centreFooter: string;
  centred: boolean;
  zoom: object;
  /** Points: left, right, top, bottom, header, footer. */
  margins: number[];
};

export type NameState = { readonly name: string; formula: string; visible: boolean; comment: string };

export type ValidationState = { readonly area: Area; readonly rule: object; alert: object | null };

export type SheetState = {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: Map<number, Cell>;
  merges: Area[];
  /** Points, by column and by row; absent: the standard. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  names: NameState[];
  validations: ValidationState[];
  /** `password` null: anybody can lift the protection. */
  protection: { readonly password: string | null; readonly options: object } | null;
  frozenRows: number;
  readonly page: PageState;
};

export type Book = {
  sheets: SheetState[];
  /** Those of the whole workbook. */
  names: NameState[];
  date1904: boolean;
  structureProtected: boolean;
  /** The sheet's id and the cells selected on it. */
  selection: { sheet: string; area: Area };
  nextId: number;
};

const LAST_COLUMN = 16_384;
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = LAST_COLUMN;

export const PLAIN_LOOK: CellLook = {
  numberFormat: 'General',
  font: '宋体',
  size: 11,
  strike: false,
  fill: null,
  edges: [],
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  shrink: false,
};

export const keyOf = (row: number, column: number): number => row * LAST_COLUMN + column;
export const rowOf = (key: number): number => Math.floor(key / LAST_COLUMN);
export const columnOf = (key: number): number => key % LAST_COLUMN;

export function newSheet(book: Book, name: string): SheetState {
  const page = {
    paperSize: null,
    orientation: 'Portrait',
    titleRows: null,
    centreFooter: '',
    centred: false,
    zoom: { scale: 100 },
    margins: [50.4, 50.4, 54, 54, 21.6, 21.6],
  };
  const id = `{00000000-0001-0000-0000-${String((book.nextId += 1)).padStart(12, '0')}}`;
  return {
    id,
    name,
    visibility: 'Visible',
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    names: [],
    validations: [],
    protection: null,
    frozenRows: 0,
    page,
  };
}

export function newBook(): Book {
  return {
    sheets: [],
    names: [],
    date1904: false,
    structureProtected: false,
    selection: { sheet: '', area: { top: 0, left: 0, bottom: 0, right: 0 } },
    nextId: 0,
  };
}

/** The same workbook, sharing nothing. */
export function copyOf(book: Book): Book {
  return structuredClone(book);
}

const NO_CELL: Cell = { value: null, formula: null, look: PLAIN_LOOK };

/** Every cell of the area, row by row; those that are not there look plain and hold nothing. */
export function cellsOf(sheet: SheetState, { top, left, bottom, right }: Area): readonly (readonly Cell[])[] {
  // Emulated Excel looks at every range of a ledger again after each change: no call a cell.
  const rows: Cell[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: Cell[] = [];
    for (let column = left; column <= right; column += 1) cells.push(sheet.cells.get(keyOf(row, column)) ?? NO_CELL);
    rows.push(cells);
  }
  return rows;
}

/** The smallest area with every cell that `counts`; `null` when none does. */
export function boundsOf(sheet: SheetState, counts: (cell: Cell) => boolean): Area | null {
  // Emulated Excel asks this thousands of times a workbook: no object a cell.
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of sheet.cells) {
    if (!counts(cell)) continue;
    const row = rowOf(key);
    const column = key - row * LAST_COLUMN;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** The cells that the array formula of `anchor` fills, that cell among them; `null` when it fills no other. */
export function spillOf(sheet: SheetState, anchor: number): Area | null {
  const isFilledFrom = (key: number): boolean => sheet.cells.get(key)?.spilledFrom === anchor;
  let [right, below] = [anchor, anchor];
  while (isFilledFrom(right + 1)) right += 1;
  while (isFilledFrom(below + LAST_COLUMN)) below += LAST_COLUMN;
  return right === anchor && below === anchor
    ? null
    : { top: rowOf(anchor), left: columnOf(anchor), bottom: rowOf(below), right: columnOf(right) };
}

export function areaOf(key: number): Area {
  const [row, column] = [rowOf(key), columnOf(key)];
  return { top: row, left: column, bottom: row, right: column };
}

export function isFilled({ value, formula }: Cell): boolean {
  return formula !== null || (value !== null && value !== '');
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
