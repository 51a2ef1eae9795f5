// Problems as `--json` prints them.
import { withoutPrivateNumbers, type Problem, type ProblemCode, type Severity } from '../../engine';

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
  return { code, severity, sheet, row, column, value: shareable(value) };
}

function shareable(value: Problem['value']): Problem['value'] {
  const masked = withoutPrivateNumbers(String(value));
  return masked === String(value) ? value : masked;
}
