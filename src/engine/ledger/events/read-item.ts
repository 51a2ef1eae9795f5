// What is read of an event row's 项目 and 分值 cells, and what the row is worth by them.
import type { CellValue } from '../../basis/cells';
import type { ItemText } from '../names/item-text';

/** What an item cell says; one object for each text as written. */
export type ReadItem = {
  /** Index into Scheme.items; FREE_BONUS for free text, whose direction the row decides. */
  readonly item: number;
  readonly free: boolean;
  readonly honour: boolean;
  /** A freeze that lasts until further notice where its row has no end date. */
  readonly openFreeze: boolean;
  /** Whether an end date means anything for it. */
  readonly usesEnd: boolean;
  /** The honour that the cell itself names, or the free text; '' otherwise. */
  readonly name: string;
  /** As a person would say it. */
  readonly label: string;
  /** Where the cell names several items, or a count or points beside them: what its row makes of that; else `null`. */
  readonly spelt: SpeltText | null;
  /** Where the cell says that points were handed in: for what, and what it is in a row that takes none away;
   * else `null`. */
  readonly redeems: { readonly goods: string; readonly whole: ReadItem | null } | null;
};

/** What a cell names in pieces. */
export type SpeltText = ItemText & {
  /** By piece, and by piece of the other way. */
  readonly reads: readonly ReadItem[];
  readonly readsApart: readonly ReadItem[];
  /** What the text is as a whole, where the pieces do not fit the row: the item that it begins with, or free text;
   * `null` for nothing. */
  readonly whole: ReadItem | null;
};

/** The cells that a row's worth depends on, and what was read of it so far. */
export type RowFigures = {
  typed: CellValue | undefined;
  /** What the row or its table's name says that it is; `null` where only its sign can. */
  direction: 'bonus' | 'deduction' | null;
  /** What the column of the points is for, where it is for one of the two alone. */
  side: 'bonus' | 'deduction' | null;
  count: number;
  day: number;
};

/** What a row is worth as typed. Filled anew for each row, so that a million rows make no objects. */
export type Worth = {
  /** Index into Scheme.items, FREE_BONUS or FREE_DEDUCTION. */
  item: number;
  /** Micro, never negative; 0 for items that the scheme prices. */
  points: number;
  /** Micro: the scheme's figure where the typed one differs from it; else NaN. */
  expected: number;
  /** What was typed is no figure of points, while the scheme prices the item: √, 良. */
  illegible: boolean;
  /** The typed figure of a free item had more than six places. */
  rounded: boolean;
  /** Micro: the points that the row takes back (冲销), 0 for a row that takes nothing back. */
  reverses: number;
};

/** Why the typed 分值 of a free item cannot count. */
export type PointsFault = 'missing' | 'too-large' | 'wrong-sign' | 'out-of-range';
