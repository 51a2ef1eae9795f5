// `notice`: the list of a month's points as it is posted, in a copy of the ledger, or as a text to be pasted into a chat.
import {
  formatDay,
  formatMonth,
  listHonours,
  monthNotice,
  noticeEndOf,
  noticeText,
  type NoticePosting,
  type YearResult,
} from '../../engine';
import { addNoticeSheet } from '../../tasks/month-notice';
import type { Request } from '../arguments';
import { exitCodeOf, type ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import { openFile, scoredYear, type OpenedFile } from '../open-file';
import { chooseOutput } from '../output-file';
import { postingDay } from '../posting-day';
import { printDraft } from '../print/draft';
import { Refusal } from '../refusal';
import { refuseMonth } from '../refuse-month';
import { visible } from '../terminal-text';
import { noticeWords, type NoticeSummary } from '../wording/notice';
import { opening } from '../wording/opening';
import { usage } from '../wording/usage';
import { writeWhole } from '../write-file';

/** The year is scored up to the month, so that what is posted is what was known of it then. */
export async function notice(request: Request, host: Speaker): Promise<ExitCode> {
  const { month, json, text } = request;
  if (month === null) throw new Refusal(usage.noMonth);
  const opened = await openFile({ ...request, asOf: month }, host);
  const result = scoredYear(opened);
  refuseMonth(month, result, result.ledger.lastMonthOfYear ?? month);
  const posted = postingDay(request, host);
  const posting: NoticePosting = {
    village: visible(request.village ?? result.ledger.village),
    month,
    posted,
    end: noticeEndOf(result, month, posted),
    masked: request.mask,
    corrections: [],
  };
  const written = request.out === null && !request.inPlace ? null : await write(request, { opened, posting }, host);
  const summary = summaryOf(result, posting);
  const said = text ? noticeText(result, posting) : null;
  if (json) host.json({ ...written, ...reportOf(summary), text: said });
  else {
    const kept =
      written === null ? '' : noticeWords.written(written.out, written.sheet, opened.workbook.convertsToXlsx);
    host.out(
      [said === null ? '' : `${said}\n\n`, printDraft(result), noticeWords.summary(summary, result.scheme), kept].join(
        '',
      ),
    );
  }
  return exitCodeOf(result.problems);
}

async function write(
  { out, inPlace, force }: Request,
  { opened, posting }: { readonly opened: OpenedFile; readonly posting: NoticePosting },
  host: Speaker,
): Promise<{ readonly out: string; readonly sheet: string }> {
  const { input, workbook, progress } = opened;
  const output = await chooseOutput({ out, extension: workbook.outputExtension, inPlace, force }, input, host);
  progress.step(opening.writing(output.path));
  const sheet = await addNoticeSheet(workbook, scoredYear(opened), posting);
  await writeWhole(output, workbook.toBytes(), host.files);
  progress.done();
  return { out: output.path, sheet };
}

function summaryOf(result: YearResult, { month, posted, end }: NoticePosting): NoticeSummary {
  const { households, unassessed } = monthNotice(result, month);
  const list = listHonours(result.ledger, result.scores, month);
  const honours =
    list === null ? null : { name: list.name, named: list.households.length, open: list.undecided.length };
  return { month, posted, end, households, unassessed, honours };
}

/** Days as `2022-11-11`; `noticeEndsCertain`: false where days off are still to be announced. */
function reportOf({ month, posted, end, ...rest }: NoticeSummary): object {
  return {
    month: formatMonth(month),
    posted: formatDay(posted),
    noticeEnds: formatDay(end.day),
    noticeEndsCertain: end.certain,
    ...rest,
  };
}
