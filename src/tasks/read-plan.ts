// A plan from wherever it is written: a file's text, a shipped file or a workbook's sheet enters;
// what it says and what is wrong in it leave, every problem already a sentence that names its place.
import {
  cellName,
  describeSchemeProblem,
  describeSchemeSheetProblem,
  findSchemeSheet,
  parseSchemeFile,
  readSchemeFile,
  readSchemeSheet,
  type CellTable,
  type Scheme,
  type SchemeFileReading,
  type SchemeProblem,
  type SchemeSheetProblem,
} from '../engine';

export type PlanProblem = {
  readonly severity: SchemeProblem['severity'];
  readonly code: string;
  /** Into the file: `items[3].points`; '' is the file as a whole. */
  readonly path: string;
  /** `C17` when the plan stands on a sheet and one cell is meant. */
  readonly cell: string | null;
  readonly text: string;
};

export type PlanReading = {
  /** As written; `null` when it cannot be read at all. */
  readonly json: unknown;
  /** `null` when a key or a value is out of place. */
  readonly file: SchemeFileReading['file'];
  /** Who earns the points, as far as it is stated readably. */
  readonly earner: Scheme['earner'];
  /** `null` when any problem is an error. */
  readonly scheme: Scheme | null;
  readonly problems: readonly PlanProblem[];
};

export function planOfText(text: string): PlanReading {
  return readingOf(parseSchemeFile(text));
}

export function planOfFile(json: unknown): PlanReading {
  return readingOf(readSchemeFile(json));
}

/** The plan on the sheet 积分方案; `null` when the workbook has no such sheet. */
export function planOfTables(tables: readonly CellTable[]): PlanReading | null {
  const sheet = findSchemeSheet(tables);
  if (sheet === null) return null;
  const { value, reading, problems } = readSchemeSheet(sheet);
  return {
    json: value,
    file: reading.file,
    scheme: reading.value,
    problems: problems.map((problem) => problemOfSheet(problem, reading.earner)),
    earner: reading.earner,
  };
}

function problemOfSheet(problem: SchemeSheetProblem, earner: Scheme['earner']): PlanProblem {
  const { severity, fault, place } = problem;
  const [code, path] = fault.kind === 'plan' ? [fault.problem.code, fault.problem.path] : [fault.code, ''];
  return {
    severity,
    code,
    path,
    cell: place === null ? null : cellName(place.row, place.column),
    text: describeSchemeSheetProblem(problem, earner),
  };
}

function readingOf({ json, file, earner, value, problems }: SchemeFileReading): PlanReading {
  return { json, file, earner, scheme: value, problems: problems.map((problem) => problemOf(problem, earner)) };
}

function problemOf(problem: SchemeProblem, earner: Scheme['earner']): PlanProblem {
  const { severity, code, path } = problem;
  return { severity, code, path, cell: null, text: describeSchemeProblem(problem, earner) };
}
