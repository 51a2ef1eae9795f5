// A village as it is meant, before anyone writes it into cells: plain objects that the second scorer
// reads and the writer of ledgers lays out.
import type { DayText, MonthText } from './days';

export type PlanId = 'fengsheng' | 'longyuzhuang';

/** Where the writer put a row: 1-based as in Excel. */
export type RowPlace = { readonly sheet: string; readonly row: number };

export type LogicalHousehold = {
  /** '' in a village that keeps no 户号. */
  readonly id: string;
  readonly head: string;
  readonly group: string;
  readonly resident: boolean;
  readonly elderly: boolean;
  readonly optedIn: boolean;
  readonly joined: MonthText | null;
  readonly left: MonthText | null;
  readonly opening: number;
};

/** Whose row it is, and how that goes wrong. `index` is into the village's households. */
export type Who =
  | { readonly kind: 'household'; readonly index: number }
  /** the 户号 of one household beside the 户主 of another */
  | { readonly kind: 'mismatch'; readonly index: number; readonly other: number }
  /** a name that more than one household bears, without 户号 */
  | { readonly kind: 'ambiguous'; readonly head: string }
  | { readonly kind: 'unknown'; readonly id: string; readonly head: string }
  | { readonly kind: 'blank' };

export type When =
  | { readonly kind: 'day'; readonly day: DayText }
  | { readonly kind: 'month'; readonly month: MonthText }
  | { readonly kind: 'wrong'; readonly text: string }
  | { readonly kind: 'blank' };

/** A figure as typed, `null` for a blank, or text that is no figure. */
export type Typed = number | null | { readonly wrong: string };

export type What =
  | { readonly kind: 'item'; readonly id: string }
  /** an honour by its own name: item J5 */
  | { readonly kind: 'honour'; readonly name: string }
  | { readonly kind: 'free'; readonly direction: '加分' | '减分' | ''; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string };

export type EventRow = {
  readonly who: Who;
  readonly what: What;
  readonly on: When;
  readonly end: When;
  readonly count: Typed;
  readonly points: Typed;
  readonly voided: boolean;
  readonly note: string;
};

/** `/` is not applicable: counts 0. `panel`: one figure from each of several assessors. */
export type AssessedFigure = number | null | '/' | { readonly wrong: string } | { readonly panel: readonly number[] };

/** One household's figures for one period, keyed by target: a sub-item, a category, an aspect or `total`. */
export type AssessmentRecord = {
  readonly who: Who;
  /** `2022-03`, `2022-Q1` or `2022` */
  readonly period: string;
  readonly figures: Readonly<Record<string, AssessedFigure>>;
  /** A total written beside finer figures; `null` when there is none. */
  readonly statedTotal: number | null;
  /** Where each figure has a row of its own: all of them. */
  readonly rows?: readonly RowPlace[];
};

export type RedemptionRow = { readonly who: Who; readonly on: When; readonly points: Typed; readonly goods: string };

export type DecisionRow = { readonly who: Who; readonly outcome: string; readonly on: When; readonly body: string };

/** What is asked besides the ledger; `null` where the default holds. */
export type Asked = {
  readonly year: number | null;
  readonly start: MonthText | null;
  readonly asOf: MonthText | null;
  readonly residents: number | null;
};

export type Placed<T> = T & { readonly at: RowPlace };

/** A village whose rows have their places: every list in the order of sheets, then rows. */
export type Village = {
  readonly plan: PlanId;
  readonly asked: Asked;
  /** In the order in which they are printed. */
  readonly households: readonly LogicalHousehold[];
  /** Roster rows that repeat the 户号 of an earlier one. */
  readonly repeatedRosterRows: readonly RowPlace[];
  readonly events: readonly Placed<EventRow>[];
  /** `null`: the workbook has no assessment table at all. */
  readonly assessments: readonly Placed<AssessmentRecord>[] | null;
  readonly redemptions: readonly Placed<RedemptionRow>[];
  readonly decisions: readonly Placed<DecisionRow>[];
};
