// The year-end award sheet: the result of a year → SheetModel, for the village board or for the file.
import { entryAt } from '../basis/entry';
import { type EarnerNouns, nounsOf } from '../wording/earner-nouns';
import {
  awardTitle,
  FILE_COPY,
  FILE_NOTE,
  HEADERS,
  leftOutBand,
  nobody,
  NOTES_HEADING,
  SHEET_NAMES,
  starsName,
  subtotalLabel,
  totalLabel,
  UNRANKED,
} from '../wording/sheets/sheets';
import type { AwardedYear, AwardEntry, AwardSection } from '../year/award-entries';
import { awardedYear, awardSections } from '../year/award-entries';
import { leftOutOf } from '../year/left-out';
import { periodsTaken, printedPoints } from '../year/listing';
import { awardNotes, boardNotes, placesLine } from './award-notes';
import { draftTitle } from './draft';
import { composeGradeSheet } from './grade-sheet';
import type { LaidRow, SheetColumn } from './layout';
import {
  columnsInUse,
  pageWidthsOf,
  entryRow,
  headerRow,
  joinedRow,
  placeOfMoney,
  sheetOf,
  wideRow,
  wideRows,
} from './layout';
import type { Posting } from './columns';
import { groupHeader, periodLine, periodsHeader, postedRows, signatureRows, tierHeader, yearRows } from './columns';
import type { SheetCopy } from './copies';
import type { SheetCell, SheetModel } from './model';
import type { YearResult } from '../year/year-result';

/**
 * For the board: winners and undecided households only, values only; no ID numbers, phones or bank accounts, and no
 * reason for which somebody got nothing. Throws when the plan has no awards.
 */
export function composeAwardSheet(result: YearResult, posting: Posting): SheetModel {
  return awardSheet(result, posting, 'board');
}

/** What the village keeps: who signs for which prize, and by name who was left out and why. Throws when the plan has no
 * awards. */
export function composeAwardFile(result: YearResult, posting: Posting): SheetModel {
  return awardSheet(result, posting, 'file');
}

function awardSheet(result: YearResult, posting: Posting, copy: SheetCopy): SheetModel {
  const year = awardedYear(result);
  if (year.awards.grades !== null) return composeGradeSheet(year, year.awards.grades, { ...posting, copy });
  const sections = awardSections(year);
  const leftOut = copy === 'file' ? leftOutEntries(year) : [];
  const listed = [...sections.flatMap((section) => section.entries), ...leftOut];
  const columns = columnsInUse(awardColumns(year, copy), listed);
  const widths = pageWidthsOf(columns, listed);
  const title = awardTitle(posting.village, year.scores.year, titleOf(year));
  const top = [
    wideRow(draftTitle(copy === 'file' ? `${title}${FILE_COPY}` : title, year), 'title', widths),
    ...yearRows(year, widths),
    ...wideRows(placesLine(year), 'subtitle', widths),
    ...wideRows(periodLine(year, posting.date), 'subtitle', widths),
    ...(copy === 'board' ? postedRows(year, posting, widths) : []),
    headerRow(columns, widths),
  ];
  const rows = [
    ...top,
    ...listRows(year, sections, columns),
    ...leftOutRows(leftOut, columns, nounsOf(year.scheme)),
    ...noteRows(year, copy, widths),
    ...signatureRows(widths),
  ];
  const name = copy === 'file' ? SHEET_NAMES.awardFile : SHEET_NAMES.award;
  return sheetOf(
    { name, kind: 'award-sheet', year: year.scores.year, forFile: copy === 'file' },
    rows,
    widths,
    top.length,
  );
}

/** What is awarded: shares of a sum by its name, stars by theirs. */
function titleOf(year: AwardedYear): string | undefined {
  if (year.awards.rule.kind === 'positions') return starsName(year.awards.tiers.map(({ name }) => name));
  return shareName(year) ?? undefined;
}

/** Of who was left out, what there is. */
type Entry = Omit<AwardEntry, 'rank' | 'periods' | 'total'> & {
  readonly rank: number | null;
  readonly periods: number | null;
  readonly total: number | null;
};

type Column = SheetColumn<Entry>;

function column(header: string, style: Column['style'], least: number, value: Column['value']): Column {
  return { header, style, least, value };
}

