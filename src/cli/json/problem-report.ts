// Problems as `--json` prints them.
import type { Problem, ProblemCode, Severity } from '../../engine';

export type ProblemReport = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** 1-based as in Excel. */
  readonly row: number | null;
  readonly column: string | null;
  /** As written; ID numbers, phones and accounts are masked. */
  readonly value: string | number | boolean | null;
};

export function problemReport({ code, severity, sheet, row, column, value }: Problem): ProblemReport {
  return { code, severity, sheet, row, column, value };
}
