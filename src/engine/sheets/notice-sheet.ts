// A month of a scored year → the list that is posted on the board: the best of the year so far, then every household of
// every group with the month's points and the year's. Nothing of how they came about: no item, deduction, category or
// balance, and no ranking of all, so that there is no last.
import type { LocalDate, Month } from '../basis/calendar';
import { entryAt } from '../basis/entry';
import type { CountedDay } from '../basis/workdays';
import { type EarnerNouns, nounsOf } from '../wording/earner-nouns';
import { dayInWords } from '../wording/phrases';
import {
  bestHeading,
  groupBand,
  NOTICE_HEADERS,
  NOTICE_SIGNATURES,
  noticeCountLine,
  noticeDaysLine,
  noticeNotes,
  noticeSheetName,
  noticeTitle,
  type NoticeDays,
} from '../wording/sheets/notice';
import { HEADERS, NOTES_HEADING } from '../wording/sheets/sheets';
import type { Correction } from '../year/corrections';
import { type MonthNotice, monthNotice } from '../year/month-notice';
import type { YearResult } from '../year/year-result';
import { draftTitle, missingNotes } from './draft';
import { joinedRow, type LaidRow, sheetOf, wideRow, wideRows } from './layout';
import type { SheetCell, SheetModel } from './model';
import { type NoticeCells, type NoticeList, noticeList } from './notice-cells';
import { widthFor } from './text-width';

/** `posted`: the day of posting; `end`: until when objections may be filed. `masked`: names with a part hidden. */
export type NoticePosting = {
  readonly village: string;
  readonly month: Month;
  readonly posted: LocalDate;
  readonly end: CountedDay;
  readonly masked: boolean;
  /** Of the months that were posted before; [] where nothing was. */
  readonly corrections: readonly Correction[];
};

/** Lists longer than this stand twice beside each other. */
const MOST_IN_ONE_COLUMN = 60;
const ROW_HEIGHT = 18;

/** `year` must be scored up to the month. Values only, no private numbers. */
export function composeNoticeSheet(year: YearResult, posting: NoticePosting): SheetModel {
  const notice = monthNotice(year, posting.month);
  const who = nounsOf(year.scheme);
  const cells = noticeList(year, notice, posting);
  const abreast = notice.households > MOST_IN_ONE_COLUMN ? 2 : 1;
  const widths = Array.from({ length: abreast }, () => columnWidths(cells, who)).flat();
  const top = [
    wideRow(draftTitle(noticeTitle(posting.village, posting.month), year), 'title', widths),
    ...wideRows(noticeCountLine(notice.households, notice.unassessed, who), 'subtitle', widths),
    ...wideRows(noticeDaysLine(noticeDaysOf(posting)), 'subtitle', widths),
    ...bestRows(cells.best, { abreast, widths, who }),
  ];
  const notes = noticeNotesOf(year, posting, notice);
  const rows = [
    ...top,
    headRow(
      [NOTICE_HEADERS.number, who.head, NOTICE_HEADERS.monthScore, NOTICE_HEADERS.soFar, HEADERS.remark],
      abreast,
    ),
    ...cells.groups.flatMap(({ group, lines }) => [
      bandRow(groupBand(group, lines.length, who), widths),
      ...listRows(lines, abreast),
    ]),
    wideRow(NOTES_HEADING, 'note', widths),
    ...notes.map((note, at) => wideRow(`${at + 1}. ${note}`, 'note', widths)),
    signatureRow(posting.posted, widths),
  ];
  // Only the header of the list is met again on the next page; the title and the best stand on the first.
  const repeated = [top.length, top.length] as const;
  const about = { name: noticeSheetName(posting.month), kind: 'notice-sheet', year: year.scores.year };
  return sheetOf({ ...about, upright: true, repeated }, rows, widths, top.length + 1);
}

