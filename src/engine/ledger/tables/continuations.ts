// Sheets in which no table was found, with the tables found in the others → the tables that go on in them without a
// header.
import { isBlank, type CellValue } from '../../basis/cells';
import { isDitto } from '../../basis/ditto';
import { isOtherSubject } from '../coverage/subject';
import { filledCells, type SheetView, widthOf } from '../sheet-view';
import type { FoundColumn } from '../types';
import { profileOf, type Body, type Lens, type Traits, traitsOf } from './column-profile';
import type { LocatedTable } from './located-table';
import { isNoteRow, isTotalRow } from './no-rows';
import { UNSURE } from './table-role';
import { titlesAbove } from './titles';
import type { UnknownColumn } from './understood-columns';

/** Rows that are looked at, and the share of them that must be rows of the table column by column. */
const ROWS_LOOKED_AT = 40;
const SHARE = 0.7;
/** Titles and a line 承前页 may stand above. */
const MOST_ROWS_ABOVE = 8;
const LEAST_COLUMNS = 3;

type Place = { readonly first: number; readonly last: number };

/** `found` with a table for every sheet of `views` without one whose rows are those of a table found before. */
export function withContinuations(
  found: readonly LocatedTable[],
  views: readonly SheetView[],
  lens: Lens,
): readonly LocatedTable[] {
  const headed = new Set(found.map(({ table }) => table.sheet));
  const open = views.filter(({ table }) => !headed.has(table.sheet));
  if (open.length === 0) return found;
  const order = new Map(views.map(({ table }, at) => [table.sheet, at] as const));
  const sheetOrderOf = ({ table }: { readonly table: { readonly sheet: string } }): number =>
    order.get(table.sheet) ?? 0;
  const added = open.flatMap(
    (view) =>
      continuationIn(
        view,
        found.filter((located) => sheetOrderOf(located) < sheetOrderOf(view)),
        lens,
      ) ?? [],
  );
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => sheetOrderOf(a) - sheetOrderOf(b));
}

// Of the tables whose rows these could be the nearest before: that is the one that ran out of its page.
function continuationIn(view: SheetView, tables: readonly LocatedTable[], lens: Lens): LocatedTable | null {
  const body = bodyIn(view);
  if (body === null || isOtherSubject([view.table.sheet, titlesAbove(view, body.first)])) return null;
  if (isHeaderOfItsOwn(view.rows[body.first] ?? [], lens)) return null;
  const fitting = tables.filter(
    ({ table, view: own }) =>
      table.confidence > UNSURE &&
      !table.beside &&
      table.columns.length >= LEAST_COLUMNS &&
      fits(view, body, table.columns.map(movedTo(view, own)), lens),
  );
  const nearest = fitting[fitting.length - 1];
  return nearest === undefined ? null : continued(nearest, view, body, lens);
}

/** The rows below the titles, down to the last that holds something; `null` where there are none. */
function bodyIn({ rows }: SheetView): Place | null {
  const first = rows.findIndex((row) => filledCells(row) >= LEAST_COLUMNS && !isOfPage(row ?? []));
  if (first < 0 || first > MOST_ROWS_ABOVE) return null;
  let last = rows.length - 1;
  while (filledCells(rows[last]) === 0) last--;
  return { first, last };
}

/** Words alone, that name nobody and nothing of the plan: they say that what follows is another table, in words that are
 * not known. */
function isHeaderOfItsOwn(row: readonly CellValue[], lens: Lens): boolean {
  return row.every((cell) => {
    if (isBlank(cell)) return true;
    if (typeof cell !== 'string' || isDitto(cell)) return false;
    const { counted, figure } = traitsOf(cell, lens);
    return figure === null && !counted.some((kind) => NO_HEADING.has(kind));
  });
}

const NO_HEADING: ReadonlySet<string> = new Set(['households', 'ids', 'items', 'dates', 'points', 'counts', 'ticks']);

/** A total, a note or a signature among the rows. */
const isOfPage = (row: readonly CellValue[]): boolean => isNoteRow(row) || isTotalRow(row, []);

