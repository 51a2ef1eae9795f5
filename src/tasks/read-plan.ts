// A plan from wherever it is written: a file's text or a shipped file enters; what it says and what is
// wrong in it leave, every problem already a sentence that names its place.
import { describeSchemeProblem, parseSchemeFile, readSchemeFile, type Scheme, type SchemeFileReading, type SchemeProblem } from '../engine';

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

function readingOf({ json, file, value, problems }: SchemeFileReading): PlanReading {
  return { json, file, scheme: value, problems: problems.map(problemOf) };
}

function problemOf(problem: SchemeProblem): PlanProblem {
  const { severity, code, path } = problem;
  return { severity, code, path, cell: null, text: describeSchemeProblem(problem) };
}
