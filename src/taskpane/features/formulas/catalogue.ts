// The custom functions as the formula builder knows them: handed in when the add-in starts, since pane and functions do
// not import each other.
import type { YearResult, CellTable } from '../../../engine';

export type CataloguedFunction = {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly help: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  readonly result: string;
  readonly examples: readonly { readonly formula: string; readonly says: string }[];
};

/** A value, rows of values, or why there is none. */
export type Preview =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (string | number)[])[] }
  | { readonly kind: 'failure'; readonly message: string };

export type FunctionCatalogue = {
  readonly functions: readonly CataloguedFunction[];
  /** The parts of a score that 部分 may name, the first the default. */
  readonly parts: readonly string[];
  /** What the function gives over the opened ledger; `args` are typed values behind the 台账 argument, '' for those left
   * out. */
  readonly preview: (
    id: string,
    args: readonly string[],
    opened: { readonly tables: readonly CellTable[]; readonly result: YearResult },
  ) => Preview;
};
