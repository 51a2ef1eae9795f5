// Where a table's body ends: above the next table's titles, or with the sheet.
import { holdsEither, isBlank, type CellValue } from '../../basis/cells';
import { columnKey, columnOf } from './classify-columns';
import { openPoints } from './decide-columns';
import { headerAt, headerWordsIn, type HeaderBlock } from './find-header';
import { endsLikeHeaderWord, headerKey, headerWord, isHouseholdCell, isOtherWord } from './header-words';
import { isFormLine, isNoteRow } from './no-rows';
import type { SchemeNames } from '../names/scheme-names';
import { filledCells, type SheetView } from '../sheet-view';

/** Most cells of a title row, such as `单位：… | 填报时间： | 2022年`. */
const MOST_TITLE_CELLS = 3;
const MOST_TITLE_ROWS = 6;

/** What decides whether a header met below begins another table although it has the same columns. */
export type IsAnother = (header: HeaderBlock) => boolean;

/** The last filled row of the body below `block` (0-based in the view), `block.last` when there is none;
 * a repeated header is inside it. */
export function bodyBottomOf(view: SheetView, block: HeaderBlock, names: SchemeNames, isAnother: IsAnother): number {
  let bottom = nextTable(view, block, names, isAnother) - 1;
  while (bottom > block.last && filledCells(view.rows[bottom]) === 0) bottom--;
  return bottom;
}

/** The row in which the next table's titles or header begin; the number of rows when none does. */
function nextTable(view: SheetView, block: HeaderBlock, names: SchemeNames, isAnother: IsAnother): number {
  const id = columnOf(block.columns, 'household-id')?.index ?? -1;
  const head = columnOf(block.columns, 'household-head')?.index ?? -1;
  let inside = -1;
  for (let row = block.last + 1; row < view.rows.length; row++) {
    const cells = view.rows[row];
    if (!cells || !mayBeHeader(cells, id, head)) continue;
    if (!(inside === row - 1 && isAmongAlike(view, row)) && endsBody(view, row, block, { names, isAnother }))
      return titlesBegin(view, block.last, headerBegins(view, block.last, row));
    inside = row;
  }
  return view.rows.length;
}

/** Rows below one that could have a say in whether it is a header. */
const ROWS_AROUND = 16;

// One row repeated a million times, as an .ods may say in a word: what was said of the row above holds for this one.
function isAmongAlike({ rows, table }: SheetView, row: number): boolean {
  if ((table.merges ?? []).length > 0) return false;
  const above = rows[row - 1] ?? [];
  for (let next = row; next <= row + ROWS_AROUND; next++) {
    const cells = rows[next];
    if (cells?.length !== above.length || !above.every((cell, column) => cell === cells[column])) return false;
  }
  return true;
}

// Cheap, since every body row is asked: a body row has a household, and a header word is no household.
function mayBeHeader(cells: readonly CellValue[], id: number, head: number): boolean {
  const idCell = id < 0 ? null : cells[id];
  const key = isBlank(idCell) && head >= 0 ? cells[head] : idCell;
  return isBlank(key) || (!isCode(key) && (isWordCell(key) || cells.some(isHouseholdCell)));
}

const DOT = '.'.charCodeAt(0);
const LONGEST_CODE = 20;

// A 户号 such as 0101 or A-12; 2.1 may be the header of a sub-item.
function isCode(cell: CellValue): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number' && Number.isInteger(cell);
  return (
    cell.charCodeAt(0) < 0x80 && cell.charCodeAt(cell.length - 1) < 0x80 && !holdsEither(cell, DOT, DOT, LONGEST_CODE)
  );
}

// Only a cell that ends like a header word is worth folding.
function isWordCell(cell: CellValue): boolean {
  if (typeof cell !== 'string' || cell.length > 20 || !endsLikeHeaderWord(cell)) return false;
  const key = headerKey(cell);
  return headerWord(key) !== undefined || isOtherWord(key);
}

// Two header words in one row are a header: another table's, or this table's on a new page.
function endsBody(
  view: SheetView,
  row: number,
  block: HeaderBlock,
  given: { names: SchemeNames; isAnother: IsAnother },
): boolean {
  const cells = view.rows[row];
  if (
    filledCells(cells) <= 1 ||
    isFormLine(cells) ||
    headerWordsIn(cells, given.names, 2) < 2 ||
    isRepeat(view, row, block)
  )
    return false;
  const next = headerAt(view, row, given.names);
  // 加分 and 作废 in a row whose 户号 is missing are words of its columns.
  if (!next) return !isNoteRow(cells) && headerWordsIn(cells, given.names, Infinity) * 2 > filledCells(cells);
  return !sameColumns(next, block) || given.isAnother(next);
}

// A lower row of a header of several rows, met again on a new page.
function isRepeat(view: SheetView, row: number, block: HeaderBlock): boolean {
  return view.rows
    .slice(block.first + 1, block.last + 1)
    .some((header) => view.rows[row].every((cell, column) => isBlank(cell) || cell === header?.[column]));
}

function sameColumns(next: HeaderBlock, block: HeaderBlock): boolean {
  const known = new Set(keysOf(block));
  const keys = keysOf(next);
  return keys.length <= known.size && keys.every((key) => known.has(key));
}

// 加减分 beside 类别 has no kind before the cells below it are seen, but it has a place.
function keysOf({ columns, headers }: HeaderBlock): readonly string[] {
  const open = openPoints(headers);
  return [...columns.map(columnKey), ...(open ? [`open@${open.index}`] : [])];
}

// `农户信息 | 等次` above `户号 | 户主`: a merge into the header from above says that it begins there.
function headerBegins(view: SheetView, floor: number, row: number): number {
  const tops = (view.table.merges ?? [])
    .filter(({ top, bottom }) => top - view.top < row && bottom - view.top >= row && top - view.top > floor)
    .map(({ top }) => top - view.top);
  return Math.min(row, ...tops);
}

/**
 * The first of the title rows directly above the header in row `header`: rows of one cell, and with one
 * above them a line or two of a few cells; `header` itself when it has none. Rows up to `floor` are none.
 */
export function titlesBegin(view: SheetView, floor: number, header: number): number {
  let first = header;
  for (let row = header - 1; row > floor && row >= header - MOST_TITLE_ROWS; row--) {
    const cells = view.rows[row];
    const filled = filledCells(cells);
    if (filled === 1 || (filled > 0 && isFormLine(cells))) first = row;
    else if (filled > MOST_TITLE_CELLS || (filled > 0 && first < header)) break;
  }
  return first;
}
