// `--scheme` → the plan to score by, or the refusal that says what is wrong with it.
import { entryAt, type Scheme } from '../engine';
import type { Speaker } from './speaker';
import { readPlan } from './read-plan';
import { Refusal } from './refusal';
import { visible } from './terminal-text';
import { plans } from './wording/plans';

/** `null` when none is asked for. Throws Refusal when there is no such plan or it has errors; warnings go to stderr. */
export async function choosePlan(asked: string | null, host: Speaker): Promise<Scheme | null> {
  if (asked === null) return null;
  const { scheme, problems } = await readPlan(asked, host.files);
  if (scheme === null) {
    const errors = problems.filter((problem) => problem.severity === 'error');
    throw new Refusal(plans.wrong(asked, visible(entryAt(errors, 0).text), errors.length));
  }
  for (const { text } of problems) host.err(`${plans.warning(visible(text))}\n`);
  return scheme;
}