/** Columns of one view counted as in another. */
function movedTo(view: SheetView, own: SheetView): <C extends { readonly index: number }>(column: C) => C {
  return (column) => ({ ...column, index: column.index + own.left - view.left });
}

function fits(view: SheetView, { first, last }: Place, columns: readonly FoundColumn[], lens: Lens): boolean {
  const rows = view.rows
    .slice(first, Math.min(last + 1, first + ROWS_LOOKED_AT))
    .filter((row): row is readonly CellValue[] => row !== undefined && !isOfPage(row));
  const fitting = rows.filter((row) => isRowOf(row, columns, lens)).length;
  return rows.length > 0 && fitting >= rows.length * SHARE;
}

const WHO: ReadonlySet<string> = new Set(['household-id', 'household-head']);
const WHAT: ReadonlySet<string> = new Set(['item', 'item-text', 'bonus-item', 'deduction-item', 'goods']);

// A household of the village, something that sets the table apart from a list of people, and no cell of another kind.
function isRowOf(row: readonly CellValue[], columns: readonly FoundColumn[], lens: Lens): boolean {
  let [who, what, others] = [false, false, 0];
  for (const { kind, index } of columns) {
    const cell = row[index];
    if (isBlank(cell)) continue;
    const traits = traitsOf(cell, lens);
    if (!mayBe(kind, cell, traits)) return false;
    if (WHO.has(kind)) who ||= traits.counted.includes('households') || traits.counted.includes('ids');
    else if (WHAT.has(kind)) what ||= kind === 'goods' || traits.counted.includes('items');
    else others++;
  }
  const ofMonth = columns.some(
    ({ kind, index }) =>
      kind === 'period' && !isBlank(row[index]) && traitsOf(row[index], lens).counted.includes('periods'),
  );
  const figures = ofMonth || columns.some(({ kind }) => kind === 'item-count');
  return who && others > 0 && (what || (figures && columns.every(({ kind }) => !WHAT.has(kind))));
}

function mayBe(kind: FoundColumn['kind'], cell: NonNullable<CellValue>, { counted, figure }: Traits): boolean {
  if (isDitto(cell)) return true;
  if (kind === 'date') return counted.includes('dates');
  if (kind === 'period')
    return counted.includes('periods') || counted.includes('dates') || counted.includes('integers');
  if (kind === 'points' || kind === 'bonus-points' || kind === 'deduction-points') return counted.includes('points');
  if (kind === 'count' || kind === 'item-count') return counted.includes('counts') || counted.includes('ticks');
  if (kind === 'figure') return figure !== null || counted.includes('points');
  if (kind === 'item' || kind === 'item-text' || kind === 'household-head' || kind === 'goods')
    return figure === null && !counted.includes('dates');
  return true;
}

function continued(former: LocatedTable, view: SheetView, { first, last }: Place, lens: Lens): LocatedTable {
  const moved = movedTo(view, former.view);
  const columns = former.table.columns.map(moved);
  const aside = former.aside.map(moved);
  const [lost, ownFigures] = [former.unknown.map(moved), former.table.ownFigures.map(moved)];
  const body: Body = { top: first, bottom: last, isOfPage };
  const known = new Set([...columns, ...aside, ...lost, ...ownFigures].map(({ index }) => index));
  const unknown = Array.from({ length: widthOf(view) }, (_, index) => index)
    .filter((index) => !known.has(index))
    .map((index): UnknownColumn => ({
      index,
      header: '',
      profile: profileOf(view, index, body, lens),
      speaksOfScoring: false,
    }))
    .filter(({ profile }) => profile.filled > 0);
  const top = first + view.top;
  return {
    view,
    title: titlesAbove(view, first),
    aside,
    unknown: [...lost, ...unknown],
    table: {
      ...former.table,
      sheet: view.table.sheet,
      headerTop: top,
      headerBottom: top - 1,
      bodyTop: top,
      bodyBottom: last + view.top,
      columns,
      ownFigures,
      period: null,
      hidden: view.table.hidden ?? false,
      rowsRead: 0,
    },
  };
}
