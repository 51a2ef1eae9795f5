// A table with the cells that it stands in, found or bound by hand.
import type { SheetView } from '../sheet-view';
import type { FoundTable } from '../types';
import type { AsideColumn, UnknownColumn } from './understood-columns';

/** A table in its sheet: the view is cut to its own columns where other tables stand beside it;
 * `title` is what the lines above it say. */
export type LocatedTable = {
  readonly view: SheetView;
  readonly table: FoundTable;
  readonly title: string;
  /** The other columns below its header, counted in the view: set aside, or not understood. */
  readonly aside: readonly AsideColumn[];
  readonly unknown: readonly UnknownColumn[];
};
