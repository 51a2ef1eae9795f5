// The award sheet of a plan that gives tiers period by period: every household's tier in each period that
// has ended, and what its prizes come to → SheetModel.
import { entryAt } from '../basis/entry';
import type { PeriodGrades } from '../ranking/types';
import { nounsOf } from '../wording/earner-nouns';
import {
  awardTitle,
  FILE_COPY,
  gradeCountLabel,
  GRADES,
  HEADERS,
  idRemark,
  nobody,
  NOTES_HEADING,
  periodHeader,
  SHEET_NAMES,
  timesHeader,
  totalLabel,
} from '../wording/sheets/sheets';
import { ruleNotes } from '../wording/sheets/award-kinds';
import type { AwardedYear } from '../year/award-entries';
import { placesLine } from './award-notes';
import type { Posting } from './columns';
import { groupHeader, periodLine, signatureRows, yearRows } from './columns';
import type { SheetCopy } from './copies';
import { asideNotes, draftNotes, draftTitle } from './draft';
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
import { gradedPeriods, gradedYears } from '../year/graded-years';
import { householdYears, type HouseholdYear } from '../year/household-year';
import { namesakes } from '../year/listing';
import type { SheetModel } from './model';

/** Households that have a tier in some period, by 户号. */
export function composeGradeSheet(
  year: AwardedYear,
  grades: PeriodGrades,
  posting: Posting & { readonly copy: SheetCopy },
): SheetModel {
  const forFile = posting.copy === 'file';
  const listed = gradedYears(year);
  const periods = gradedPeriods(year);
  const numbered = listed.map((one, index): Entry => ({ one, grades: one.grades, number: index + 1 }));
  const all = gradeColumns(year, { grades, periods }, listed).filter(
    ({ header }) => forFile || header !== HEADERS.receiver,
  );
  const columns = columnsInUse(all, numbered);
  const widths = pageWidthsOf(columns, numbered);
  const title = awardTitle(posting.village, year.scores.year, GRADES);
  const top = [
    wideRow(draftTitle(forFile ? `${title}${FILE_COPY}` : title, year), 'title', widths),
    ...yearRows(year, widths),
    ...wideRows(placesLine(year), 'subtitle', widths),
    ...wideRows(periodLine(year, posting.date), 'subtitle', widths),
    headerRow(columns, widths),
  ];
  const none =
    listed.length === 0
      ? [joinedRow([[nobody(nounsOf(year.scheme)), 0, columns.length - 1]], 'text-centre', columns.length)]
      : [];
  const rows = [
    ...top,
    ...numbered.map((entry) => entryRow(columns, entry)),
    ...none,
    totalRow(year, listed.length, columns),
    ...noteRows(year, { grades, periods }, widths),
    ...signatureRows(widths),
  ];
  const name = forFile ? SHEET_NAMES.awardFile : SHEET_NAMES.award;
  return sheetOf({ name, kind: 'award-sheet', year: year.scores.year, forFile }, rows, widths, top.length);
}

type Entry = { readonly one: HouseholdYear; readonly grades: HouseholdYear['grades']; readonly number: number };

/** `periods`: those in which anyone has a tier, none before the village began. */
type Graded = { readonly grades: PeriodGrades; readonly periods: readonly number[] };

function headerOf({ scores }: AwardedYear, { months }: PeriodGrades, period: number): string {
  return periodHeader(scores.first + period * months, months);
}

function gradeColumns(
  year: AwardedYear,
  { grades, periods }: Graded,
  listed: readonly HouseholdYear[],
): readonly SheetColumn<Entry>[] {
  const { tiers } = year.awards;
  const same = namesakes(
    year.ledger.roster.households,
    listed.map(({ index }) => index),
  );
  const who = nounsOf(year.scheme);
  const column = (
    header: string,
    style: SheetColumn<Entry>['style'],
    least: number,
    value: SheetColumn<Entry>['value'],
  ): SheetColumn<Entry> => ({ header, style, least, value });
  const nameOf = (tier: number | null): string => (tier === null ? '' : entryAt(tiers, tier).name);
  return [
    column(HEADERS.number, 'text-centre', 6, ({ number }) => number),
    column(groupHeader(year), 'text-centre', 10, ({ one }) => one.group),
    column(who.head, 'text-centre', 12, ({ one }) => one.name),
    ...periods.map((at) =>
      column(headerOf(year, grades, at), 'text-centre', 8, (entry) => nameOf(entryAt(entry.grades, at))),
    ),
    ...tiers.map(({ name }, tier) =>
      column(timesHeader(name), 'text-centre', 8, (entry) => entry.grades.filter((own) => own === tier).length),
    ),
    ...(hasPrizes(year)
      ? [
          column(HEADERS.prize, 'money', 10, (entry) => yuanOf(year, entry.grades)),
          column(HEADERS.receiver, 'text', 14, () => null),
        ]
      : []),
    {
      ...column(HEADERS.remark, 'text', 12, ({ one }) => (same.has(one.index) ? idRemark(one.id, who) : '')),
      spare: 'empty',
    },
  ];
}

function hasPrizes({ awards }: AwardedYear): boolean {
  return awards.tiers.some(({ prize }) => prize !== null);
}

/** The prizes of all periods, summed in fen. */
function yuanOf({ awards }: AwardedYear, tiers: HouseholdYear['grades']): number {
  return (
    tiers.reduce<number>(
      (sum, tier) => sum + (tier === null ? 0 : Math.round((entryAt(awards.tiers, tier).prize ?? 0) * 100)),
      0,
    ) / 100
  );
}

function totalRow(year: AwardedYear, households: number, columns: readonly SheetColumn<Entry>[]): LaidRow {
  const prize = placeOfMoney(columns);
  const laid = joinedRow(
    [[totalLabel(households, 0, nounsOf(year.scheme)), 0, prize - 1]],
    'total-text',
    columns.length,
  );
  return {
    ...laid,
    cells: laid.cells.map((cell, index) =>
      index === prize ? { value: year.awards.cost / 100, style: 'total-money' } : cell,
    ),
  };
}

/** The rule, and how many households have each tier, period by period. */
function noteRows(year: AwardedYear, { grades, periods }: Graded, widths: readonly number[]): readonly LaidRow[] {
  const { awards } = year;
  const who = nounsOf(year.scheme);
  const all = householdYears(year).map((one) => one.grades);
  const counts = periods.map((at) =>
    gradeCountLabel(
      headerOf(year, grades, at),
      awards.tiers.map(({ name }, tier) => ({ name, households: all.filter((own) => own[at] === tier).length })),
      who,
    ),
  );
  const notes = [
    ...draftNotes(year),
    ...ruleNotes(
      awards.rule,
      {
        denominator: awards.denominator,
        absent: null,
        quota: null,
        places: [],
        limits: [],
        shared: null,
        sensitive: year.scheme.sensitive,
      },
      who,
    ),
    ...(counts.length === 0 ? [] : [`${counts.join('；')}。`]),
    ...asideNotes(year),
  ];
  return [NOTES_HEADING, ...notes.map((note, index) => `${index + 1}. ${note}`)].map((note) =>
    wideRow(note, 'note', widths),
  );
}
