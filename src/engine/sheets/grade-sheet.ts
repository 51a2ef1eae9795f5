// The award sheet of a plan that gives tiers period by period: every household's tier in each period that
// has ended, and what its prizes come to → SheetModel.
import type { PeriodGrades } from '../ranking/types';
import { inWordsOf } from '../wording/for-persons';
import {
  awardTitle,
  gradeCountLabel,
  GRADES,
  HEADERS,
  idRemark,
  NOBODY,
  NOTES_HEADING,
  periodHeader,
  SHEET_NAMES,
  timesHeader,
  totalLabel,
} from '../wording/sheets';
import { ruleNotes } from '../wording/award-kinds';
import type { AwardedYear } from '../year/award-entries';
import { placesLine } from './award-notes';
import type { Posting } from './columns';
import { periodLine, signatureRows, yearRows } from './columns';
import { asideNotes, draftNotes, draftTitle } from './draft';
import type { LaidRow, SheetColumn } from './layout';
import { columnWidthsOf, entryRow, headerRow, joinedRow, sheetOf, wideRow, wideRows } from './layout';
import { groupOf, headOf, idOrder, namesakes } from '../year/listing';
import type { SheetModel } from './model';

/** Households that have a tier in some period, by 户号. */
export function composeGradeSheet(year: AwardedYear, grades: PeriodGrades, posting: Posting): SheetModel {
  const { households } = year.ledger.roster;
  const listed = [...households.keys()]
    .filter((household) => tiersOf(grades, household).some((tier) => tier >= 0))
    .sort(idOrder(households));
  const columns = gradeColumns(year, grades, listed);
  const numbered = listed.map((household, index): Entry => ({ household, number: index + 1 }));
  const widths = columnWidthsOf(columns, numbered);
  const top = [
    wideRow(draftTitle(awardTitle(posting.village, year.scores.year, GRADES), year), 'title', widths),
    ...yearRows(year, widths),
    ...wideRows(placesLine(year), 'subtitle', widths),
    ...wideRows(periodLine(year, posting.date), 'subtitle', widths),
    headerRow(columns, widths),
  ];
  const nobody =
    listed.length === 0
      ? [joinedRow([[inWordsOf(year.scheme.earner, NOBODY), 0, columns.length - 1]], 'text-centre', columns.length)]
      : [];
  const rows = [
    ...top,
    ...numbered.map((entry) => entryRow(columns, entry)),
    ...nobody,
    totalRow(year, listed.length, columns),
    ...noteRows(year, grades, widths),
    ...signatureRows(widths),
  ];
  return sheetOf({ name: SHEET_NAMES.award, kind: 'award-sheet', year: year.scores.year }, rows, widths, top.length);
}

type Entry = { readonly household: number; readonly number: number };

function tiersOf({ tier, count }: PeriodGrades, household: number): readonly number[] {
  return [...tier.subarray(household * count, (household + 1) * count)];
}

/** The periods in which anyone has a tier: none before the village began. */
function gradedPeriods({ count, tier }: PeriodGrades): readonly number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) =>
    tier.some((one, index) => one >= 0 && index % count === at),
  );
}

function headerOf({ scores }: AwardedYear, { months }: PeriodGrades, period: number): string {
  return periodHeader(scores.first + period * months, months);
}

function gradeColumns(
  year: AwardedYear,
  grades: PeriodGrades,
  listed: readonly number[],
): readonly SheetColumn<Entry>[] {
  const { households } = year.ledger.roster;
  const { tiers } = year.awards;
  const same = namesakes(households, listed);
  const column = (
    header: string,
    style: SheetColumn<Entry>['style'],
    least: number,
    value: SheetColumn<Entry>['value'],
  ): SheetColumn<Entry> => ({ header: inWordsOf(year.scheme.earner, header), style, least, value });
  const nameOf = (tier: number): string => (tier < 0 ? '' : tiers[tier].name);
  return [
    column(HEADERS.number, 'text-centre', 6, ({ number }) => number),
    column(HEADERS.group, 'text-centre', 10, ({ household }) => groupOf(households[household])),
    column(HEADERS.head, 'text-centre', 12, ({ household }) => headOf(households[household])),
    ...gradedPeriods(grades).map((at) =>
      column(headerOf(year, grades, at), 'text-centre', 8, ({ household }) => nameOf(tiersOf(grades, household)[at])),
    ),
    ...tiers.map(({ name }, tier) =>
      column(
        timesHeader(name),
        'text-centre',
        8,
        ({ household }) => tiersOf(grades, household).filter((one) => one === tier).length,
      ),
    ),
    ...(hasPrizes(year)
      ? [
          column(HEADERS.prize, 'money', 10, ({ household }) => yuanOf(year, tiersOf(grades, household))),
          column(HEADERS.receiver, 'text', 14, () => null),
        ]
      : []),
    column(HEADERS.remark, 'text', 12, ({ household }) =>
      same.has(household) ? inWordsOf(year.scheme.earner, idRemark(households[household].id)) : '',
    ),
  ];
}

function hasPrizes({ awards }: AwardedYear): boolean {
  return awards.tiers.some(({ prize }) => prize !== null);
}

/** The prizes of all periods, summed in fen. */
function yuanOf({ awards }: AwardedYear, tiers: readonly number[]): number {
  return tiers.reduce((sum, tier) => sum + (tier < 0 ? 0 : Math.round((awards.tiers[tier].prize ?? 0) * 100)), 0) / 100;
}

function totalRow(year: AwardedYear, households: number, columns: readonly SheetColumn<Entry>[]): LaidRow {
  const prize = columns.findIndex(({ style }) => style === 'money');
  const laid = joinedRow(
    [[inWordsOf(year.scheme.earner, totalLabel(households, 0)), 0, prize === -1 ? columns.length - 1 : prize - 1]],
    'total-text',
    columns.length,
  );
  if (prize === -1) return laid;
  return {
    ...laid,
    cells: laid.cells.map((cell, index) =>
      index === prize ? { value: year.awards.cost / 100, style: 'total-money' } : cell,
    ),
  };
}

/** The rule, and how many households have each tier, period by period. */
function noteRows(year: AwardedYear, grades: PeriodGrades, widths: readonly number[]): readonly LaidRow[] {
  const { awards, scores } = year;
  const counts = gradedPeriods(grades).map((at) => {
    const ofPeriod = Array.from(
      { length: scores.householdCount },
      (_, household) => grades.tier[household * grades.count + at],
    );
    return gradeCountLabel(
      headerOf(year, grades, at),
      awards.tiers.map(({ name }, tier) => ({ name, households: ofPeriod.filter((one) => one === tier).length })),
    );
  });
  const notes = [
    ...draftNotes(year),
    ...ruleNotes(awards.rule, {
      denominator: awards.denominator,
      absent: null,
      quota: null,
      places: [],
      shared: null,
      sensitive: year.scheme.sensitive,
    }),
    ...(counts.length === 0 ? [] : [`${counts.join('；')}。`]),
    ...asideNotes(year),
  ];
  return [NOTES_HEADING, ...notes.map((note, index) => `${index + 1}. ${inWordsOf(year.scheme.earner, note)}`)].map(
    (note) => wideRow(note, 'note', widths),
  );
}
