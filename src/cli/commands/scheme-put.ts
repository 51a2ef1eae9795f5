// `scheme put`: a copy of the ledger with the plan on a sheet of its own.
import { entryAt } from '../../engine';
import { putPlan } from '../../tasks/put-plan';
import { openWorkbook } from '../open-workbook';
import type { Request } from '../arguments';
import type { ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import { chooseOutput } from '../output-file';
import { readInputFile } from '../read-file';
import { readPlan } from '../read-plan';
import { Refusal } from '../refusal';
import { visible } from '../terminal-text';
import { plans } from '../wording/plans';
import { schemeWords } from '../wording/scheme';
import { writeWhole } from '../write-file';

export async function schemePut(
  { plan, ledger, out, inPlace, force, json }: Request,
  host: Speaker,
): Promise<ExitCode> {
  const asked = plan ?? '';
  const { json: file, scheme, problems } = await readPlan(asked, host.files);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (scheme === null) throw new Refusal(plans.wrong(asked, visible(entryAt(errors, 0).text), errors.length));
  const input = await readInputFile(ledger, host.files);
  const workbook = openWorkbook(input.bytes, input.name);
  const output = await chooseOutput({ out, extension: workbook.outputExtension, inPlace, force }, input, host);
  const outcome = await putPlan(workbook, file);
  if (outcome.kind === 'there-already') throw new Refusal(plans.hasSheet(input.name));
  if (outcome.kind === 'not-kept') throw new Refusal(plans.notKept(asked));
  await writeWhole(output, workbook.toBytes(), host.files);
  if (json) host.json({ out: output.path, sheets: outcome.sheets });
  else host.out(schemeWords.put(output.path, outcome.sheets, workbook.convertsToXlsx));
  return 0;
}
