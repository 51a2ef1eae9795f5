// What became of every sheet, block, column and row, and what a person is to settle, as `--json` prints them.
// No cell but a table's headers is in it.
import {
  cellName,
  missingOf,
  withoutPrivateNumbers,
  type AsideReason,
  type BlockCoverage,
  type ColumnCoverage,
  type Coverage,
  type Ledger,
  type Outcome,
  type Problem,
  type Question,
  type RowsCoverage,
  type SheetCoverage,
  type TableRole,
} from '../../engine';

/** `reason`: only of what was set aside. */
export type OutcomeReport = { readonly outcome: Outcome['kind']; readonly reason?: AsideReason };

export type ColumnReport = OutcomeReport & {
  /** Letters as in Excel. */
  readonly column: string;
  /** ID numbers, phones and accounts are masked here and in `sheet`. */
  readonly header: string;
};

/** Rows 1-based as in Excel, both inclusive. */
export type RowsReport = OutcomeReport & { readonly from: number; readonly to: number };

export type BlockReport = RowsReport & {
  readonly firstColumn: string;
  readonly lastColumn: string;
  readonly roles: readonly TableRole[];
  readonly columns: readonly ColumnReport[];
  /** Rows of the body that are not read as the columns say. */
  readonly rows: readonly RowsReport[];
};

export type SheetReport = OutcomeReport & {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly blocks: readonly BlockReport[];
};

export type CoverageReport = {
  readonly sheets: readonly SheetReport[];
  /** What errors keep out of scores, ranks and places, each counted once; `other`: errors of no row of the ledger. */
  readonly notCounted: {
    readonly rows: number;
    readonly columns: number;
    readonly sheets: number;
    readonly other: number;
  };
};

export type QuestionReport = Pick<
  Question,
  'kind' | 'sheet' | 'sheets' | 'word' | 'rows' | 'firstRows' | 'choices' | 'suggested'
> & {
  readonly column: string | null;
};

export function coverageReport(ledger: Ledger, problems: readonly Problem[]): CoverageReport {
  const missing = missingOf({ ledger, problems });
  const { rows, columns, sheets, others } = missing ?? { rows: { count: 0 }, columns: [], sheets: [], others: 0 };
  return {
    sheets: sheetReports(ledger.coverage),
    notCounted: { rows: rows.count, columns: columns.length, sheets: sheets.length, other: others },
  };
}

function sheetReports({ sheets }: Coverage): readonly SheetReport[] {
  return sheets.map(({ sheet, hidden, outcome, blocks }: SheetCoverage) => ({
    sheet: withoutPrivateNumbers(sheet),
    hidden,
    ...outcomeReport(outcome),
    blocks: blocks.map(blockReport),
  }));
}

function blockReport({ top, bottom, left, right, outcome, roles, columns, rows }: BlockCoverage): BlockReport {
  return {
    ...rowsReport({ top, bottom, outcome }),
    firstColumn: lettersOf(left),
    lastColumn: lettersOf(right),
    roles,
    columns: columns.map((column: ColumnCoverage) => ({
      column: lettersOf(column.index),
      header: withoutPrivateNumbers(column.header),
      ...outcomeReport(column.outcome),
    })),
    rows: rows.map(rowsReport),
  };
}

function rowsReport({ top, bottom, outcome }: RowsCoverage): RowsReport {
  return { from: top + 1, to: bottom + 1, ...outcomeReport(outcome) };
}

function outcomeReport(outcome: Outcome): OutcomeReport {
  return outcome.kind === 'aside' ? { outcome: outcome.kind, reason: outcome.reason } : { outcome: outcome.kind };
}

/** What only a person can settle; what decides the most rows comes first. */
export function questionReport({
  kind,
  sheet,
  sheets,
  word,
  column,
  rows,
  firstRows,
  choices,
  suggested,
}: Question): QuestionReport {
  return {
    kind,
    sheet: withoutPrivateNumbers(sheet),
    sheets: sheets.map(withoutPrivateNumbers),
    word: withoutPrivateNumbers(word),
    column: column === null ? null : lettersOf(column),
    rows,
    firstRows,
    choices: choices.map(({ value, label }) => ({ value, label: withoutPrivateNumbers(label) })),
    suggested,
  };
}

/** `C` of 2. */
export function lettersOf(column: number): string {
  return cellName(0, column).slice(0, -1);
}
