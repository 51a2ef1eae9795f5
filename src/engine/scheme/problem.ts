// What is wrong in a scheme file, as values: a code, a path into the file, and what the Chinese
// sentence needs (wording/scheme.ts). Errors keep the scheme from being used, warnings do not.
import type { ProblemFacts, Severity } from '../basis/problem';
import { SCHEME_PROBLEM_SEVERITY, type SchemeProblemCode } from './problem-codes';

export { SCHEME_PROBLEM_SEVERITY, type SchemeProblemCode } from './problem-codes';

export type SchemeProblem = {
  readonly code: SchemeProblemCode;
  readonly severity: Severity;
  /** Into the file: `items[3].points`; '' is the file as a whole. */
  readonly path: string;
  /** As written; `null` for objects, lists and what is not there. Texts are cut to 60 characters. */
  readonly value: string | number | boolean | null;
  readonly facts: ProblemFacts;
};

/** Makes a problem; its severity comes from its code. */
export function schemeProblem(
  code: SchemeProblemCode,
  path: string,
  value: unknown = null,
  facts: ProblemFacts = {},
): SchemeProblem {
  return { code, severity: SCHEME_PROBLEM_SEVERITY[code], path, value: shown(value), facts };
}

function shown(value: unknown): string | number | boolean | null {
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
