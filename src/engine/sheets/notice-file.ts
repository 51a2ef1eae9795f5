// A month of a scored year → the copy of its notice that the village keeps: every household by rank with the summands of
// its month, what earlier months were corrected by, the year so far and the balance. Not to be posted.
import { MICRO } from '../basis/points';
import { nounsOf } from '../wording/earner-nouns';
import {
  noticeCountLine,
  noticeDaysLine,
  NOTICE_FILE_HEADERS,
  NOTICE_FILE_NOTE,
  NOTICE_FILE_SIGNATURES,
  NOTICE_HEADERS,
  noticeFileName,
  noticeTitle,
} from '../wording/sheets/notice';
import { FILE_COPY, HEADERS, NOTES_HEADING, UNRANKED } from '../wording/sheets/sheets';
import { listingOrder, printedPoints } from '../year/listing';
import { monthNotice, type NoticeLine } from '../year/month-notice';
import type { YearResult } from '../year/year-result';
import { groupHeader, signatureRows } from './columns';
import { draftTitle } from './draft';
import {
  columnsInUse,
  entryRow,
  headerRow,
  pageWidthsOf,
  sheetOf,
  type SheetColumn,
  wideRow,
  wideRows,
} from './layout';
import type { SheetModel } from './model';
import { remarksOf } from './notice-cells';
import { noticeDaysOf, noticeNotesOf, type NoticePosting } from './notice-sheet';

type Entry = NoticeLine & { readonly number: number };

/** `year` must be scored up to the month. Values only, no private numbers. */
export function composeNoticeFile(year: YearResult, posting: NoticePosting): SheetModel {
  const notice = monthNotice(year, posting.month);
  const who = nounsOf(year.scheme);
  const lines = new Map(notice.groups.flatMap((group) => group.lines).map((line) => [line.household.index, line]));
  const ranked = listingOrder(year).flatMap((household) => lines.get(household) ?? []);
  const others = [...lines.values()].filter((line) => !ranked.includes(line));
  const entries = [...ranked, ...others].map((line, at): Entry => ({ ...line, number: at + 1 }));
  const columns = columnsInUse(columnsOf(year, posting), entries);
  const widths = pageWidthsOf(columns, entries);
  const top = [
    wideRow(draftTitle(`${noticeTitle(posting.village, posting.month)}${FILE_COPY}`, year), 'title', widths),
    ...wideRows(noticeCountLine(notice.households, notice.unassessed, who), 'subtitle', widths),
    ...wideRows(noticeDaysLine(noticeDaysOf(posting)), 'subtitle', widths),
    headerRow(columns, widths),
  ];
  const notes = [NOTICE_FILE_NOTE, ...noticeNotesOf(year, { ...posting, masked: false }, notice)];
  const rows = [
    ...top,
    ...entries.map((entry) => ({ ...entryRow(columns, entry), height: ROW_HEIGHT })),
    wideRow(NOTES_HEADING, 'note', widths),
    ...notes.map((note, at) => wideRow(`${at + 1}. ${note}`, 'note', widths)),
    ...signatureRows(widths, NOTICE_FILE_SIGNATURES),
  ];
  const about = { name: noticeFileName(posting.month), kind: 'notice-file', year: year.scores.year, forFile: true };
  return sheetOf(about, rows, widths, top.length);
}

const ROW_HEIGHT = 18;

function columnsOf(year: YearResult, { corrections, posted, month }: NoticePosting): readonly SheetColumn<Entry>[] {
  const { account, scheme, scores } = year;
  const who = nounsOf(scheme);
  const remarkOf = remarksOf(year, monthNotice(year, month), { masked: false, posted, corrections });
  const corrected = new Map<number, number>();
  for (const { household, points } of corrections)
    corrected.set(household, (corrected.get(household) ?? 0) + points / MICRO);
  const text = (header: string, value: SheetColumn<Entry>['value'], least: number): SheetColumn<Entry> => ({
    header,
    style: 'text-centre',
    value,
    least,
  });
  const points = (header: string, value: SheetColumn<Entry>['value']): SheetColumn<Entry> => ({
    header,
    style: 'points',
    value,
    least: 7,
  });
  return [
    text(NOTICE_HEADERS.number, ({ number }) => number, 5),
    text(groupHeader(year), ({ household }) => household.group, 8),
    text(who.head, ({ household }) => household.name, 9),
    points(HEADERS.base, (one) => printedPoints(one.month.base, scores)),
    points(HEADERS.bonus, (one) => printedPoints(one.month.bonus, scores)),
    {
      ...points(NOTICE_FILE_HEADERS.excess, ({ month: { bonus, bonusRaw } }) =>
        printedPoints(bonusRaw - bonus, scores),
      ),
      spare: 'alike',
    },
    { ...points(HEADERS.annual, (one) => printedPoints(one.month.annual, scores)), spare: 'alike' },
    points(HEADERS.deduction, (one) => printedPoints(one.month.deduction, scores)),
    points(NOTICE_HEADERS.monthScore, (one) => printedPoints(one.month.score, scores)),
    { ...points(NOTICE_FILE_HEADERS.corrected, (one) => corrected.get(one.household.index) ?? ''), spare: 'empty' },
    points(NOTICE_HEADERS.soFar, (one) => printedPoints(one.household.total, scores)),
    ...(account === null
      ? []
      : [points(HEADERS.balance, (one) => printedPoints(one.household.balance?.left ?? 0, scores))]),
    text(HEADERS.rank, ({ household }) => household.rank ?? UNRANKED, 5),
    { ...text(HEADERS.remark, remarkOf, 8), style: 'text', spare: 'empty' },
  ];
}
