// The whole year's ranking, for the board and for the file: every household that takes part → SheetModel.
import type { NoAwardReason } from '../ranking/types';
import { keepsSecrets } from '../scheme/not-public';
import { nounsOf } from '../wording/earner-nouns';
import {
  BEFORE_DEDUCTIONS_NOTE,
  FILE_COPY,
  FILE_NOTE,
  leftOutCountNote,
  leftOutNote,
  meanNote,
  NOTES_HEADING,
  orderNote,
  rankedLine,
  rankingTitle,
  sharedRankNote,
  SHEET_NAMES,
} from '../wording/sheets/sheets';
import { listedYears } from '../year/listed-years';
import { averagesPeriods, hasIds } from '../year/listing';
import { notRanked, showsBeforeDeductions, unrankedYears } from '../year/not-ranked';
import type { YearResult } from '../year/year-result';
import { abreastRows, timesAbreast } from './abreast';
import { gapNotes } from './award-notes';
import type { Posting } from './columns';
import { periodLine, signatureRows, yearRows } from './columns';
import { asideNotes, draftNotes, draftTitle } from './draft';
import { columnsInUse, columnWidthsOf, headerRow, pageWidthsOf, sheetOf, wideRow, wideRows } from './layout';
import type { SheetModel } from './model';
import { boardColumns, fileColumns, type HouseholdColumn } from './ranking-columns';

/**
 * For the board: ranked households, best first, then those without a rank, with nothing but their totals; who takes no
 * part is only counted. Twice abreast where a long list fits so. Values only, no private numbers.
 */
export function composeRankingSheet(year: YearResult, posting: Posting): SheetModel {
  return rankingSheet(year, posting, {
    title: rankingTitle(posting.village, year.scores.year),
    name: SHEET_NAMES.ranking,
    columns: boardColumns(year),
    notes: boardNotes(year),
    forFile: false,
  });
}

/** What the village keeps: the same households with every summand, the balance, the tier, and why somebody got nothing,
 * also of what the plan does not make public. */
export function composeRankingFile(year: YearResult, posting: Posting): SheetModel {
  return rankingSheet(year, posting, {
    title: `${rankingTitle(posting.village, year.scores.year)}${FILE_COPY}`,
    name: SHEET_NAMES.rankingFile,
    columns: fileColumns(year),
    notes: [FILE_NOTE, ...(showsBeforeDeductions(year) ? [BEFORE_DEDUCTIONS_NOTE] : []), ...rankingNotes(year)],
    forFile: true,
  });
}

type Copy = {
  readonly title: string;
  readonly name: string;
  readonly columns: readonly HouseholdColumn[];
  readonly notes: readonly string[];
  readonly forFile: boolean;
};

function rankingSheet(year: YearResult, posting: Posting, copy: Copy): SheetModel {
  const listed = [...listedYears(year), ...unrankedYears(year)];
  const columns = columnsInUse(copy.columns, listed);
  const own = columnWidthsOf(columns, listed);
  const times = copy.forFile ? 1 : timesAbreast(listed.length, own);
  const widths = times === 1 ? pageWidthsOf(columns, listed) : [...own, ...own];
  const head = headerRow(columns, widths);
  const top = [
    wideRow(draftTitle(copy.title, year), 'title', widths),
    ...yearRows(year, widths),
    ...wideRows(
      `${rankedLine(year.ranking.ranked, nounsOf(year.scheme))}；${periodLine(year, posting.date)}`,
      'subtitle',
      widths,
    ),
    { ...head, cells: Array.from({ length: times }, () => head.cells).flat() },
  ];
  const notes = [NOTES_HEADING, ...copy.notes.map((note, index) => `${index + 1}. ${note}`)];
  const rows = [
    ...top,
    ...abreastRows(columns, listed, times),
    ...notes.map((note) => wideRow(note, 'note', widths)),
    ...signatureRows(widths),
  ];
  const about = { name: copy.name, kind: 'ranking-sheet', year: year.scores.year, forFile: copy.forFile };
  return sheetOf(about, rows, widths, top.length);
}

function rankingNotes(year: YearResult): readonly string[] {
  const leftOut = notRankedCounts(year);
  return notesWith(year, leftOut.length === 0 ? [] : [leftOutNote(leftOut, nounsOf(year.scheme))]);
}

/** As rankingNotes, without a reason that is nobody's business. */
function boardNotes(year: YearResult): readonly string[] {
  const { scheme } = year;
  const leftOut = notRankedCounts(year);
  const who = nounsOf(scheme);
  const silent = keepsSecrets(scheme) || leftOut.some(({ why }) => why === 'out');
  if (leftOut.length === 0) return notesWith(year, []);
  return notesWith(year, [silent ? leftOutCountNote(countOf(leftOut), who) : leftOutNote(leftOut, who)]);
}

function notesWith(year: YearResult, leftOut: readonly string[]): readonly string[] {
  const { ledger, scheme, scores } = year;
  const who = nounsOf(scheme);
  return [
    ...draftNotes(year),
    sharedRankNote(who),
    orderNote(hasIds(ledger.roster.households), who),
    ...(averagesPeriods(scores) ? [meanNote(), ...gapNotes(scores)] : []),
    ...leftOut,
    ...asideNotes(year),
  ];
}

/** Who is not ranked, and why: how many of each. */
function notRankedCounts(year: YearResult): readonly { readonly why: NoAwardReason; readonly count: number }[] {
  const { invalid, later, out, outside } = notRanked(year);
  return [
    { why: 'not-enough-periods' as const, count: invalid },
    { why: 'joined-later' as const, count: later },
    { why: 'out' as const, count: out },
    { why: 'not-participating' as const, count: outside },
  ].filter(({ count }) => count > 0);
}

function countOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
