// The items: what rows of the ledger are worth.

import type { VetoEffect } from './vetoes';

export type ItemKind = 'bonus' | 'deduction' | 'freeze' | 'veto';

/** How rows of an item become units. Derived from `unit` when the file does not say. */
export type Counting =
  /** every row, times its count */
  | 'each'
  /** at most once per household-month, however many rows record it */
  | 'once-a-month'
  /** at most once per household-year */
  | 'once-a-year'
  /** each distinct honour once a month, from its own month to its end date's month or to the year's end */
  | 'honour';

export type Item = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly clause: string;
  readonly kind: ItemKind;
  /** Points of one unit, positive for deductions too; 0 for a freeze or a veto. */
  readonly points: number;
  readonly unit: string;
  readonly counting: Counting;
  /** The id of its group; `null` when it stands alone. */
  readonly group: string | null;
  /** Names of single honours that name this item (`counting: 'honour'`), also matched in the ledger. */
  readonly honours: readonly string[];
  /** What a row does beyond its points: of a veto or a deduction. */
  readonly effects: readonly VetoEffect[];
  /** Of a freeze: when it ends where its row does not say. */
  readonly until: Until;
  readonly evidence: string;
};

/** Until when a row without an end date holds. */
export type Until = 'open' | 'year-end' | 'next-year-end';

/** What deductions use up first, where the plan treats base and bonus apart. */
export type DeductionSource = 'score' | 'base' | 'bonus';

/** Rows whose points the clerk types in; their text is free. */
export type FreeItems = {
  readonly clause: string;
  readonly bonusName: string;
  readonly deductionName: string;
};
