// What a search of the workbook's tables with one plan's names found, so that whoever reads them by that plan need not
// search again: nothing that a person said, bound or stated is in it.
import type { CellTable } from '../basis/cells';
import type { Problem } from '../basis/problem';
import type { Scheme } from '../scheme/types';
import { withItemAnswers } from './names/item-answers';
import type { Answers } from './questions';
import { readSettings } from './read-settings';
import { withSheetNames } from './settings-sheets';
import { namesOfScheme, type SchemeNames } from './names/scheme-names';
import { viewOf, type SheetView } from './sheet-view';
import type { Lens } from './tables/column-profile';
import { findTables, lensOf, SETTINGS_SHEET } from './tables/find-tables';
import type { LocatedTable } from './tables/located-table';
import type { LedgerSettings } from './types';

export type LookedAt = {
  readonly tables: readonly CellTable[];
  readonly scheme: Scheme;
  readonly views: readonly SheetView[];
  readonly names: SchemeNames;
  readonly lens: Lens;
  readonly located: readonly LocatedTable[];
};

export function lookAt(tables: readonly CellTable[], views: readonly SheetView[], scheme: Scheme): LookedAt {
  const names = namesOfScheme(scheme);
  const lens = lensOf(views, names);
  return { tables, scheme, views, names, lens, located: findTables(views, names, [], lens) };
}

/** The sheets, what the workbook remembers, and what its columns are looked at with;
 * `looked` where all is as it was when the plan was chosen. */
export function lookWith(
  tables: readonly CellTable[],
  scheme: Scheme,
  given: LookedAt | null,
  problems: Problem[],
): ReturnType<typeof settingsOf> & {
  readonly views: readonly SheetView[];
  readonly lens: Lens;
  readonly looked: LookedAt | null;
} {
  const look = lookedAtOr(given, tables, scheme);
  const { views } = look;
  const { settings, names } = settingsOf(views, look.names, problems);
  const looked = 'located' in look && isNothing(settings.answers) ? look : null;
  return { views, settings, names, looked, lens: looked?.lens ?? lensOf(views, names, settings.answers) };
}

/** What the workbook remembers, and the plan's names with what a person said of wordings. */
function settingsOf(
  views: readonly SheetView[],
  ofPlan: SchemeNames,
  problems: Problem[],
): { readonly settings: LedgerSettings; readonly names: SchemeNames } {
  const own = views.find((view) => view.table.sheet === SETTINGS_SHEET && !view.table.generated);
  const settings = withSheetNames(
    readSettings(own, problems, ofPlan),
    views.map(({ table }) => table.sheet),
  );
  return { settings, names: withItemAnswers(ofPlan, settings.answers.items) };
}

/** Nobody said anything of words, columns or sheets. */
function isNothing(answers: Answers): boolean {
  return Object.values(answers).every(({ length }) => length === 0);
}

/** What was looked at, or the views and names alone, where it was of other tables or of another plan. */
function lookedAtOr(
  looked: LookedAt | null,
  tables: readonly CellTable[],
  scheme: Scheme,
): LookedAt | Pick<LookedAt, 'views' | 'names'> {
  return looked !== null && looked.tables === tables && looked.scheme === scheme
    ? looked
    : { views: tables.map(viewOf), names: namesOfScheme(scheme) };
}
