// A header row and the rows below it → the register that they are, if they are one. Asked before any table of the ledger:
// a register names households, days and figures as those do, and none of them gives or takes a point.
import { compact, isBlank, textOf } from '../../basis/cells';
import type { LocatedTable } from '../tables/located-table';
import { headerKey } from '../tables/header-words';
import { filledCells, type SheetView } from '../sheet-view';
import { REGISTER_ROLES, REGISTERS, type RegisterRole, type RegisterWording } from './register-lexicon';

/** Words above columns that make a row a header, and their share of its cells. */
const LEAST_WORDS = 2;
const MOSTLY = 0.6;
/** Rows below a header in which a cell must say what a register is about. */
const ROWS_LOOKED_AT = 20;

/** The register that row `row` of the view begins, or `null`. `title`: the sheet's name and the lines above. */
export function registerAt(view: SheetView, row: number, title: string): RegisterRole | null {
  const keys = new Set(wordsOf(view, row));
  if (keys.size < LEAST_WORDS) return null;
  return REGISTER_ROLES.find((role) => isBegun(REGISTERS[role], keys, { view, row, title })) ?? null;
}

function isBegun(
  { columns, needs, tells, title, never, within }: RegisterWording,
  keys: ReadonlySet<string>,
  at: { readonly view: SheetView; readonly row: number; readonly title: string },
): boolean {
  const has = (column: string): boolean => columns[column]?.some((word) => keys.has(word)) ?? false;
  if (never.some((word) => keys.has(word))) return false;
  if (!needs.every((column) => column.split('|').some(has))) return false;
  if (!tells.some(has) && !title.test(compact(at.title))) return false;
  const known = Object.keys(columns).filter(has).length;
  if (known < LEAST_WORDS || known < keys.size * MOSTLY) return false;
  return (
    within === undefined || rowsBelow(at.view, at.row).some((row) => row.some((cell) => within.test(textOf(cell))))
  );
}

/** The register's table, from its header in row `row` to the row before the next table, `end`. */
export function locatedRegister(
  view: SheetView,
  row: number,
  end: number,
  about: { role: RegisterRole; title: string },
): LocatedTable {
  let bottom = end - 1;
  while (bottom > row && filledCells(view.rows[bottom]) === 0) bottom--;
  return {
    view,
    title: about.title,
    aside: [],
    unknown: [],
    table: {
      role: about.role,
      sheet: view.table.sheet,
      headerTop: row + view.top,
      headerBottom: row + view.top,
      bodyTop: row + 1 + view.top,
      bodyBottom: bottom + view.top,
      columns: [],
      ownFigures: [],
      unreadHeaders: [],
      confidence: 1,
      beside: false,
      period: null,
      hidden: view.table.hidden ?? false,
      taken: true,
      rowsRead: 0,
    },
  };
}

function wordsOf(view: SheetView, row: number): readonly string[] {
  const cells = view.rows[row] ?? [];
  return cells.every((cell) => isBlank(cell) || typeof cell === 'string')
    ? cells.filter((cell) => !isBlank(cell)).map(headerKey)
    : [];
}

function rowsBelow(view: SheetView, row: number): SheetView['rows'] {
  return view.rows.slice(row + 1, row + 1 + ROWS_LOOKED_AT).filter((cells) => cells !== undefined);
}
