// JSON in, a file of the right shape out, or what is wrong with its shape, each at its path.
import * as v from 'valibot';
import { entryAt } from '../basis/entry';
import type { ProblemFacts } from '../basis/problem';
import { kindOf } from './json-kind';
import type { JsonKind } from './json-kind';
import { nearest } from './nearest';
import { pathText } from './path-text';
import type { Step } from './path-text';
import { schemeProblem } from './problem';
import type { SchemeProblem, SchemeProblemCode } from './problem';
import { schemeFile } from './shape';
import type { SchemeFile } from './shape';

type Issue = v.BaseIssue<unknown>;

/** The file, or `null` when there is any problem of shape. Reports every problem, each path once per code. */
export function readShape(json: unknown): {
  readonly value: SchemeFile | null;
  readonly problems: readonly SchemeProblem[];
} {
  const result = v.safeParse(schemeFile, json);
  const found = [...(result.issues ?? []).flatMap(problemsOf), ...listsForObjects(json, result.output, [])];
  const problems = merged(found);
  return { value: result.success && problems.length === 0 ? result.output : null, problems };
}

function problemsOf(issue: Issue): readonly SchemeProblem[] {
  const steps = (issue.path ?? []).map((step) => step.key as Step);
  if (issue.kind === 'validation')
    return [schemeProblem(issue.message as SchemeProblemCode, pathText(steps), issue.input, boundsOf(issue))];
  if (issue.type === 'strict_object' && steps.length > 0 && issue.path?.at(-1)?.origin === 'key')
    return keyProblems(issue, steps);
  if (issue.type === 'variant' || issue.type === 'picklist' || issue.type === 'literal')
    return choiceProblems(issue, steps);
  return [
    schemeProblem('wrong-type', pathText(steps), issue.input, {
      expected: EXPECTED[issue.type] ?? 'object',
      received: kindOf(issue.input),
    }),
  ];
}

const EXPECTED: Readonly<Record<string, JsonKind>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
};

// valibot names the first unknown key only, and takes a list for an object without keys.
function keyProblems(issue: Issue, steps: readonly Step[]): readonly SchemeProblem[] {
  const owner = (issue.path?.at(-1) as { readonly input: object }).input;
  const parent = steps.slice(0, -1);
  if (Array.isArray(owner)) return [listForObject(parent)];
  if (issue.expected !== 'never')
    return [schemeProblem('missing-key', pathText(steps), null, { key: String(steps.at(-1)) })];
  const known = issue.message.split(' ');
  return Object.keys(owner)
    .filter((key) => !known.includes(key))
    .map((key) =>
      schemeProblem('unknown-key', pathText([...parent, key]), key, { suggestions: nearest(key, known), known }),
    );
}

function choiceProblems(issue: Issue, steps: readonly Step[]): readonly SchemeProblem[] {
  const owner = issue.path?.at(-1)?.input;
  if (issue.type === 'variant' && issue.expected === 'Object') {
    return [
      schemeProblem('wrong-type', pathText(steps), issue.input, { expected: 'object', received: kindOf(issue.input) }),
    ];
  }
  if (issue.type === 'variant' && Array.isArray(owner)) return [listForObject(steps.slice(0, -1))];
  const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/gu)].map((match) => entryAt(match, 1));
  if (issue.input === undefined)
    return [schemeProblem('missing-key', pathText(steps), null, { key: String(steps.at(-1)), allowed })];
  return [schemeProblem('unknown-value', pathText(steps), issue.input, { allowed })];
}

function boundsOf(issue: Issue): ProblemFacts {
  const bound = (issue as { readonly requirement?: unknown }).requirement;
  if (issue.type === 'min_value' || issue.type === 'min_length') return { min: Number(bound) };
  if (issue.type === 'max_value' || issue.type === 'max_length') return { max: Number(bound) };
  return issue.type === 'gt_value' ? { above: Number(bound) } : {};
}

/** Lists where the shape has an object: without required keys they would pass as an empty one. */
function listsForObjects(json: unknown, output: unknown, steps: readonly Step[]): readonly SchemeProblem[] {
  if (typeof output !== 'object' || output === null) return [];
  if (Array.isArray(json) && !Array.isArray(output)) return [listForObject(steps)];
  return Object.entries(output).flatMap(([key, value]) => {
    const inner = (json as Readonly<Record<string, unknown>>)[key];
    return listsForObjects(inner, value, [...steps, Array.isArray(output) ? Number(key) : key]);
  });
}

function listForObject(steps: readonly Step[]): SchemeProblem {
  return schemeProblem('wrong-type', pathText(steps), null, { expected: 'object', received: 'list' });
}

/** One problem for each code and path: two rules broken by one value (0 and below) are one problem. */
function merged(found: readonly SchemeProblem[]): readonly SchemeProblem[] {
  const problems = new Map<string, SchemeProblem>();
  for (const problem of found) {
    const key = `${problem.code} ${problem.path}`;
    const former = problems.get(key);
    problems.set(key, former ? { ...former, facts: { ...former.facts, ...problem.facts } } : problem);
  }
  return [...problems.values()];
}
