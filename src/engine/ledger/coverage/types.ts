// What became of every cell of the workbook: a value that reading makes as it goes, never a report written afterwards.
// Sheets hold blocks of rows, a block that is a table holds columns and rows, and each has exactly one outcome.
import type { TableRole } from '../table-roles';

/** Why cells were set aside: seen, understood, and of no use to a score. A closed list;
 * each has its Chinese name in wording. */
export const ASIDE_REASONS = [
  // of columns
  'serial-number',
  'address',
  'id-number',
  'phone',
  'account',
  'handler',
  'remark',
  'signature',
  'running-figure',
  'personal',
  'money',
  'blank',
  // of rows
  'title',
  'header',
  'sub-heading',
  'note',
  'total-row',
  'unfilled',
  'voided',
  // of sheets and blocks
  'summary',
  'copy',
  'other-subject',
  'register',
  'ours',
  'by-person',
] as const;

export type AsideReason = (typeof ASIDE_REASONS)[number];

/** `read`: taken in, and then counted, partly counted or not counted with its reason. `not-understood`:
 * an error names it. */
export type Outcome =
  | { readonly kind: 'read' }
  | { readonly kind: 'aside'; readonly reason: AsideReason }
  | { readonly kind: 'not-understood' };

/** A column of a table, 0-based in the sheet. */
export type ColumnCoverage = {
  readonly index: number;
  /** As written, one line; '' for a column without a header. */
  readonly header: string;
  readonly outcome: Outcome;
};

/** Rows of a table's body that are not read as rows of the ledger: 0-based in the sheet, both inclusive. */
export type RowsCoverage = { readonly top: number; readonly bottom: number; readonly outcome: Outcome };

/** Rows of a sheet that belong together: a table with its header, or what stands above, between and below tables. */
export type BlockCoverage = {
  /** 0-based in the sheet, both inclusive. Tables beside each other share rows and divide the columns. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly outcome: Outcome;
  /** What the block was taken for; several for a list that holds base points and events. Empty for what is no table. */
  readonly roles: readonly TableRole[];
  /** Its first body row where it is a table; else `null`. */
  readonly bodyTop: number | null;
  readonly columns: readonly ColumnCoverage[];
  /** In order; rows of the body that none of these names have the outcomes of their columns. */
  readonly rows: readonly RowsCoverage[];
};

export type SheetCoverage = {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Of the sheet as a whole: `read` where any of its tables is. */
  readonly outcome: Outcome;
  /** In order of rows, then columns; every filled cell lies in exactly one.
   * Empty where the whole sheet has one outcome. */
  readonly blocks: readonly BlockCoverage[];
};

/** One entry for every sheet, in the order of the workbook. */
export type Coverage = { readonly sheets: readonly SheetCoverage[] };
