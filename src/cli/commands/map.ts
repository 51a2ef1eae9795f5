// `map`: a person's answer to a question of `check`, kept in 积分设置 of the workbook.
import { builtinSchemes } from '../../engine';
import { answerQuestion } from '../../tasks/answer-question';
import { openWorkbook } from '../open-workbook';
import type { Request } from '../arguments';
import { choosePlan } from '../choose-plan';
import type { ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import { faultyPlan } from '../open-file';
import { chooseOutput } from '../output-file';
import { readInputFile } from '../read-file';
import { Refusal } from '../refusal';
import { mapWords } from '../wording/map';
import { writeWhole } from '../write-file';

export async function map(request: Request, host: Speaker): Promise<ExitCode> {
  const { ledger, out, inPlace, force, sheet, column, item, status, as, dates, year, json } = request;
  const scheme = await choosePlan(request.scheme, host);
  const input = await readInputFile(ledger, host.files);
  const workbook = openWorkbook(input.bytes, input.name);
  const output = await chooseOutput({ out, extension: workbook.outputExtension, inPlace, force }, input, host);
  const outcome = await answerQuestion(
    workbook,
    { sheet, column, item, status, as: as ?? '', dates },
    { schemes: builtinSchemes(), scheme, year },
  );
  if (outcome.kind === 'plan-faulty') throw new Refusal(faultyPlan(input.name, outcome.problems));
  if (outcome.kind !== 'answered') throw new Refusal(mapWords.refused(outcome));
  await writeWhole(output, workbook.toBytes(), host.files);
  const { answer, replaced, before, after } = outcome;
  const said = [mapWords.answered(answer), ...replaced.map(mapWords.replaced)].join('');
  if (json) host.json({ out: output.path, replaced: replaced.length, before, after });
  else host.out(`${said}${mapWords.effect(before, after)}${mapWords.written(output.path, workbook.convertsToXlsx)}`);
  return 0;
}
