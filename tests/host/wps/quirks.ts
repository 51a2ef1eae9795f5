// In what builds of WPS 表格 are known, or must be feared, to differ: each a switch of the emulated one.

export type Quirks = {
  /** How an answer of many cells comes: as rows, one line as a list, or behind Item(row, column). */
  readonly arrays: 'rows' | 'flat-lines' | 'item';
  readonly blank: null | undefined | '';
  readonly errors: 'number' | 'text';
  /** How a formula's place tells a value that was typed. */
  readonly constants: 'typed' | 'texts';
  /** Formula2, SpillParent and SpillingToRange are there, and arrays fill the cells beside them. */
  readonly dynamicArrays: boolean;
  /** The formula of an array is told for every cell of it. */
  readonly tellsArrayFormulas: boolean;
  /** Members that do nothing, and say nothing of it. */
  readonly ignores: readonly string[];
  /** Members that always fail, as those of the page set-up do without a printer. */
  readonly refuses: readonly string[];
};

export const NO_QUIRKS: Quirks = {
  arrays: 'rows',
  blank: null,
  errors: 'number',
  constants: 'typed',
  dynamicArrays: true,
  tellsArrayFormulas: false,
  ignores: [],
  refuses: [],
};