function awardColumns(year: AwardedYear, copy: SheetCopy): readonly Column[] {
  const who = nounsOf(year.scheme);
  return [
    column(HEADERS.number, 'text-centre', 6, (entry) => entry.number),
    column(HEADERS.rank, 'text-centre', 6, (entry) => entry.rank ?? UNRANKED),
    column(groupHeader(year), 'text-centre', 10, (entry) => entry.group),
    column(who.head, 'text-centre', 12, (entry) => entry.head),
    { ...column(periodsHeader(year), 'text-centre', 8, (entry) => entry.periods), spare: 'alike' },
    column(HEADERS.total, 'points', 12, (entry) => entry.total),
    { ...column(HEADERS.tie, 'text-centre', 10, (entry) => entry.tie), spare: 'empty' },
    ...(year.awards.prizes === null ? [column(tierHeader(year), 'text-centre', 10, (entry) => entry.tier)] : []),
    ...(statesPrizes(year) ? [column(prizeHeader(year), 'money', 10, (entry) => entry.prize)] : []),
    ...(copy === 'file' ? receiptColumns(year) : []),
    { ...column(HEADERS.remark, 'text', 12, (entry) => entry.remark), spare: 'empty' },
  ];
}

/** Where it is written by hand what was handed out: plaque and goods where the plan states no prize. */
function receiptColumns(year: AwardedYear): readonly Column[] {
  const blank = (header: string, least: number): Column => column(header, 'text', least, () => null);
  if (statesPrizes(year)) return [blank(HEADERS.receiver, 14)];
  return [blank(HEADERS.plaque, 10), blank(HEADERS.goods, 12), blank(HEADERS.receiver, 12)];
}

function statesPrizes({ awards }: AwardedYear): boolean {
  return awards.prizes !== null || awards.tiers.some((tier) => tier.prize !== null);
}

/** What a share of money is called; else the prize. */
function prizeHeader(year: AwardedYear): string {
  const name = shareName(year);
  return name === null ? HEADERS.prize : `${name}(元)`;
}

/** What the shared money is called; `null` where none is shared. */
function shareName({ awards }: AwardedYear): string | null {
  return awards.rule.kind === 'pro-rata' ? awards.rule.name : null;
}

function listRows(
  year: AwardedYear,
  sections: readonly AwardSection[],
  columns: readonly Column[],
): readonly LaidRow[] {
  const { awards, scheme } = year;
  const who = nounsOf(scheme);
  const decided = awards.tiers.reduce((sum, tier) => sum + tier.awarded, 0);
  const rows = sections.flatMap(({ tier, entries }): readonly LaidRow[] => [
    ...entries.map((entry) => entryRow(columns, entry)),
    ...(tier === null || awards.prizes !== null
      ? []
      : [
          totalRow(
            subtotalLabel(entryAt(awards.tiers, tier).name, entries.length, who),
            costOf(entryAt(awards.tiers, tier).prize, entries.length),
            columns,
          ),
        ]),
  ]);
  const none =
    sections.length === 0 ? [joinedRow([[nobody(who), 0, columns.length - 1]], 'text-centre', columns.length)] : [];
  return [...rows, ...none, totalRow(totalLabel(decided, awards.undecided.length, who), awards.cost / 100, columns)];
}

/** Who was left out, in the columns of the list; the reason in the last. */
function leftOutEntries(year: AwardedYear): readonly Entry[] {
  return leftOutOf(year).map(({ one, why }, at): Entry => ({
    household: one.index,
    number: at + 1,
    rank: one.rank,
    group: one.group,
    head: one.name,
    periods: one.takesPart ? periodsTaken(one.index, year.scores) : null,
    total: one.takesPart ? printedPoints(one.total, year.scores) : null,
    tie: '',
    tier: '',
    prize: null,
    remark: why,
  }));
}

function leftOutRows(entries: readonly Entry[], columns: readonly Column[], who: EarnerNouns): readonly LaidRow[] {
  if (entries.length === 0) return [];
  const band = joinedRow([[leftOutBand(entries.length, who), 0, columns.length - 1]], 'total-text', columns.length);
  return [band, ...entries.map((entry) => entryRow(columns, entry))];
}

/** A label over the columns before the prize, and the sum of the prizes where the plan states any. */
function totalRow(label: string, yuan: number | null, columns: readonly Column[]): LaidRow {
  const prize = placeOfMoney(columns);
  const laid = joinedRow([[label, 0, prize - 1]], 'total-text', columns.length);
  const sum: SheetCell = { value: yuan, style: 'total-money' };
  return { ...laid, cells: laid.cells.map((cell, index) => (index === prize ? sum : cell)) };
}

/** Yuan of a tier, summed in fen. */
function costOf(prize: number | null, households: number): number | null {
  return prize === null ? null : (Math.round(prize * 100) * households) / 100;
}

function noteRows(year: AwardedYear, copy: SheetCopy, widths: readonly number[]): readonly LaidRow[] {
  const said = copy === 'board' ? boardNotes(year) : [FILE_NOTE, ...awardNotes(year)];
  const notes = said.map((note, index) => `${index + 1}. ${note}`);
  return [wideRow(NOTES_HEADING, 'note', widths), ...notes.map((note) => wideRow(note, 'note', widths))];
}
