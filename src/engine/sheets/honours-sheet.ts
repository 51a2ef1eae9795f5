// Who is named for a month → the list on the board, and the village's own copy with the flags → SheetModel.
import type { LocalDate } from '../basis/calendar';
import { nounsOf } from '../wording/earner-nouns';
import { dayInWords } from '../wording/phrases';
import {
  GRANTED,
  HONOUR_HEADERS,
  honoursCountLine,
  honoursOpenNote,
  honoursOrderNote,
  honoursRangeNote,
  honoursSheetName,
  honoursTitle,
  openBand,
  refusedBand,
  SUBSTITUTE,
} from '../wording/sheets/honours';
import { FILE_COPY, FILE_NOTE, HEADERS, NOTES_HEADING } from '../wording/sheets/sheets';
import { namesakes, printedPoints } from '../year/listing';
import type { Honoured, MonthHonours } from '../year/month-honours';
import type { YearResult } from '../year/year-result';
import { idRemark } from '../wording/sheets/sheets';
import { groupHeader, type Posting, signatureRows } from './columns';
import type { SheetCopy } from './copies';
import { draftTitle, missingNotes } from './draft';
import {
  columnsInUse,
  entryRow,
  headerRow,
  joinedRow,
  type LaidRow,
  pageWidthsOf,
  type SheetColumn,
  sheetOf,
  wideRow,
  wideRows,
} from './layout';
import type { SheetModel } from './model';

type Entry = Honoured & { readonly number: number };

/** Points of a row: the list is read from afar. */
const ROW_HEIGHT = 28;

/** `board`: names and the month's points. `file`: the flags too, and who was refused the honour and why.
 * Values only, no private numbers. */
export function composeHonoursSheet(
  year: YearResult,
  honours: MonthHonours,
  posting: Posting & { readonly copy: SheetCopy },
): SheetModel {
  const who = nounsOf(year.scheme);
  const forFile = posting.copy === 'file';
  const { month, name, named, open, outOfRange } = honours;
  const parts = [
    { band: null, entries: numbered(named) },
    { band: openBand(open.length, who), entries: numbered(open) },
    ...(forFile ? [{ band: refusedBand(honours.refused.length, who), entries: numbered(honours.refused) }] : []),
  ];
  const all = parts.flatMap(({ entries }) => entries);
  const columns = columnsInUse(columnsOf(year, all, forFile), all);
  const widths = pageWidthsOf(columns, all);
  const title = honoursTitle(posting.village, month, name);
  const top = [
    wideRow(draftTitle(forFile ? `${title}${FILE_COPY}` : title, year), 'title', widths),
    ...wideRows(
      honoursCountLine({ named: named.length, open: open.length, made: dayInWords(posting.date) }, who),
      'subtitle',
      widths,
    ),
    headerRow(columns, widths),
  ];
  const notes = [
    ...missingNotes(year),
    ...(forFile ? [FILE_NOTE] : []),
    honoursOrderNote(honours, who),
    ...(open.length === 0 ? [] : [honoursOpenNote(honours, who)]),
    ...(outOfRange && forFile ? [honoursRangeNote({ ...honours, named: named.length }, who)] : []),
  ].map((note, at) => wideRow(`${at + 1}. ${note}`, 'note', widths));
  const rows = [
    ...top,
    ...parts.flatMap(({ band, entries }) => partRows(columns, band, entries)),
    wideRow(NOTES_HEADING, 'note', widths),
    ...notes,
    ...signatureRows(widths),
  ];
  const about = { name: honoursSheetName(month, name, forFile), kind: 'honours-sheet', year: year.scores.year };
  return sheetOf({ ...about, upright: true }, rows, widths, top.length);
}

function numbered(lines: readonly Honoured[]): readonly Entry[] {
  return lines.map((line, at) => ({ ...line, number: at + 1 }));
}

function partRows(
  columns: readonly SheetColumn<Entry>[],
  band: string | null,
  entries: readonly Entry[],
): readonly LaidRow[] {
  if (entries.length === 0) return [];
  const heading = band === null ? [] : [joinedRow([[band, 0, columns.length - 1]], 'total-text', columns.length)];
  return [...heading, ...entries.map((entry) => entryRow(columns, entry))].map((row) => ({
    ...row,
    height: ROW_HEIGHT,
  }));
}

function columnsOf(year: YearResult, all: readonly Entry[], forFile: boolean): readonly SheetColumn<Entry>[] {
  const who = nounsOf(year.scheme);
  const same = namesakes(
    year.ledger.roster.households,
    all.map(({ household }) => household.index),
  );
  const column = (
    header: string,
    least: number,
    value: SheetColumn<Entry>['value'],
    style: SheetColumn<Entry>['style'] = 'text-centre',
  ): SheetColumn<Entry> => ({ header, style, least, value });
  const day = (date: LocalDate | null | undefined): string =>
    date === null || date === undefined ? '' : dayInWords(date);
  return [
    column(HEADERS.number, 6, ({ number }) => number),
    column(groupHeader(year), 10, ({ household }) => household.group),
    column(who.head, 12, ({ household }) => household.name),
    column(HONOUR_HEADERS.monthScore, 10, ({ points }) => printedPoints(points, year.scores), 'points'),
    {
      ...column(HONOUR_HEADERS.how, 12, (entry) => {
        const id = same.has(entry.household.index) ? idRemark(entry.household.id, who) : '';
        return [howOf(entry, forFile), id].filter((part) => part !== '').join('，');
      }),
      spare: 'empty',
    },
    ...(forFile
      ? [
          column(HONOUR_HEADERS.flag, 10, ({ record }) => record?.flag ?? ''),
          column(HONOUR_HEADERS.given, 12, ({ record }) => day(record?.given)),
          column(HONOUR_HEADERS.signed, 12, () => null),
          column(HONOUR_HEADERS.returned, 12, ({ record }) => day(record?.returned)),
        ]
      : []),
  ];
}

/** How it came to the honour; in the file also why it did not. */
function howOf({ record }: Entry, forFile: boolean): string {
  switch (record?.verdict) {
    case 'substitute':
      return SUBSTITUTE;
    case 'refused':
      return forFile ? record.reason : '';
    case 'granted':
      return record.decided === null && record.body === '' ? '' : GRANTED;
    default:
      return '';
  }
}
