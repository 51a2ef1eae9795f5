// Which plan a workbook is scored by when nobody says.
import { isBlank, type CellTable } from '../basis/cells';
import type { Scheme } from '../scheme/types';
import { columnOf, TOTAL_TARGET } from './tables/classify-columns';
import { findTables, SETTINGS_SHEET } from './tables/find-tables';
import { UNKNOWN } from './names/name-index';
import { readSettings } from './read-settings';
import { namesOfScheme } from './names/scheme-names';
import { type SheetView, viewOf } from './sheet-view';

/**
 * The scheme stored in the workbook (by id or name), else the one scheme whose assessment headers
 * match best, else the first of `schemes`. `schemes` must not be empty.
 */
export function chooseScheme(tables: readonly CellTable[], schemes: readonly Scheme[]): Scheme {
  const views = tables.map(viewOf);
  const stored = readSettings(
    views.find((view) => view.table.sheet === SETTINGS_SHEET),
    [],
  ).scheme;
  const named = schemes.find((scheme) => scheme.id === stored || scheme.name === stored);
  if (named) return named;
  const matches = schemes.map((scheme) => targetsNamed(views, scheme));
  const most = Math.max(...matches);
  return most > 0 && matches.filter((count) => count === most).length === 1
    ? schemes[matches.indexOf(most)]
    : schemes[0];
}

/** Rows of a long assessment that are looked at. */
const ROWS_SAMPLED = 200;

/** How many base targets of the scheme the assessment tables name, in headers or in 项目 cells. */
function targetsNamed(views: readonly SheetView[], scheme: Scheme): number {
  const names = namesOfScheme(scheme);
  const targets = new Set<number>();
  for (const { view, table } of findTables(views, names)) {
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