/** Whole sentences: what is missing first. */
export function noticeNotesOf(year: YearResult, posting: NoticePosting, notice: MonthNotice): readonly string[] {
  const { account, ledger, scheme, scores } = year;
  return [
    ...missingNotes(year),
    ...noticeNotes(
      {
        first: Math.max(scores.start, scores.first),
        month: posting.month,
        days: noticeDaysOf(posting),
        redeems: account !== null,
        masked: posting.masked,
        outside: ledger.roster.households.length - notice.households,
        ...correctedOf(year, posting, notice),
      },
      nounsOf(scheme),
    ),
  ];
}

function correctedOf({ scores }: YearResult, { corrections }: NoticePosting, { groups }: MonthNotice) {
  const listed = new Set(groups.flatMap(({ lines }) => lines.map(({ household }) => household.index)));
  const outside = corrections.filter(({ household }) => !listed.has(household));
  return {
    corrected: corrections.length > outside.length,
    correctedBefore: corrections.some(({ period }) => period.first < scores.first),
    correctedOutside: new Set(outside.map(({ household }) => household)).size,
  };
}

export function noticeDaysOf({ posted, end }: NoticePosting): NoticeDays {
  return { posted, last: end.day, certain: end.certain };
}

/** The block of the best, which stands above the list; nothing before anybody is ranked. */
function bestRows(
  best: readonly NoticeCells[],
  { abreast, widths, who }: { readonly abreast: number; readonly widths: readonly number[]; readonly who: EarnerNouns },
): readonly LaidRow[] {
  if (best.length === 0) return [];
  const heads = [HEADERS.rank, who.head, NOTICE_HEADERS.monthScore, NOTICE_HEADERS.soFar, who.group];
  return [bandRow(bestHeading(best.length, who), widths), headRow(heads, abreast), ...listRows(best, abreast)];
}

const STYLES = ['text-centre', 'text-centre', 'points', 'points', 'text-centre'] as const;
const LEAST_WIDTHS: readonly number[] = [5, 9, 9, 9, 8];

function columnWidths({ best, groups }: NoticeList, who: EarnerNouns): readonly number[] {
  const lines = [...best, ...groups.flatMap((group) => group.lines)];
  const heads = [NOTICE_HEADERS.number, who.head, NOTICE_HEADERS.monthScore, NOTICE_HEADERS.soFar, HEADERS.remark];
  return heads.map((head, at) => widthFor([head, ...lines.map((line) => String(line[at]))], entryAt(LEAST_WIDTHS, at)));
}

/** Lines in rows of `abreast` lines beside each other, read down: the first half stands on the left. */
function listRows(lines: readonly NoticeCells[], abreast: number): readonly LaidRow[] {
  const height = Math.ceil(lines.length / abreast);
  return Array.from({ length: height }, (_, row) => ({
    cells: Array.from({ length: abreast }, (_each, part) => lines[part * height + row]).flatMap((line) =>
      STYLES.map((style, at): SheetCell => ({ value: line?.[at] ?? null, style })),
    ),
    height: ROW_HEIGHT,
  }));
}

function headRow(heads: readonly string[], abreast: number): LaidRow {
  const cells = heads.map((value): SheetCell => ({ value, style: 'header' }));
  return { cells: Array.from({ length: abreast }, () => cells).flat(), height: ROW_HEIGHT };
}

function bandRow(text: string, widths: readonly number[]): LaidRow {
  return { ...joinedRow([[text, 0, widths.length - 1]], 'total-text', widths.length), height: ROW_HEIGHT };
}

function signatureRow(posted: LocalDate, widths: readonly number[]): LaidRow {
  const half = Math.floor(widths.length / 2);
  const [seal, date] = NOTICE_SIGNATURES;
  return {
    ...joinedRow(
      [
        [seal, 0, half - 1],
        [`${date}${dayInWords(posted)}`, half, widths.length - 1],
      ],
      'signature',
      widths.length,
    ),
    height: 48,
  };
}
