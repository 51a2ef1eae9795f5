// `scheme check`, `scheme show`, `scheme new`: a plan checked, written out for people, or begun.
import {
  annotatedDraft,
  describeDraft,
  describeScheme,
  documentLines,
  draftFromText,
  entryAt,
  layoutJson,
  startingFile,
} from '../../engine';
import { decodeText } from '../../workbook/file';
import { planOfFile, type PlanProblem } from '../../tasks/read-plan';
import type { Request } from '../arguments';
import type { ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import { chooseOutput } from '../output-file';
import { printSayings } from '../print/plan-draft';
import { readInputFile } from '../read-file';
import { readPlan } from '../read-plan';
import { Refusal } from '../refusal';
import { visible } from '../terminal-text';
import { schemeWords } from '../wording/scheme';
import { plans } from '../wording/plans';
import { problemWords } from '../wording/tables';
import { writeWhole } from '../write-file';

export async function schemeCheck(request: Request, host: Speaker): Promise<ExitCode> {
  const { problems } = await readPlan(planOf(request), host.files);
  if (request.json) host.json({ problems });
  else host.out(`${schemeWords.count(problems)}\n${problemLines(problems)}`);
  return exitCodeOf(problems);
}

export async function schemeShow(request: Request, host: Speaker): Promise<ExitCode> {
  const { json, file, scheme, problems } = await readPlan(planOf(request), host.files);
  if (file === null) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new Refusal(plans.unreadable(planOf(request), visible(entryAt(errors, 0).text), errors.length));
  }
  host.out(
    request.json
      ? layoutJson(json)
      : `${documentLines(describeScheme({ json, file }, scheme)).map(visibleLine).join('\n')}\n`,
  );
  host.err(problemLines(problems));
  return exitCodeOf(problems);
}

export async function schemeNew(request: Request, host: Speaker): Promise<ExitCode> {
  if (request.fromText !== null) return drafted(request, request.fromText, host);
  const text = layoutJson(startingFile());
  if (request.out === null) {
    host.out(text);
    return 0;
  }
  const output = await chooseOutput(
    { out: request.out, extension: '.json', inPlace: false, force: request.force },
    null,
    host,
  );
  await writeWhole(output, new TextEncoder().encode(text), host.files);
  host.out(schemeWords.begun(output.path));
  return 0;
}

/** The draft goes where --out says, else to stdout; what was made of each sentence is said beside it. */
async function drafted({ out, force, json }: Request, path: string, host: Speaker): Promise<ExitCode> {
  if (/\.(?:docx?|pdf|wps|odt|rtf)$/iu.test(path)) throw new Refusal(schemeWords.noText(path));
  const { bytes, name } = await readInputFile(path, host.files);
  const draft = draftFromText(decodeText(bytes), name.replace(/\.[^.]*$/u, ''));
  const plan = annotatedDraft(draft);
  const { problems } = planOfFile(plan);
  if (out === null && !json) {
    host.out(layoutJson(plan));
    host.err(printSayings(draft));
    return 0;
  }
  if (out !== null)
    await writeWhole(
      await chooseOutput({ out, extension: '.json', inPlace: false, force }, null, host),
      new TextEncoder().encode(layoutJson(plan)),
      host.files,
    );
  if (json) host.json({ out, plan, lines: describeDraft(draft), problems });
  else host.out(`${printSayings(draft)}\n${schemeWords.drafted(out ?? '', problems)}${problemLines(problems)}`);
  return 0;
}

function planOf({ plan }: Request): string {
  if (plan === null) throw new Error('a scheme command without its plan');
  return plan;
}

function exitCodeOf(problems: readonly PlanProblem[]): ExitCode {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function problemLines(problems: readonly PlanProblem[]): string {
  return problems.map(({ severity, text }) => `${problemWords.severity[severity]}  ${visible(text)}\n`).join('');
}

/** A line of the document keeps the blanks that set it in. */
function visibleLine(line: string): string {
  return /^ */u.exec(line)?.[0] + visible(line);
}
