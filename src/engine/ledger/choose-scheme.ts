// Which plan a workbook is scored by when nobody says.
import type { CellTable } from '../basis/cells';
import type { Scheme } from '../scheme/types';
import { findTables, SETTINGS_SHEET } from './find-tables';
import { readSettings } from './read-decisions';
import { namesOfScheme } from './scheme-names';
import { viewOf } from './sheet-view';

/**
 * The scheme stored in the workbook (by id or name), else the one scheme whose assessment headers
 * match best, else the first of `schemes`. `schemes` must not be empty.
 */
export function chooseScheme(tables: readonly CellTable[], schemes: readonly Scheme[]): Scheme {
  const views = tables.map(viewOf);
  const stored = readSettings(views.find((view) => view.table.sheet === SETTINGS_SHEET), []).scheme;
  const named = schemes.find((scheme) => scheme.id === stored || scheme.name === stored);
  if (named) return named;
  const matches = schemes.map((scheme) => {
    const targets = new Set<number>();
    for (const { table } of findTables(views, namesOfScheme(scheme))) {
      for (const column of table.columns) if (column.kind === 'figure' && column.target !== 0) targets.add(column.target);
    }
    return targets.size;
  });
  const most = Math.max(...matches);
  return most > 0 && matches.filter((count) => count === most).length === 1 ? schemes[matches.indexOf(most)] : schemes[0];
}

