// `mend`: cells that say what they mean but are badly typed, written cleanly into a copy of the workbook; `--dry-run` shows them.
import { cellName, formatDay, withoutPrivateNumbers } from '../../engine';
import { applyFixes, offerFixes, type OfferedFix } from '../../tasks/tidy-cells';
import type { Request } from '../arguments';
import type { ExitCode } from '../exit-code';
import { openFile } from '../open-file';
import { chooseOutput } from '../output-file';
import type { Speaker } from '../speaker';
import { mendWords } from '../wording/mend';
import { writeWhole } from '../write-file';

export async function mend(request: Request, host: Speaker): Promise<ExitCode> {
  const { out, inPlace, force, dryRun, json } = request;
  const { input, workbook, outcome } = await openFile(request, host);
  const output = dryRun ? null : await chooseOutput({ out, extension: workbook.outputExtension, inPlace, force }, input, host.files);
  const ledger = outcome.kind === 'opened' ? outcome.result.ledger : outcome.ledger;
  const tables = await workbook.readTables();
  const fixes = offerFixes(tables, ledger);
  if (output !== null) {
    await applyFixes(workbook, fixes);
    await writeWhole(output, workbook.toBytes(), host.files);
  }
  const from = tables.some(({ date1904 }) => date1904 === true) ? DAYS_OF_1904 : 0;
  const cells = fixes.map((fix) => printed(fix, from));
  if (json) host.json({ out: output?.path ?? null, cells });
  else host.out(output === null ? mendWords.preview(cells) : mendWords.written(output.path, cells.length, workbook.convertsToXlsx));
  return 0;
}

/** How many days later a workbook that counts from 1904 begins. */
const DAYS_OF_1904 = 1462;

/** A cell as it is and as it would be, in words fit to be printed; `from`: the day that the workbook's days count from. */
function printed({ cell }: OfferedFix, from: number): { readonly sheet: string; readonly cell: string; readonly before: string; readonly after: string; readonly format: string } {
  const { sheet, row, column, before, after, format } = cell;
  const [now, then] = [before, format === 'date' && typeof after === 'number' ? formatDay(after + from) : after].map((value) => withoutPrivateNumbers(String(value)));
  return { sheet: withoutPrivateNumbers(sheet), cell: cellName(row, column), before: now, after: then, format };
}
