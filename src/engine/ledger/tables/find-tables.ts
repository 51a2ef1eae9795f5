// Sheets → the tables in them: found by their header words wherever they stand.
import type { CellTable } from '../../basis/cells';
import { bindTable } from './bind-table';
import { columnOf } from './classify-columns';
import { TableFinder } from './table-finder';
import { withContinuations } from './continuations';
import type { Lens } from './column-profile';
import type { LocatedTable } from './located-table';
import { HeaderKin } from './header-kin';
import { WIDEST } from './header-block';
import { NO_ANSWERS, type Answers, isAsideUse } from '../questions';
import type { SchemeNames } from '../names/scheme-names';
import { People } from '../names/people';
import { cellAt, type SheetView, widthOf } from '../sheet-view';
import type { FoundTable, TableBinding } from '../types';

/** Rows tell their table by a number of 16 bits. */
const MOST_TABLES = 65_535;

/** The sheets that this product keeps in the workbook for itself. */
export const SETTINGS_SHEET = '积分设置';
export const SCHEME_SHEET = '积分方案';

/** Every table of the sheets, in their order; tables bound by hand stand instead of guesses for their sheet and role,
 * and for their rows. */
export function findTables(
  views: readonly SheetView[],
  names: SchemeNames,
  bindings: readonly TableBinding[] = [],
  lens = lensOf(views, names),
): readonly LocatedTable[] {
  const asideSheets = new Set(lens.answers.sheets.filter(({ use }) => isAsideUse(use)).map(({ sheet }) => sheet));
  const readable = views.filter(({ table }) => !isOurs(table) && !asideSheets.has(table.sheet));
  const within = readable.map((view) => withinWidest(view));
  const headers = new HeaderKin();
  const first = within.map((view) => new TableFinder(view, lens, { headers }).tables());
  const { kin, sheets } = headers.told();
  const tables = within.flatMap((view, at) => {
    const { sheet } = view.table;
    const found = sheets.has(sheet) ? new TableFinder(view, { ...lens, kin }).tables() : first[at];
    const bound = bindings
      .filter((binding) => binding.sheet === sheet)
      .map((binding) => bindTable(view, binding, names));
    const guessed = found.filter(
      ({ table }) => !bound.some((other) => other.table.role === table.role || overlaps(other.table, table)),
    );
    return [...bound, ...guessed];
  });
  return withContinuations(tables, within, lens).slice(0, MOST_TABLES);
}

/** What the columns of a workbook are looked at with. */
export function lensOf(views: readonly SheetView[], names: SchemeNames, answers: Answers = NO_ANSWERS): Lens {
  return {
    names,
    answers,
    people: peopleIn(
      views.filter(({ table }) => !isOurs(table)),
      names,
    ),
  };
}

/** Written by this product, or kept by it for itself. */
export function isOurs({ sheet, generated }: CellTable): boolean {
  return generated === true || sheet === SETTINGS_SHEET || sheet === SCHEME_SHEET;
}

// The header that a person bound is not guessed at again.
function overlaps(bound: FoundTable, guess: FoundTable): boolean {
  return guess.headerTop <= bound.headerBottom && guess.headerBottom >= bound.headerTop;
}

/** Rows of each sheet that are looked at for the people of the village. */
const ROWS_OF_A_SHEET = 3_000;
const HEADER_WITHIN = 60;
const HEADER_ACROSS = 256;

/** The people in the rosters; where there is none, those in the other tables of the ledger. */
function peopleIn(views: readonly SheetView[], names: SchemeNames): People {
  const [roster, others] = [new People(), new People()];
  const lens: Lens = { names, people: new People(), answers: NO_ANSWERS };
  for (const view of views) {
    const top = withinWidest({ ...view, rows: view.rows.slice(0, HEADER_WITHIN) }, HEADER_ACROSS);
    for (const { table } of new TableFinder(top, lens).tables()) {
      const people = table.role === 'roster' ? roster : others;
      const [id, head] = (['household-id', 'household-head'] as const).map(
        (kind) => columnOf(table.columns, kind)?.index ?? -1,
      );
      const cut = table.bodyBottom - view.top >= top.rows.length - 1;
      const last = Math.min(cut ? view.rows.length : table.bodyBottom - view.top + 1, ROWS_OF_A_SHEET);
      for (let at = table.bodyTop - view.top; at < last; at++) {
        people.addId(cellAt(view.rows[at], id));
        people.addName(cellAt(view.rows[at], head));
      }
    }
  }
  return roster.size > 0 ? roster : others;
}

/** The view without what no header reaches: cells further right are in no table.
 * The same object where there are none. */
function withinWidest(view: SheetView, across = WIDEST): SheetView {
  return widthOf(view) > across ? { ...view, rows: view.rows.map((row) => row?.slice(0, across)) } : view;
}
