// The items: what rows of the ledger are worth.

import type { CapPeriod, Repetition } from './caps';
import type { Until, VetoEffect } from './vetoes';
import type { ForClasses } from './classes';

/** `level`: the points of the highest tier reached. `slab`: each part of the count at its own tier's points a unit. */
export type TierTable = {
  readonly kind: 'level' | 'slab';
  /** Whose counts are added up first. */
  readonly per: Exclude<CapPeriod, 'day' | 'week'>;
  /** Ascending; a count below the first is worth nothing. `above`: a count of `from` itself has not reached the tier
   * yet. */
  readonly tiers: readonly { readonly from: number; readonly above: boolean; readonly points: number }[];
};

export type ItemKind = 'bonus' | 'deduction' | 'freeze' | 'veto';

/** How rows of an item become units. Derived from `unit` when the file does not say. */
export type Counting =
  /** every row, times its count */
  | 'each'
  /** at most once per household and period, the periods that `once-a-month` and `once-a-year` are not */
  | 'once-a-day'
  | 'once-a-week'
  | 'once-a-two-months'
  | 'once-a-quarter'
  | 'once-a-half-year'
  /** at most once per household-month, however many rows record it */
  | 'once-a-month'
  /** at most once per household-year */
  | 'once-a-year'
  /** each distinct honour once a month, from its own month to its end date's month or to the year's end */
  | 'honour'
  /** every row, times its count, once in each month from its own to its end date's or the year's end */
  | 'lasting';

export type Item = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly clause: string;
  readonly kind: ItemKind;
  /** Points of one unit, positive for deductions too; 0 for a freeze or a veto. */
  readonly points: number;
  /** The points are typed in the ledger, within these bounds (inclusive, `null`: none);
   * `null` where the plan says what a unit is worth. */
  readonly typed: { readonly from: number | null; readonly to: number | null } | null;
  /** What a count is worth, in place of `points`; `null`: the same for every unit. */
  readonly tiers: TierTable | null;
  /** What the n-th row of the item in each period is multiplied by, the last factor for all later ones; `null`:
   * all alike. */
  readonly repeat: Repetition | null;
  /** For how many months a row counts in the year's score, from its own month on, across New Year; `null`:
   * in its own year. */
  readonly validMonths: number | null;
  /** What a row that names several households gives: each of them all of it, or their equal parts of it; `null`:
   * a row names one. */
  readonly team: 'whole' | 'shared' | null;
  /** How the count of each row becomes whole units; `null`: parts of a unit count. */
  readonly wholeUnits: 'down' | 'half-up' | null;
  readonly unit: string;
  readonly counting: Counting;
  /** The id of its group; `null` when it stands alone. */
  readonly group: string | null;
  readonly for: ForClasses;
  /** Names of single honours that name this item (`counting: 'honour'`), also matched in the ledger. */
  readonly honours: readonly string[];
  /** Of a deduction: the id of the category whose points it takes, never more than are there; `null`:
   * it takes from the score. */
  readonly on: string | null;
  /** What a row does beyond its points: of a veto or a deduction. */
  readonly effects: readonly VetoEffect[];
  /** Of a freeze: when it ends where its row does not say. */
  readonly until: Until;
  readonly evidence: string;
};

/** What deductions use up first, where the plan treats base and bonus apart. */
export type DeductionSource = 'score' | 'base' | 'bonus';

/** Rows whose points the clerk types in; their text is free. */
export type FreeItems = {
  readonly clause: string;
  readonly bonusName: string;
  readonly deductionName: string;
};
