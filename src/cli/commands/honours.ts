// `honours`: who is named for a month (示范户), with what 荣誉登记 has decided; in a copy of the ledger the list for the
// board and the village's own copy.
import { formatMonth, monthHonours, printedPoints, type Honoured, type MonthHonours } from '../../engine';
import { addHonoursSheets } from '../../tasks/month-honours';
import type { Request } from '../arguments';
import { exitCodeOf, type ExitCode } from '../exit-code';
import { openFile, scoredYear, type OpenedFile } from '../open-file';
import { chooseOutput } from '../output-file';
import { postingDay } from '../posting-day';
import { printDraft } from '../print/draft';
import { Refusal } from '../refusal';
import { refuseMonth } from '../refuse-month';
import type { Speaker } from '../speaker';
import { visible } from '../terminal-text';
import { honoursWords } from '../wording/honours';
import { noticeWords } from '../wording/notice';
import { opening } from '../wording/opening';
import { usage } from '../wording/usage';
import { writeWhole } from '../write-file';

/** Exit code 1 too where more or fewer are named than the plan allows. */
export async function honours(request: Request, host: Speaker): Promise<ExitCode> {
  const { month, json } = request;
  if (month === null) throw new Refusal(usage.noMonthOfHonours);
  const opened = await openFile({ ...request, asOf: month }, host);
  const result = scoredYear(opened);
  refuseMonth(month, result, result.ledger.lastMonthOfYear ?? month);
  const found = monthHonours(result, month);
  if (found === null) throw new Refusal(honoursWords.none(result.scheme.name));
  const written = request.out === null && !request.inPlace ? null : await write(request, { opened, found }, host);
  if (json) host.json({ ...written, ...reportOf(found) });
  else {
    const kept =
      written === null
        ? ''
        : noticeWords.written(written.out, written.sheets.join('、'), opened.workbook.convertsToXlsx);
    host.out([printDraft(result), honoursWords.list(found, result.scheme), kept].join(''));
  }
  return found.outOfRange ? 1 : exitCodeOf(result.problems);
}

async function write(
  request: Request,
  { opened, found }: { readonly opened: OpenedFile; readonly found: MonthHonours },
  host: Speaker,
): Promise<{ readonly out: string; readonly sheets: readonly string[] }> {
  const { input, workbook, progress } = opened;
  const { out, inPlace, force } = request;
  const output = await chooseOutput({ out, extension: workbook.outputExtension, inPlace, force }, input, host);
  progress.step(opening.writing(output.path));
  const result = scoredYear(opened);
  const sheets = await addHonoursSheets(workbook, result, found, {
    village: visible(request.village ?? result.ledger.village),
    date: postingDay(request, host),
  });
  await writeWhole(output, workbook.toBytes(), host.files);
  progress.done();
  return { out: output.path, sheets };
}

/** Points as printed; ids of households. */
function reportOf({ month, name, named, open, refused, outOfRange, tooFew }: MonthHonours): object {
  const line = ({ household, points, record }: Honoured): object => ({
    id: household.id,
    points: printedPoints(points, household.year.scores),
    verdict: record?.verdict ?? null,
    flag: record === null || record.flag === '' ? null : record.flag,
  });
  return {
    month: formatMonth(month),
    name,
    named: named.map(line),
    open: open.map(line),
    refused: refused.map(line),
    tooFew,
    outOfRange,
  };
}
