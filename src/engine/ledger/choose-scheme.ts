// Which plan a workbook is scored by when nobody says.
import { isBlank, type CellTable } from '../basis/cells';
import type { Scheme } from '../scheme/types';
import { lookAt, type LookedAt } from './looked-at';
import { columnOf, TOTAL_TARGET } from './tables/classify-columns';
import { SETTINGS_SHEET } from './tables/find-tables';
import { UNKNOWN } from './names/name-index';
import { readSettings } from './read-settings';
import { viewOf, type SheetView } from './sheet-view';

/** `looked`: what was found on the way with that plan's names, for readLedger; `null` where nothing was searched. */
export type ChosenScheme = { readonly scheme: Scheme; readonly looked: LookedAt | null };

/**
 * The scheme stored in the workbook (by id or name), else the one scheme whose assessment headers
 * match best, else the first of `schemes`. `schemes` must not be empty.
 */
export function chooseScheme(tables: readonly CellTable[], schemes: readonly Scheme[]): ChosenScheme {
  const views = tables.map(viewOf);
  const stored = readSettings(
    views.find((view) => view.table.sheet === SETTINGS_SHEET),
    [],
  ).scheme;
  const named = schemes.find((scheme) => scheme.id === stored || scheme.name === stored);
  if (named) return { scheme: named, looked: null };
  const { looks, matches } = searched(tables, views, schemes);
  const most = Math.max(...matches);
  const best = most > 0 && matches.filter((count) => count === most).length === 1 ? matches.indexOf(most) : 0;
  return { scheme: schemes[best], looked: looks[best] };
}

type Searched = { readonly looks: readonly (LookedAt | null)[]; readonly matches: readonly number[] };

/** What the tables name of each plan's base, the plans with most parts first. A plan that cannot change the choice is as
 * good as one that none names: the tables are not searched for it. */
function searched(tables: readonly CellTable[], views: readonly SheetView[], schemes: readonly Scheme[]): Searched {
  const looks = schemes.map((): LookedAt | null => null);
  const matches = schemes.map(() => 0);
  const parts = schemes.map(partsOf);
  let most = 1;
  for (const at of [...schemes.keys()].sort((a, b) => parts[b] - parts[a])) {
    // With as many parts as are named of the first plan it could only draw level, and then the first is taken.
    if (parts[at] < most || (parts[at] === most && matches[0] === most)) break;
    const look = lookAt(tables, views, schemes[at]);
    looks[at] = look;
    matches[at] = targetsNamed(look);
    most = Math.max(most, matches[at]);
  }
  return { looks, matches };
}

/** How many parts of a plan's base a header can name; 0 for a base that is one whole. */
function partsOf({ baseTargets }: Scheme): number {
  return baseTargets.filter(({ kind }) => kind !== 'total').length;
}

/** Rows of a long assessment that are looked at. */
const ROWS_SAMPLED = 200;

/** How many base targets of the scheme the assessment tables name, in headers or in 项目 cells. */
function targetsNamed({ located, names }: LookedAt): number {
  const targets = new Set<number>();
  for (const { view, table } of located) {
    for (const column of table.columns) if (column.kind === 'figure') targets.add(column.target);
    const item = table.role === 'assessment' ? columnOf(table.columns, 'item') : undefined;
    if (!item) continue;
    for (const row of view.rows.slice(table.bodyTop - view.top, table.bodyTop - view.top + ROWS_SAMPLED)) {
      const cell = row?.[item.index];
      if (!isBlank(cell) && typeof cell !== 'boolean') targets.add(names.targets.find(cell));
    }
  }
  targets.delete(TOTAL_TARGET);
  targets.delete(UNKNOWN);
  return targets.size;
}
