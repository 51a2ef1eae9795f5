// What a custom function is, without a word about any host: from this come the Office metadata and
// registration, the reference page and the pane's formula builder.
import type { FunctionFailure } from './function-failure';
import type { HostArgument } from './host-argument';
import type { LedgerStore } from './ledger-store';

/** What a cell can show. Blank is `''`: `null` would show 0. A failure shows as the cell's error. */
export type ResultCell = string | number | FunctionFailure;
/** Never empty; every row as long as the first. */
export type ResultRows = readonly (readonly ResultCell[])[];

export type ParameterSpec = {
  /** Chinese, as the formula bar shows it. */
  readonly name: string;
  readonly help: string;
  /** `matrix`: a range, or one cell. */
  readonly shape: 'scalar' | 'matrix';
  readonly optional: boolean;
  /** The last parameter may repeat. */
  readonly repeating: boolean;
  /** A range of it is a table of the workbook: a host that can reads its cells again, with all that a range does not
   * tell. */
  readonly readAgain: boolean;
};

export type FunctionExample = { readonly formula: string; readonly says: string };

/** The pure synchronous implementation. `args` as the host hands them over, omitted ones left out or null.
 * Throws FunctionFailure and nothing else. */
export type FunctionRun = (args: readonly HostArgument[], store: LedgerStore) => ResultCell | ResultRows;

export type FunctionSpec = {
  /** ASCII: never changed after release. */
  readonly id: string;
  /** As formulas write it: the id, or a Chinese name of the same function. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterSpec[];
  readonly result: {
    /** `matrix`: spills, but for a single cell. */
    readonly shape: 'scalar' | 'matrix';
    readonly help: string;
  };
  readonly examples: readonly FunctionExample[];
  readonly run: FunctionRun;
};
