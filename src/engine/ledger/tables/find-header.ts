// Where a table's header may begin: one to three rows of known words with a household among them.
import { isBlank, type CellValue } from '../../basis/cells';
import { classifyColumns, columnKey } from './classify-columns';
import { headerColumns, type HeaderColumn } from './header-block';
import { headerKey, headerWord, isHouseholdWord, isOtherWord } from './header-words';
import { UNKNOWN } from '../names/name-index';
import { looksLikeName, type People } from '../names/people';
import { isFormLine } from './no-rows';
import type { SchemeNames } from '../names/scheme-names';
import { filledCells, type SheetView } from '../sheet-view';
import type { FoundColumn } from '../types';

const MOST_HEADER_ROWS = 3;
const LONGEST_WORD = 60;

/** A header: rows of the view, 0-based, both inclusive, and what its columns are. */
export type HeaderBlock = {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly FoundColumn[];
  /** Headers of no column above. */
  readonly rest: readonly HeaderColumn[];
  readonly headers: readonly HeaderColumn[];
};

/** The header that begins in row `first`: of one, two or three rows those that understand the most columns;
 * `null` when none begins there. */
export function headerAt(
  view: SheetView,
  first: number,
  names: SchemeNames,
  people: People | null = null,
): HeaderBlock | null {
  const row = view.rows[first];
  if (!row || isFormLine(row) || headerWordsIn(row, names, 1) === 0) return null;
  let best: HeaderBlock | null = null;
  for (let last = first; last < Math.min(first + MOST_HEADER_ROWS, view.rows.length); last++) {
    if (last > first && (namesSomebody(view.rows[last], people) || !continuesHeader(view.rows[last], best, names)))
      break;
    const block = blockOf(view, first, last, names);
    if (
      (hasHousehold(block.columns) || namesPeopleBelow(view, block, people)) &&
      (!best || block.columns.length > best.columns.length - (hasOwnTexts(view, last) ? 1 : 0))
    )
      best = block;
  }
  return best && withMaxima(view, withoutIdleRows(view, best, names));
}

/** The header of rows `first`..`last`. */
export function blockOf(view: SheetView, first: number, last: number, names: SchemeNames): HeaderBlock {
  const headers = headerColumns(view, first, last);
  return { first, last, headers, ...classifyColumns(headers, names) };
}

/** Rows below a header without a word for households that are looked at for names. */
const ROWS_LOOKED_AT = 12;
const LEAST_PEOPLE = 2;
const LEAST_WORDS = 2;

/** Whether a header of other known words stands over a column of people:
 * then it is a table's, whatever that column is called. */
function namesPeopleBelow(view: SheetView, { last, columns }: HeaderBlock, people: People | null): boolean {
  if (people === null || columns.length < LEAST_WORDS) return false;
  const known = new Set(columns.filter(({ kind }) => kind !== 'village-group').map(({ index }) => index));
  const counts = new Map<number, { people: number; filled: number }>();
  for (const row of view.rows.slice(last + 1, last + 1 + ROWS_LOOKED_AT)) {
    (row ?? []).forEach((cell, index) => {
      if (isBlank(cell) || known.has(index)) return;
      const count = counts.get(index) ?? { people: 0, filled: 0 };
      count.filled++;
      if (people.isNamed(cell) || looksLikeName(cell)) count.people++;
      counts.set(index, count);
    });
  }
  return [...counts.values()].some((count) => count.people >= LEAST_PEOPLE && count.people * 2 > count.filled);
}

export function hasHousehold(columns: readonly FoundColumn[]): boolean {
  return columns.some((column) => column.kind === 'household-id' || column.kind === 'household-head');
}

const BARE_NUMBER = /^\d+$/;

/** `1`, `2` are codes of base categories too, but in a body they are counts and points, typed as numbers or as text. */
export function isBareNumber(cell: CellValue | undefined): boolean {
  return typeof cell !== 'string' || BARE_NUMBER.test(headerKey(cell));
}

/** How many cells of a row are known header words or base targets, counted up to `enough`. */
export function headerWordsIn(row: readonly CellValue[] | undefined, names: SchemeNames, enough: number): number {
  let words = 0;
  for (const cell of row ?? []) {
    if (isBlank(cell) || typeof cell === 'boolean' || (typeof cell === 'string' && cell.length > LONGEST_WORD))
      continue;
    const key = headerKey(cell);
    if (
      headerWord(key) === undefined &&
      !isOtherWord(key) &&
      (isBareNumber(cell) || names.targets.find(key) === UNKNOWN)
    )
      continue;
    if (++words >= enough) return words;
  }
  return words;
}

/** Whether a row names a household of the village: then it is one of a body, though all its figures be codes of base
 * targets. */
function namesSomebody(cells: readonly CellValue[] | undefined, people: People | null): boolean {
  return people !== null && (cells ?? []).some((cell) => typeof cell === 'string' && people.isNamed(cell));
}

// A further header row: no household of its own, and nothing but texts and the codes of base targets.
function continuesHeader(
  cells: readonly CellValue[] | undefined,
  above: HeaderBlock | null,
  names: SchemeNames,
): boolean {
  // A lone 1 is the first of a serial number; the codes of base targets stand side by side.
  if (
    !cells ||
    filledCells(cells) === 0 ||
    (filledCells(cells) === 1 && cells.some((cell) => typeof cell === 'number'))
  )
    return false;
  for (const column of above?.columns ?? []) {
    if (column.kind !== 'household-id' && column.kind !== 'household-head') continue;
    const key = headerKey(cells[column.index]);
    if (key !== '' && !isHouseholdWord(key)) return false;
  }
  return cells.every(
    (cell) =>
      isBlank(cell) ||
      typeof cell === 'string' ||
      (typeof cell === 'number' && names.targets.find(String(cell)) !== UNKNOWN),
  );
}

// Two texts that no merge from above brought: a lower header row even where it says nothing new.
function hasOwnTexts(view: SheetView, row: number): boolean {
  const above = view.rows[row - 1];
  return view.rows[row].filter((cell, column) => !isBlank(cell) && cell !== above?.[column]).length >= 2;
}

// `月份：| 2022年3月` above a header adds nothing to it: it is a title.
function withoutIdleRows(view: SheetView, block: HeaderBlock, names: SchemeNames): HeaderBlock {
  let needed = block;
  while (needed.first < needed.last) {
    const shorter = blockOf(view, needed.first + 1, needed.last, names);
    if (signatureOf(shorter) !== signatureOf(needed)) break;
    needed = shorter;
  }
  return needed;
}

function signatureOf({ columns }: HeaderBlock): string {
  return columns.map(columnKey).join(' ');
}

// `(10分) | (30分)`: the row of maxima belongs to the header.
function withMaxima(view: SheetView, block: HeaderBlock): HeaderBlock {
  const below = view.rows[block.last + 1];
  if (!below || filledCells(below) < 2) return block;
  const maxima = below.every(
    (cell) => isBlank(cell) || (typeof cell === 'string' && /^(?:满分)?(?:\d+(?:\.\d+)?分)?$/u.test(headerKey(cell))),
  );
  return maxima ? { ...block, last: block.last + 1 } : block;
}
