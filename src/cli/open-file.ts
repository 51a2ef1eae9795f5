// The common first half of every command: a request enters; the open workbook and its scored year
// leave, or the refusal that says what is missing.
import { builtinSchemes, entryAt, firstMonthOfYear, yearSpan } from '../engine';
import { openLedger, type OpenOutcome } from '../tasks/open-ledger';
import type { PlanProblem } from '../tasks/read-plan';
import type { FileWorkbook } from '../workbook/file';
import { openWorkbook } from './open-workbook';
import type { Request } from './arguments';
import { choosePlan } from './choose-plan';
import type { Speaker } from './speaker';
import { progressOf, type Progress } from './progress';
import { readInputFile, type InputFile } from './read-file';
import { Refusal } from './refusal';
import { settledYear } from './settle-year';
import { visible } from './terminal-text';
import { opening } from './wording/opening';
import { plans } from './wording/plans';

export type OpenedFile = {
  readonly input: InputFile;
  readonly workbook: FileWorkbook;
  readonly progress: Progress;
  readonly outcome: Exclude<OpenOutcome, { kind: 'no-ledger' | 'plan-faulty' }>;
};

/** Throws Refusal, and HostFailure for a file that is no readable workbook. */
export async function openFile(request: Request, host: Speaker): Promise<OpenedFile> {
  const scheme = await choosePlan(request.scheme, host);
  const input = await readInputFile(request.ledger, host.files);
  const progress = progressOf(host, input.bytes.length);
  progress.step(opening.reading(input.name));
  const workbook = openWorkbook(input.bytes, input.name);
  const { start, asOf, residents } = request;
  const outcome = await openLedger(workbook, {
    schemes: builtinSchemes(),
    scheme,
    year: (plan) => settledYear(request, plan),
    start,
    asOf,
    residents,
  });
  progress.done();
  if (outcome.kind === 'plan-faulty') throw new Refusal(faultyPlan(input.name, outcome.problems));
  if (outcome.kind === 'opened')
    for (const { text } of outcome.planProblems) host.err(`${plans.warning(visible(text))}\n`);
  if (outcome.kind === 'no-ledger') throw new Refusal(opening.noLedger(input.name, outcome.seen));
  return { input, workbook, progress, outcome };
}

/** Why nothing is scored by the plan on the workbook's own sheet. */
export function faultyPlan(name: string, problems: readonly PlanProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return plans.faultySheet(name, visible(entryAt(errors, 0).text), errors.length);
}

/** The scored year, for commands that can do nothing without one. Throws Refusal when the year holds no record, or
 * nobody says which it is. */
export function scoredYear({ outcome }: OpenedFile): Extract<OpenOutcome, { kind: 'opened' }>['result'] {
  if (outcome.kind === 'opened') return outcome.result;
  const { ledger, scheme, years } = outcome;
  throw new Refusal(
    outcome.kind === 'year-unstated'
      ? opening.yearUnstated
      : opening.noRecords(ledger, years, yearSpan(firstMonthOfYear(scheme, ledger.year))),
  );
}
