// How much of a workbook is not in the scores: its coverage and its errors enter, rows, columns and sheets leave, each
// counted once.
import type { Problem } from '../../basis/problem';
import { notUnderstood, type NotUnderstood } from './summary';
import type { Coverage } from './types';

export type NotCounted = {
  readonly rows: {
    readonly count: number;
    /** The sheet with most of them first. */
    readonly bySheet: readonly { readonly sheet: string; readonly count: number }[];
  };
  readonly columns: readonly { readonly sheet: string; readonly header: string }[];
  readonly sheets: readonly string[];
  /** Errors of no row of the ledger: settings, the ledger as a whole. */
  readonly others: number;
};

/** What is lost by errors and by what was not understood. `errors`: those that are at stake for whoever asks. */
export function notCounted(coverage: Coverage, errors: readonly Problem[], settingsSheet: string): NotCounted {
  const lost = notUnderstood(coverage);
  const rows = new Map<string, Set<number>>();
  const add = (sheet: string, row: number): void => void (rows.get(sheet)?.add(row) ?? rows.set(sheet, new Set([row])));
  for (const { sheet, top, bottom } of lost.rows) for (let row = top; row <= bottom; row++) add(sheet, row + 1);
  // A copy is set aside, and said as an error until a person has looked at it.
  const aside = new Set(coverage.sheets.filter(({ outcome }) => outcome.kind === 'aside').map(({ sheet }) => sheet));
  const sheets = new Set(lost.sheets);
  let others = 0;
  for (const error of errors) {
    if (isOfLost(error, lost)) continue;
    if (error.sheet !== null && error.row === null && aside.has(error.sheet)) sheets.add(error.sheet);
    else if (error.sheet === null || error.row === null || error.sheet === settingsSheet) others++;
    else add(error.sheet, error.row);
  }
  const bySheet = [...rows].map(([sheet, { size }]) => ({ sheet, count: size })).sort((a, b) => b.count - a.count);
  return {
    rows: { count: bySheet.reduce((sum, { count }) => sum + count, 0), bySheet },
    columns: lost.columns.map(({ sheet, header }) => ({ sheet, header })),
    sheets: [...sheets],
    others,
  };
}

/** Which praise is true of a ledger. */
export type Soundness = {
  /** “没有发现问题”: there is no problem at all, and nothing was not understood. */
  readonly nothingWrong: boolean;
  /** “每一行都读懂了”: no error, and nothing was not understood. */
  readonly everyRowRead: boolean;
};

export function soundnessOf(coverage: Coverage, problems: readonly Problem[]): Soundness {
  const { sheets, columns, rows } = notUnderstood(coverage);
  const understood = sheets.length === 0 && columns.length === 0 && rows.length === 0;
  return {
    nothingWrong: understood && problems.length === 0,
    everyRowRead: understood && problems.every(({ severity }) => severity !== 'error'),
  };
}

/** All of it together. */
export function placesNotCounted({ rows, columns, sheets, others }: NotCounted): number {
  return rows.count + columns.length + sheets.length + others;
}

// What is not understood has an error that names it: it is counted as the sheet or the column that it is.
function isOfLost({ sheet, row, columnIndex }: Problem, lost: NotUnderstood): boolean {
  if (sheet === null) return false;
  if (lost.sheets.includes(sheet)) return true;
  if (row === null) {
    return (
      lost.columns.some((column) => column.sheet === sheet && (columnIndex === null || column.index === columnIndex)) ||
      lost.rows.some((one) => one.sheet === sheet && columnIndex === null)
    );
  }
  return lost.columns.some(
    ({ sheet: of, index, block }) =>
      of === sheet && index === columnIndex && row >= block.top + 1 && row <= (block.bodyTop ?? block.top),
  );
}
