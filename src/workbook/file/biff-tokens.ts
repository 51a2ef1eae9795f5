// What a formula of an .xls looks at: the bytes of its tokens enter, the cells leave ([MS-XLS] 2.5.198).
// A token that is not known counts as looking at every cell, and so do names of what is no fixed range, calls of a
// village's own functions and what reads more than its arguments.
import type { CellArea } from '../formula-text';
import { readsFar, stretched, stretches } from './formula-reach';

/** Where tokens stand and what their numbers mean. */
export type TokenScope = {
  readonly sheet: string;
  /** The cells that share the formula, or its own. */
  readonly range: Omit<CellArea, 'sheet'>;
  /** In one that cells share what moves is written in another way; what moves in a name is not known. */
  readonly kind: 'cell' | 'shared' | 'name';
  /** Whether the formula shows an error. */
  readonly failed: boolean;
  /** The sheets behind a number of the list of sheets; `null` where it is not known. */
  readonly sheetsOf: (index: number) => readonly string[] | null;
  /** A name of the workbook, 1-based; `null` where there is none. */
  readonly nameOf: (index: number) => BiffName | null;
};

/** Tokens from `from` up to `to`, exclusive; `null` where the record does not hold what it says. */
export type Tokens = { readonly from: number; readonly to: number } | null;

/** `areas`: the cells that it stands for, the same wherever it is used; `null` where it may look at every cell. */
export type BiffName = { readonly text: string; readonly areas: () => readonly CellArea[] | null };

export type TokenReach = {
  readonly areas: readonly CellArea[];
  /** The first cell of the formula that this one shares or is part of. */
  readonly partOf: { readonly row: number; readonly column: number } | null;
};

const LAST_ROW = 0xffff;
const LAST_COLUMN = 0xff;
const ROW_MOVES = 0x8000;
const COLUMN_MOVES = 0x4000;
/** How a function that Excel learnt later is called: by a name that begins so. */
const LATER_FUNCTION = /^_xlfn\./iu;
const NAMED_FUNCTION = 255;
const LAST_FUNCTION = 379;
/** SUMIF: see `stretches`. */
const SUM_IF = 345;
/** OFFSET, ABSREF, RELREF, DEREF, CELL, INDIRECT, CALL, GET.CELL, INFO, EVALUATE, REGISTER.ID, GETPIVOTDATA. */
const FAR_FUNCTIONS = new Set([78, 79, 80, 90, 125, 148, 150, 185, 244, 257, 267, 358]);
const CHOOSE_FLAG = 0x04;

const token = {
  PART: 0x01,
  RANGE: 0x11,
  TEXT: 0x17,
  ATTRIBUTE: 0x19,
  FUNCTION: 0x21,
  COUNTED_FUNCTION: 0x22,
  NAME: 0x23,
  CELL: 0x24,
  AREA: 0x25,
  MOVING_CELL: 0x2c,
  MOVING_AREA: 0x2d,
  SHEET_CELL: 0x3a,
  SHEET_AREA: 0x3b,
} as const;

/** How many bytes follow a token that looks at no cell by itself: operators, brackets, constants, areas in memory
 * (their parts follow). */
const HARMLESS: ReadonlyMap<number, number> = new Map([
  ...[
    0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x12, 0x13, 0x14, 0x15, 0x16,
  ].map((id) => [id, 0] as const),
  [0x1c, 1],
  [0x1d, 1],
  [0x1e, 2],
  [0x1f, 8],
  [0x20, 7],
  [0x26, 6],
  [0x27, 6],
  [0x28, 6],
  [0x29, 2],
]);
/** The same of what is left of cells that are deleted. */
const GONE: ReadonlyMap<number, number> = new Map([
  [0x2a, 4],
  [0x2b, 8],
  [0x3c, 6],
  [0x3d, 10],
]);
/** The same of the tokens that are looked into, where they have a fixed length. */
const LENGTHS: ReadonlyMap<number, number> = new Map<number, number>([
  [token.PART, 4],
  [token.ATTRIBUTE, 3],
  [token.FUNCTION, 2],
  [token.COUNTED_FUNCTION, 3],
  [token.NAME, 4],
  [token.CELL, 4],
  [token.AREA, 8],
  [token.MOVING_CELL, 4],
  [token.MOVING_AREA, 8],
  [token.SHEET_CELL, 6],
  [token.SHEET_AREA, 10],
  [token.TEXT, 2],
]);

/** `null`: every cell. The tokens stand from `from` up to `to`, exclusive, within the view. */
export function reachOfTokens(view: DataView, from: number, to: number, scope: TokenScope): TokenReach | null {
  const reader = new TokenReader(view, scope);
  for (let at = from; at < to;) {
    const first = view.getUint8(at);
    if (first >= 0x80) return null;
    // The class of an operand stands in two bits of its own.
    const kind = first >= 0x20 ? (first & 0x1f) | 0x20 : first;
    const length = HARMLESS.get(kind) ?? GONE.get(kind) ?? LENGTHS.get(kind);
    if (length === undefined || at + 1 + length > to) return null;
    // Some programs write rows and columns that go on behind the sheet's edge as deleted ones, and yet a result.
    if (GONE.has(kind) && !scope.failed) return null;
    const more = LENGTHS.has(kind) ? reader.read(kind, at + 1) : 0;
    if (more === null) return null;
    at += 1 + length + more;
    if (at > to) return null;
  }
  return reader.reach();
}

