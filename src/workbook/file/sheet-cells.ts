// The cells of a worksheet's text that this product has written, one after another: the list of cells enters, where each stands in the sheet and in
// the text leaves. No value is read; every search begins where the one before it ended.

/** Of `row` and `column` 0-based (`column` INVALID where the reference is none); `start` is the index of the cell's `<`, `body` that behind its start tag. */
export type CellVisitor = (row: number, column: number, start: number, body: number) => void;

const INVALID = -2;
const SPACE = 0x20;
const SLASH = 0x2f;
const GREATER_THAN = 0x3e;
const LESS_THAN = 0x3c;
const LETTER_R = 0x72;
const EQUALS = 0x3d;
/** Characters in which a row says its number. */
const LONGEST_ROW_TAG = 1000;

/** In the order of the text; rows and cells that do not say where they are follow those before them. */
export function walkCells(cells: string, visit: CellVisitor): void {
  const prefix = /^<((?:\w+:)?)sheetData/.exec(cells)?.[1] ?? '';
  const [rowTag, cellTag] = [`<${prefix}row`, `<${prefix}c`];
  let row = -1;
  let column = -1;
  let nextRow = tagFrom(cells, rowTag, 0);
  let body = 0;
  for (let at = tagFrom(cells, cellTag, 0); at >= 0; at = tagFrom(cells, cellTag, at + 1)) {
    while (nextRow >= 0 && nextRow < at) {
      row = rowOf(cells, nextRow) ?? row + 1;
      column = -1;
      nextRow = tagFrom(cells, rowTag, nextRow + 1);
    }
    // Tags that nothing closes share the next `>`, which is looked for once.
    if (body <= at) body = cells.indexOf('>', at) + 1;
    if (body === 0) return;
    column = columnIn(cells, at + cellTag.length, body) ?? column + 1;
    visit(row, column, at, body);
  }
}

/** The next `tag` that ends there and is not the beginning of a longer name; -1 for none. */
function tagFrom(text: string, tag: string, from: number): number {
  for (let at = text.indexOf(tag, from); at >= 0; at = text.indexOf(tag, at + 1)) {
    const next = text.charCodeAt(at + tag.length);
    if (next === SPACE || next === GREATER_THAN || next === SLASH) return at;
  }
  return -1;
}

function rowOf(text: string, at: number): number | null {
  const number = /^<[^<>]*?\sr\s*=\s*["'](\d{1,10})["']/.exec(text.slice(at, at + LONGEST_ROW_TAG))?.[1];
  return number === undefined ? null : Number(number) - 1;
}

/** The column of the tag's ` r="C5"`; `null` when it has none; looked for up to the next tag. Asked of every cell, so letter by letter. */
function columnIn(text: string, from: number, end: number): number | null {
  for (let at = from; at + 4 < end; at += 1) {
    if (text.charCodeAt(at) === LESS_THAN) return null;
    if (text.charCodeAt(at) !== SPACE || text.charCodeAt(at + 1) !== LETTER_R || text.charCodeAt(at + 2) !== EQUALS)
      continue;
    let column = 0;
    let next = at + 4;
    for (let letter = text.charCodeAt(next) - 64; letter >= 1 && letter <= 26; letter = text.charCodeAt(next) - 64) {
      column = column * 26 + letter;
      next += 1;
    }
    return next === at + 4 ? INVALID : column - 1;
  }
  return null;
}
