// What is known of a table's columns when they were looked at, and what they were judged by.
import type { AsideReason } from '../coverage/types';
import type { SheetView } from '../sheet-view';
import type { FoundColumn } from '../types';
import type { Body, ColumnProfile, Lens } from './column-profile';

/** Indexes are the view's. `profile` says why an unknown column matters. */
export type UnknownColumn = {
  readonly index: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  readonly speaksOfScoring: boolean;
};
export type AsideColumn = { readonly index: number; readonly header: string; readonly reason: AsideReason };

export type UnderstoodColumns = {
  readonly columns: readonly FoundColumn[];
  readonly aside: readonly AsideColumn[];
  readonly unknown: readonly UnknownColumn[];
};

/** What columns are judged by beside their own header and cells: the table they stand in. */
export type Surroundings = {
  readonly view: SheetView;
  readonly body: Body;
  readonly lens: Lens;
  readonly title: string;
};
