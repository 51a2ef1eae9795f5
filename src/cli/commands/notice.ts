// `notice`: the list of a month's points as it is posted, in a copy of the ledger, or as a text to be pasted into a chat.
import {
  formatDay,
  formatMonth,
  listHonours,
  composePosting,
  monthInWords,
  monthNotice,
  noticeEndOf,
  noticeText,
  postingsOf,
  rulesInForce,
  yearsPosted,
  type ComposedPosting,
  type LocalDate,
  type Month,
  type NoticePosting,
  type YearResult,
} from '../../engine';
import { addNoticeSheet } from '../../tasks/month-notice';
import { postNotice } from '../../tasks/post-notice';
import type { Request } from '../arguments';
import { exitCodeOf, type ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import { openFile, scoredYear, type OpenedFile } from '../open-file';
import { chooseOutput } from '../output-file';
import { postingDay } from '../posting-day';
import { printDraft } from '../print/draft';
import { Refusal } from '../refusal';
import { refuseMonth } from '../refuse-month';
import { refusePosting } from '../refuse-posting';
import { visible } from '../terminal-text';
import { noticeWords, type NoticeSummary } from '../wording/notice';
import { postingWords } from '../wording/posting';
import { opening } from '../wording/opening';
import { usage } from '../wording/usage';
import { writeWhole } from '../write-file';

/** `copy`: what the village keeps of what it posts; absent of a draft. */
type Written = { readonly out: string; readonly sheet: string; readonly copy?: string };

type Drawn = { readonly opened: OpenedFile; readonly posting: NoticePosting; readonly composed: ComposedPosting };

/** The year is scored up to the month, so that what is posted is what was known of it then. */
export async function notice(request: Request, host: Speaker): Promise<ExitCode> {
  const { month, json, text, post } = request;
  if (month === null) throw new Refusal(usage.noMonth);
  const opened = await openFile({ ...request, asOf: month }, host);
  const result = scoredYear(opened);
  refuseMonth(month, result, result.ledger.lastMonthOfYear ?? month);
  const { posting, composed } = drawUp(request, result, { month, posted: postingDay(request, host) });
  if (post) refusePosting(result, posting, composed);
  const written =
    request.out === null && !request.inPlace ? null : await write(request, { opened, posting, composed }, host);
  const summary = summaryOf(result, posting);
  const said = text ? noticeText(result, posting) : null;
  if (json) host.json({ ...written, ...reportOf(summary), text: said, ...(post ? { version: composed.version } : {}) });
  else {
    const kept =
      written === null ? '' : noticeWords.written(written.out, sheetsOf(written), opened.workbook.convertsToXlsx);
    host.out(
      [
        said === null ? '' : `${said}\n\n`,
        printDraft(result),
        noticeWords.summary(summary, result.scheme),
        post ? postedWords(result, posting, { composed, households: summary.households }) : '',
        kept,
      ].join(''),
    );
  }
  return exitCodeOf(result.problems);
}

const sheetsOf = ({ sheet, copy }: Written): string => (copy === undefined ? sheet : `${sheet}、${copy}`);

/** What hangs, with the corrections of what hung before. */
function drawUp(
  request: Request,
  result: YearResult,
  { month, posted }: { readonly month: Month; readonly posted: LocalDate },
): Omit<Drawn, 'opened'> {
  const { ledger } = result;
  const { noticeDays: days } = rulesInForce(result.scheme, month).calendar;
  const end = noticeEndOf(result, month, posted);
  const figures = ledger.registers.archive ?? [];
  const before = { postings: postingsOf(result), figures };
  const period = { kind: 'month', first: month } as const;
  const composed = composePosting(yearsPosted(result, figures), before, { period, posted, days, ends: end.day });
  return {
    composed,
    posting: {
      village: visible(request.village ?? ledger.village),
      month,
      posted,
      end,
      masked: request.mask,
      corrections: composed.corrections,
    },
  };
}

async function write(
  { out, inPlace, force, post }: Request,
  { opened, posting, composed }: Drawn,
  host: Speaker,
): Promise<Written> {
  const { input, workbook, progress } = opened;
  const output = await chooseOutput({ out, extension: workbook.outputExtension, inPlace, force }, input, host);
  progress.step(opening.writing(output.path));
  const result = scoredYear(opened);
  const [sheet = '', copy] = post
    ? await postNotice(workbook, result, { posting, composed })
    : [await addNoticeSheet(workbook, result, posting)];
  await writeWhole(output, workbook.toBytes(), host.files);
  progress.done();
  return { out: output.path, sheet, ...(copy === undefined ? {} : { copy }) };
}

/** What was entered, and what of earlier months could not be told. */
function postedWords(
  { ledger, scores }: YearResult,
  { month }: NoticePosting,
  { composed, households }: { readonly composed: ComposedPosting; readonly households: number },
): string {
  const figures = ledger.registers.archive ?? [];
  const gone = figures.filter(({ household }) => household < 0).length;
  const missing: string[] = [];
  for (let earlier = Math.max(scores.start, scores.first); earlier < month; earlier++)
    if (!figures.some(({ period }) => period.kind === 'month' && period.first === earlier))
      missing.push(monthInWords(earlier));
  return [
    postingWords.posted(composed.version, households, composed.corrections.length),
    missing.length === 0 ? '' : postingWords.gap(missing),
    gone === 0 ? '' : postingWords.gone(gone),
  ].join('');
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
