// The clerk's own results as reading leaves them: columns that are never scored, only compared with ours.

/** What a figure of the clerk's own says: of the row's month (or period), of all months so far, of the year, of the
 * balance; `parts`: the sum of the row's own parts. */
export type OwnFigure = 'month-score' | 'running-total' | 'year-total' | 'balance' | 'parts';

/** Index 0-based in the sheet. `span`: the months that the header itself names (3月, 一季度), the first of them 1..12. */
export type OwnFigureColumn = {
  readonly index: number;
  readonly header: string;
  readonly of: OwnFigure;
  readonly span: { readonly first: number; readonly months: number } | null;
};

/** The figures that stand in the clerk's own columns, of households that are known, in the order of tables, rows and
 * columns. Blanks and texts are left out. */
export type OwnFigureCells = {
  readonly length: number;
  readonly household: Int32Array;
  /** First month of the period that the header, the row or the table states. */
  readonly first: Int32Array;
  /** Months in it; 0: none is stated. */
  readonly months: Uint8Array;
  /** Micro, as written. */
  readonly figure: Float64Array;
  /** Index into `Ledger.tables`. */
  readonly table: Uint16Array;
  /** Index into the table's `ownFigures`. */
  readonly column: Uint16Array;
  /** 1-based row as in Excel. */
  readonly row: Int32Array;
};
