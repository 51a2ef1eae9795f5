// What the grid knows of the ledger in its sheets.
import type { FoundTable, Problem } from '../../engine';

/** Rows count from 0. */
export type LedgerView = {
  readonly found: readonly FoundTable[];
  /** How a row is to be marked; `undefined` where nothing is wrong with it. */
  readonly marks: (sheet: string, row: number) => Problem['severity'] | undefined;
  /** What is said of a row. */
  readonly sentences: (sheet: string, row: number) => readonly string[];
};
