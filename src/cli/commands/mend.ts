// `mend`: cells that say what they mean but are badly typed, written cleanly into a copy of the workbook;
// `--dry-run` shows them. Cells that must stay as they are are named with why, and keep no other from being mended.
import { cellName, DAYS_TO_1904, formatDay, withoutPrivateNumbers } from '../../engine';
import { offerFixes, partFixes, type LeftFix, type OfferedFix } from '../../tasks/tidy-cells';
import type { Request } from '../arguments';
import type { ExitCode } from '../exit-code';
import { openFile } from '../open-file';
import { chooseOutput } from '../output-file';
import type { Speaker } from '../speaker';
import { mendWords, type LeftCell, type MendedCell } from '../wording/mend';
import { writeWhole } from '../write-file';

/** 1 where a cell was left as it is. */
export async function mend(request: Request, host: Speaker): Promise<ExitCode> {
  const { out, inPlace, force, dryRun, json } = request;
  const { input, workbook, outcome } = await openFile(request, host);
  const output = dryRun
    ? null
    : await chooseOutput({ out, extension: workbook.outputExtension, inPlace, force }, input, host);
  const ledger = outcome.kind === 'opened' ? outcome.result.ledger : outcome.ledger;
  const tables = await workbook.readTables();
  const fixes = await partFixes(workbook, offerFixes(tables, ledger));
  if (output !== null) {
    await workbook.changeCells(fixes.open.map(({ change }) => change));
    await writeWhole(output, workbook.toBytes(), host.files);
  }
  const from = tables.some(({ date1904 }) => date1904 === true) ? DAYS_TO_1904 : 0;
  const cells = fixes.open.map((fix) => printed(fix, from));
  const left = fixes.left.map((fix) => ({ ...printed(fix, from), ...reasonOf(fix) }));
  if (json) host.json({ out: output?.path ?? null, cells, left });
  else
    host.out(
      (output === null
        ? mendWords.preview(cells, left.length)
        : mendWords.written(output.path, cells.length, workbook.convertsToXlsx)) + mendWords.left(left),
    );
  return left.length === 0 ? 0 : 1;
}

/** A cell as it is and as it would be, in words fit to be printed; `from`:
 * the day that the workbook's days count from. */
function printed({ cell }: OfferedFix, from: number): MendedCell {
  const { sheet, row, column, before, after, format } = cell;
  const meant = format === 'date' && typeof after === 'number' ? formatDay(after + from) : after;
  return {
    sheet: withoutPrivateNumbers(sheet),
    cell: cellName(row, column),
    before: withoutPrivateNumbers(String(before)),
    after: withoutPrivateNumbers(String(meant)),
    format,
  };
}

function reasonOf({ refusal }: LeftFix): Pick<LeftCell, 'reason' | 'formula'> {
  if (refusal.kind !== 'used-by-formula') return { reason: refusal.kind, formula: null };
  const { sheet, row, column } = refusal.formula;
  return { reason: refusal.kind, formula: { sheet: withoutPrivateNumbers(sheet), cell: cellName(row, column) } };
}
