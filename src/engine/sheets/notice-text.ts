// A month of a scored year → the notice as a text, group by group, to be pasted into the village's chat.
import { withoutPrivateNumbers } from '../basis/private-numbers';
import { nounsOf } from '../wording/earner-nouns';
import {
  bestHeading,
  groupBand,
  noticeCountLine,
  noticeDaysLine,
  noticeEntry,
  noticeTitle,
} from '../wording/sheets/notice';
import { NOTES_HEADING } from '../wording/sheets/sheets';
import { monthNotice } from '../year/month-notice';
import type { YearResult } from '../year/year-result';
import { draftTitle } from './draft';
import { noticeList } from './notice-cells';
import { noticeDaysOf, type NoticePosting, noticeNotesOf } from './notice-sheet';

/** What the sheet says, a household a line. No private numbers. */
export function noticeText(year: YearResult, posting: NoticePosting): string {
  const notice = monthNotice(year, posting.month);
  const who = nounsOf(year.scheme);
  const { best, groups } = noticeList(year, notice, posting);
  const parts = [
    [
      draftTitle(noticeTitle(posting.village, posting.month), year),
      noticeCountLine(notice.households, notice.unassessed, who),
      noticeDaysLine(noticeDaysOf(posting)),
    ],
    best.length === 0 ? [] : [bestHeading(best.length, who), ...best.map((line) => noticeEntry(line))],
    ...groups.map(({ group, lines }) => [
      groupBand(group, lines.length, who),
      ...lines.map((line) => noticeEntry(line)),
    ]),
    [NOTES_HEADING, ...noticeNotesOf(year, posting, notice).map((note, at) => `${at + 1}. ${note}`)],
  ];
  return withoutPrivateNumbers(
    parts
      .filter((part) => part.length > 0)
      .map((part) => part.join('\n'))
      .join('\n\n'),
  );
}
