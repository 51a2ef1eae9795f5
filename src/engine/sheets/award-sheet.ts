// The year-end award sheet as it is posted on the village board: the result of a year → SheetModel.
import { entryAt } from '../basis/entry';
import { nounsOf } from '../wording/earner-nouns';
import {
  awardTitle,
  HEADERS,
  nobody,
  NOTES_HEADING,
  SHEET_NAMES,
  subtotalLabel,
  totalLabel,
} from '../wording/sheets/sheets';
import type { AwardedYear, AwardEntry, AwardSection } from '../year/award-entries';
import { awardedYear, awardSections } from '../year/award-entries';
import { awardNotes, placesLine } from './award-notes';
import { draftTitle } from './draft';
import { composeGradeSheet } from './grade-sheet';
import type { LaidRow, SheetColumn } from './layout';
import { columnWidthsOf, entryRow, headerRow, joinedRow, placeOfMoney, sheetOf, wideRow, wideRows } from './layout';
import type { Posting } from './columns';
import { periodLine, periodsHeader, signatureRows, tierHeader, yearRows } from './columns';
import type { SheetCell, SheetModel } from './model';
import type { YearResult } from '../year/year-result';

/**
 * Winners and undecided households only, values only; no ID numbers, phones or bank accounts.
 * Throws when the plan has no awards.
 */
export function composeAwardSheet(result: YearResult, posting: Posting): SheetModel {
  const year = awardedYear(result);
  if (year.awards.grades !== null) return composeGradeSheet(year, year.awards.grades, posting);
  const sections = awardSections(year);
  const columns = awardColumns(year);
  const widths = columnWidthsOf(
    columns,
    sections.flatMap((section) => section.entries),
  );
  const top = [
    wideRow(
      draftTitle(awardTitle(posting.village, year.scores.year, shareName(year) ?? undefined), year),
      'title',
      widths,
    ),
    ...yearRows(year, widths),
    ...wideRows(placesLine(year), 'subtitle', widths),
    ...wideRows(periodLine(year, posting.date), 'subtitle', widths),
    headerRow(columns, widths),
  ];
  const rows = [...top, ...listRows(year, sections, columns), ...noteRows(year, widths), ...signatureRows(widths)];
  return sheetOf({ name: SHEET_NAMES.award, kind: 'award-sheet', year: year.scores.year }, rows, widths, top.length);
}

function awardColumns(year: AwardedYear): readonly SheetColumn<AwardEntry>[] {
  const column = (
    header: string,
    style: SheetColumn<AwardEntry>['style'],
    least: number,
    value: SheetColumn<AwardEntry>['value'],
  ): SheetColumn<AwardEntry> => ({
    header,
    style,
    least,
    value,
  });
  const who = nounsOf(year.scheme);
  return [
    column(HEADERS.number, 'text-centre', 6, (entry) => entry.number),
    column(HEADERS.rank, 'text-centre', 6, (entry) => entry.rank),
    column(who.group, 'text-centre', 10, (entry) => entry.group),
    column(who.head, 'text-centre', 12, (entry) => entry.head),
    column(periodsHeader(year), 'text-centre', 8, (entry) => entry.periods),
    column(HEADERS.total, 'points', 12, (entry) => entry.total),
    column(HEADERS.tie, 'text-centre', 10, (entry) => entry.tie),
    ...(year.awards.prizes === null
      ? [column(tierHeader(year), 'text-centre', 10, (entry: AwardEntry) => entry.tier)]
      : []),
    ...(statesPrizes(year)
      ? [
          column(prizeHeader(year), 'money', 10, (entry) => entry.prize),
          column(HEADERS.receiver, 'text', 16, () => null),
        ]
      : []),
    column(HEADERS.remark, 'text', 12, (entry) => entry.remark),
  ];
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
  columns: readonly SheetColumn<AwardEntry>[],
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

/** A label over the columns before the prize, and the sum of the prizes where the plan states any. */
function totalRow(label: string, yuan: number | null, columns: readonly SheetColumn<AwardEntry>[]): LaidRow {
  const prize = placeOfMoney(columns);
  const laid = joinedRow([[label, 0, prize - 1]], 'total-text', columns.length);
  const sum: SheetCell = { value: yuan, style: 'total-money' };
  return { ...laid, cells: laid.cells.map((cell, index) => (index === prize ? sum : cell)) };
}

/** Yuan of a tier, summed in fen. */
function costOf(prize: number | null, households: number): number | null {
  return prize === null ? null : (Math.round(prize * 100) * households) / 100;
}

function noteRows(year: AwardedYear, widths: readonly number[]): readonly LaidRow[] {
  const notes = awardNotes(year).map((note, index) => `${index + 1}. ${note}`);
  return [wideRow(NOTES_HEADING, 'note', widths), ...notes.map((note) => wideRow(note, 'note', widths))];
}
