// One household's breakdown as `explain --json` prints it.
import { formatMonth, isSensitive, numberOf, type LineKind, type LineReason, type ProblemCode, type ScoreBreakdown, type ScoreLine, type YearResult } from '../../engine';
import { coverageReport, type CoverageReport } from './coverage-report';

export type LineReport = {
  readonly month: string;
  readonly kind: LineKind;
  /** The item's code; for lines of no item what they are about. */
  readonly item: string;
  readonly clause: string;
  readonly sheet: string | null;
  readonly row: number | null;
  /** Points; deductions are negative. */
  readonly raw: number;
  readonly counted: number;
  readonly excess: number;
  readonly reason: LineReason | ProblemCode;
  /** Only where it is so: the plan does not make public what the line is about. */
  readonly sensitive?: true;
};

export type ExplainReport = {
  readonly id: string;
  readonly lines: readonly LineReport[];
  /** Σ counted, rounded to the nearest double once. */
  readonly total: number;
  readonly coverage: CoverageReport;
};

export function explainReport(result: YearResult, breakdown: ScoreBreakdown): ExplainReport {
  return {
    id: result.ledger.roster.households[breakdown.household].id,
    lines: breakdown.lines.map((line) => lineReport(line, result, breakdown)),
    total: numberOf(breakdown.total, breakdown.scale),
    coverage: coverageReport(result.ledger, result.problems),
  };
}

function lineReport(line: ScoreLine, { scheme }: YearResult, { scale }: ScoreBreakdown): LineReport {
  return {
    month: formatMonth(line.month),
    kind: line.kind,
    item: line.item === null ? line.name : scheme.items[line.item].id,
    clause: line.clause,
    sheet: line.sheet,
    row: line.row,
    raw: numberOf(line.raw, scale),
    counted: numberOf(line.counted, scale),
    excess: numberOf(line.excess, scale),
    // A row in error counts nothing: its reason is what is wrong with it.
    reason: line.problem === null ? line.reason : line.problem.code,
    ...(isSensitive(line, scheme) ? { sensitive: true } : {}),
  };
}
