// Sheets → the tables in them: found by their header words wherever they stand.
import { isBlank, textOf, type CellValue } from '../basis/cells';
import { bindTable } from './bind-table';
import { classifyColumns, columnOf, TOTAL_TARGET } from './classify-columns';
import { headerColumns, type HeaderColumn } from './header-block';
import { endsLikeHeaderWord, headerKey, headerWord, isHouseholdWord } from './header-words';
import { UNKNOWN } from './name-index';
import type { SchemeNames } from './scheme-names';
import { filledCells, isNoteRow, type SheetView } from './sheet-view';
import { looksLikeResults, roleOf } from './table-role';
import type { FoundColumn, FoundTable, TableBinding } from './types';

const MOST_HEADER_ROWS = 3;
const ROWS_SAMPLED = 60;

/** Rows of the view, 0-based, inclusive. */
type Found = { readonly tables: readonly FoundTable[]; readonly bodyBottom: number };

/** The titles of a sheet: its name and the texts above row `above`, for roles, periods and years. */
export function titleOf(view: SheetView, above: number): string {
  const texts = [view.table.sheet];
  for (let row = Math.max(0, above - 6); row < above; row++) {
    const cells = view.rows[row] ?? [];
    if (filledCells(cells) <= 2) texts.push(...cells.filter((cell) => typeof cell === 'string' && !/填报|制表|日期|时间/u.test(cell)).map(textOf));
  }
  return texts.join(' ');
}

/** Every table of the sheets, in their order; tables bound by hand stand instead of guesses for their sheet and role. */
export function findTables(views: readonly SheetView[], names: SchemeNames, bindings: readonly TableBinding[] = []): readonly { readonly view: SheetView; readonly table: FoundTable }[] {
  const found: { view: SheetView; table: FoundTable }[] = [];
  for (const view of views) {
    if (view.table.generated || isOwnSheet(view.table.sheet)) continue;
    const bound = bindings.filter((binding) => binding.sheet === view.table.sheet).map((binding) => bindTable(view, binding, names));
    const guessed = tablesOf(view, names).filter((table) => !bound.some((other) => other.role === table.role));
    for (const table of [...bound, ...guessed]) found.push({ view, table });
  }
  return found;
}

/** The sheets that this product keeps in the workbook for itself. */
export const SETTINGS_SHEET = '积分设置';
const SCHEME_SHEET = '积分方案';
const isOwnSheet = (name: string): boolean => name === SETTINGS_SHEET || name === SCHEME_SHEET;

function tablesOf(view: SheetView, names: SchemeNames): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  for (let row = 0; row < view.rows.length; ) {
    const found = tablesAt(view, row, names);
    if (found) {
      tables.push(...found.tables);
      row = found.bodyBottom + 1;
    } else row++;
  }
  return tables;
}

type Block = { readonly first: number; readonly last: number; readonly columns: readonly FoundColumn[]; readonly unread: readonly string[]; readonly headers: readonly HeaderColumn[] };

function tablesAt(view: SheetView, row: number, names: SchemeNames): Found | null {
  const block = bestBlock(view, row, names);
  if (!block) return null;
  const parts = sideBySide(block, names).map((part) => tableOf(view, part, names));
  const tables = parts.filter((table) => table !== null);
  if (tables.length === 0) return null;
  return { tables, bodyBottom: Math.max(...tables.map((table) => table.bodyBottom - view.top), block.last) };
}

// Of one, two or three header rows the fewest that understand the most columns.
function bestBlock(view: SheetView, first: number, names: SchemeNames): Block | null {
  if (!hasHeaderWord(view.rows[first], names)) return null;
  let best: Block | null = null;
  for (let last = first; last < Math.min(first + MOST_HEADER_ROWS, view.rows.length); last++) {
    if (last > first && !isHeaderRow(view, last, best, names)) break;
    const headers = headerColumns(view, first, last);
    const { columns, unread } = classifyColumns(headers, names.targets);
    const hasHousehold = columns.some((column) => column.kind === 'household-id' || column.kind === 'household-head');
    if (hasHousehold && (!best || columns.length > best.columns.length)) best = { first, last, columns, unread, headers };
  }
  return best;
}

function hasHeaderWord(row: readonly CellValue[] | undefined, names: SchemeNames): boolean {
  return (row ?? []).some((cell) => {
    if (isBlank(cell) || typeof cell === 'boolean' || (typeof cell === 'string' && cell.length > 60)) return false;
    const key = headerKey(cell);
    return headerWord(key) !== undefined || (typeof cell === 'string' && names.targets.find(key) !== UNKNOWN);
  });
}