class TokenReader {
  private readonly areas: CellArea[] = [];
  private partOf: TokenReach['partOf'] = null;
  private wide = false;
  private laterFunctions = 0;

  constructor(
    private readonly view: DataView,
    private readonly scope: TokenScope,
  ) {}

  reach(): TokenReach {
    return { areas: this.wide ? stretched(this.areas) : this.areas, partOf: this.partOf };
  }

  /** How many bytes follow besides those of the token's fixed length; `null` where it may look at every cell. */
  read(kind: number, at: number): number | null {
    const { view } = this;
    switch (kind) {
      case token.PART:
        this.partOf = { row: view.getUint16(at, true), column: view.getUint16(at + 2, true) };
        return 0;
      case token.TEXT:
        return view.getUint8(at) * ((view.getUint8(at + 1) & 1) + 1);
      case token.ATTRIBUTE:
        return (view.getUint8(at) & CHOOSE_FLAG) === 0 ? 0 : (view.getUint16(at + 1, true) + 1) * 2;
      case token.FUNCTION:
        return this.call(view.getUint16(at, true));
      case token.COUNTED_FUNCTION:
        return this.call(view.getUint16(at + 1, true));
      case token.NAME:
        return this.name(view.getUint32(at, true));
      case token.SHEET_CELL:
      case token.SHEET_AREA:
        return this.cells(at + 2, kind === token.SHEET_AREA, this.scope.sheetsOf(view.getUint16(at, true)));
      case token.CELL:
      case token.AREA:
        // A name has no sheet of its own.
        return this.cells(at, kind === token.AREA, this.scope.kind === 'name' ? null : [this.scope.sheet]);
      case token.MOVING_CELL:
      case token.MOVING_AREA:
        return this.movingCells(at, kind === token.MOVING_AREA);
      default:
        return null;
    }
  }

  private call(index: number): number | null {
    if (index === NAMED_FUNCTION) return this.laterFunctions > 0 ? 0 : null;
    if (index > LAST_FUNCTION || FAR_FUNCTIONS.has(index)) return null;
    this.wide ||= index === SUM_IF;
    return 0;
  }

  private name(index: number): number | null {
    const name = this.scope.nameOf(index);
    if (name === null) return null;
    if (!LATER_FUNCTION.test(name.text)) return this.range(name.areas());
    if (readsFar(name.text)) return null;
    this.wide ||= stretches(name.text);
    this.laterFunctions += 1;
    return 0;
  }

  private range(areas: readonly CellArea[] | null): number | null {
    if (areas === null) return null;
    this.areas.push(...areas);
    return 0;
  }

  private cells(at: number, isArea: boolean, sheets: readonly string[] | null): number | null {
    const { view } = this;
    const columnsAt = at + (isArea ? 4 : 2);
    const rows = [view.getUint16(at, true), view.getUint16(isArea ? at + 2 : at, true)];
    const columns = [view.getUint16(columnsAt, true), view.getUint16(isArea ? columnsAt + 2 : columnsAt, true)];
    if (
      sheets === null ||
      (this.scope.kind !== 'cell' && columns.some((column) => (column & (ROW_MOVES | COLUMN_MOVES)) !== 0))
    )
      return null;
    const across = columns.map((column) => column & LAST_COLUMN);
    for (const sheet of sheets)
      this.areas.push({
        sheet,
        top: Math.min(...rows),
        left: Math.min(...across),
        bottom: Math.max(...rows),
        right: Math.max(...across),
      });
    return 0;
  }

  private movingCells(at: number, isArea: boolean): number | null {
    const {
      view,
      scope: { sheet, range, kind },
    } = this;
    const columnsAt = at + (isArea ? 4 : 2);
    const corners = (isArea ? [0, 2] : [0]).map((next) => ({
      row: view.getUint16(at + next, true),
      column: view.getUint16(columnsAt + next, true),
    }));
    if (kind === 'name') return null;
    const rows = corners.flatMap(({ row, column }) =>
      (column & ROW_MOVES) === 0 ? [row, row] : around(range.top, range.bottom, (row << 16) >> 16, LAST_ROW),
    );
    const columns = corners.flatMap(({ column }) =>
      (column & COLUMN_MOVES) === 0
        ? [column & LAST_COLUMN, column & LAST_COLUMN]
        : around(range.left, range.right, (column << 24) >> 24, LAST_COLUMN),
    );
    this.areas.push({
      sheet,
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    });
    return 0;
  }
}

/** From the first to the last cell, moved; all where that leaves the sheet, since the program goes on at its other
 * edge. */
function around(first: number, last: number, move: number, end: number): readonly number[] {
  return first + move < 0 || last + move > end ? [0, end] : [first + move, last + move];
}
