// `--scheme` → the plan to score by: a built-in one by its id, or a file.
import { builtinSchemes, describeSchemeProblem, nearest, parseScheme, type Scheme } from '../engine';
import type { Files } from './files';
import type { Host } from './host';
import { readInputFile } from './read-file';
import { Refusal } from './refusal';
import { visible } from './terminal-text';
import { plans } from './wording/plans';

/** `null` when none is asked for. Throws Refusal when there is no such plan or its file is wrong. */
export async function choosePlan(asked: string | null, host: Host): Promise<Scheme | null> {
  if (asked === null) return null;
  const known = builtinSchemes().find((scheme) => scheme.id === asked);
  if (known) return known;
  const { value, problems } = parseScheme(await readText(asked, host.files));
  if (value === null) {
    const errors = problems.filter((problem) => problem.severity === 'error');
    throw new Refusal(plans.wrong(asked, visible(describeSchemeProblem(errors[0])), errors.length));
  }
  for (const problem of problems) host.err(`${plans.warning(visible(describeSchemeProblem(problem)))}\n`);
  return value;
}

async function readText(path: string, files: Files): Promise<string> {
  // A bare word is a plan's name that was mistyped; anything else is a file.
  if (/^[\p{L}\p{N}_-]+$/u.test(path) && !(await exists(path, files))) {
    const known = builtinSchemes().map((scheme) => scheme.id);
    throw new Refusal(plans.unknown(path, nearest(path, known)[0] ?? null, known));
  }
  const { bytes } = await readInputFile(path, files);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(plans.notText(path));
  }
}

async function exists(path: string, files: Files): Promise<boolean> {
  return files.stat(path).then(
    () => true,
    () => false,
  );
}