// A further header row: no household of its own, and at least one text that names something.
function isHeaderRow(view: SheetView, row: number, above: Block | null, names: SchemeNames): boolean {
  const cells = view.rows[row];
  if (!cells || filledCells(cells) === 0) return false;
  for (const column of above?.columns ?? []) {
    if (column.kind !== 'household-id' && column.kind !== 'household-head') continue;
    const key = headerKey(cells[column.index]);
    if (key !== '' && !isHouseholdWord(key)) return false;
  }
  return cells.every((cell) => isBlank(cell) || typeof cell === 'string' || (typeof cell === 'number' && names.targets.find(String(cell)) !== UNKNOWN));
}

// Tables beside each other share header rows: each run of header columns between blank ones that
// makes a table by itself is one. Where a run does not, the blank columns are inside one table.
function sideBySide(block: Block, names: SchemeNames): readonly Block[] {
  const runs: HeaderColumn[][] = [];
  for (const column of block.headers) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1].index === column.index - 1) run.push(column);
    else runs.push([column]);
  }
  const parts = runs.map((run) => ({ ...block, headers: run, ...classifyColumns(run, names.targets) }));
  const named = parts.filter((part) => part.columns.length > 0);
  const whole = named.length >= 2 && named.every((part) => part.columns.some((column) => column.kind === 'household-id' || column.kind === 'household-head') && part.columns.length >= 2);
  return whole ? named : [block];
}

function tableOf(view: SheetView, block: Block, names: SchemeNames): FoundTable | null {
  const title = titleOf(view, block.first);
  const bodyTop = block.last + 1;
  const guess = roleOf(block.columns, title, () => namesBasePoints(view, bodyTop, block.columns, names));
  if (!guess) return null;
  return {
    role: guess.role,
    sheet: view.table.sheet,
    headerTop: block.first + view.top,
    headerBottom: block.last + view.top,
    bodyTop: bodyTop + view.top,
    bodyBottom: bodyBottomOf(view, bodyTop, block, names) + view.top,
    columns: guess.role === 'assessment' ? withTotalFigure(block.columns) : block.columns,
    unreadHeaders: block.unread,
    confidence: guess.role === 'roster' && looksLikeResults(block.headers) ? guess.confidence / 2 : guess.confidence,
    period: null,
    hidden: view.table.hidden ?? false,
    taken: true,
    rowsRead: 0,
  };
}

// `月份 · 户号 · 得分`: the score is the base as a whole.
function withTotalFigure(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  if (columns.some((column) => column.kind === 'figure') || columnOf(columns, 'item')) return columns;
  return columns.map((column) => (column.kind === 'points' ? { kind: 'figure', index: column.index, header: column.header, target: TOTAL_TARGET, month: null, assessor: false } : column));
}

function namesBasePoints(view: SheetView, bodyTop: number, columns: readonly FoundColumn[], names: SchemeNames): boolean {
  const item = columnOf(columns, 'item');
  if (!item) return false;
  let base = 0;
  let events = 0;
  for (const row of view.rows.slice(bodyTop, bodyTop + ROWS_SAMPLED)) {
    const cell = row?.[item.index];
    if (isBlank(cell) || typeof cell === 'boolean') continue;
    if (names.items.find(cell) !== UNKNOWN) events++;
    else if (names.targets.find(cell) !== UNKNOWN) base++;
  }
  return base > events;
}

// The body ends above the next header block, or with the sheet; a repeated header is inside it.
function bodyBottomOf(view: SheetView, bodyTop: number, block: Block, names: SchemeNames): number {
  const id = columnOf(block.columns, 'household-id')?.index ?? -1;
  const head = columnOf(block.columns, 'household-head')?.index ?? -1;
  for (let row = bodyTop; row < view.rows.length; row++) {
    const cells = view.rows[row];
    if (!cells || !mayBeHeader(cells, id, head) || isNoteRow(cells)) continue;
    if (!hasHeaderWord(cells, names)) continue;
    const next = bestBlock(view, row, names);
    if (next && next.columns.length >= 2 && !sameColumns(next.columns, block.columns)) return row - 1;
  }
  return view.rows.length - 1;
}

// Cheap, since every body row is asked: a body row has a household, and a header word is no household.
function mayBeHeader(cells: readonly CellValue[], id: number, head: number): boolean {
  const idCell = id < 0 ? null : cells[id];
  const headCell = head < 0 ? null : cells[head];
  if (isBlank(idCell)) return isBlank(headCell) || isWordCell(headCell);
  return isWordCell(idCell);
}

// Only a cell that ends like a header word is worth folding.
const isWordCell = (cell: CellValue | undefined): boolean => typeof cell === 'string' && cell.length <= 20 && endsLikeHeaderWord(cell) && headerWord(headerKey(cell)) !== undefined;

export function sameColumns(a: readonly FoundColumn[], b: readonly FoundColumn[]): boolean {
  const name = (column: FoundColumn): string => `${column.kind}@${column.index}`;
  const names = new Set(b.map(name));
  return a.length <= b.length && a.every((column) => names.has(name(column)));
}
