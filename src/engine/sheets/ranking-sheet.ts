// The whole year's ranking as it is posted beside the awards: every household that takes part → SheetModel.
import { entryAt } from '../basis/entry';
import { periodStandings, standingIn } from '../ranking/period-standings';
import { nounsOf } from '../wording/earner-nouns';
import {
  HEADERS,
  idRemark,
  leftOutCountNote,
  leftOutNote,
  meanNote,
  NOTES_HEADING,
  notPublicNote,
  orderNote,
  periodHeader,
  periodStandingInWords,
  rankedLine,
  rankingTitle,
  sharedRankNote,
  SHEET_NAMES,
  tieRemark,
  UNRANKED,
} from '../wording/sheets/sheets';
import type { YearResult } from '../year/year-result';
import type { Posting } from './columns';
import { periodLine, periodsHeader, signatureRows, tierHeader, yearRows } from './columns';
import { asideNotes, draftNotes, draftTitle } from './draft';
import type { SheetColumn } from './layout';
import { columnWidthsOf, entryRow, headerRow, sheetOf, wideRow, wideRows } from './layout';
import {
  averagesPeriods,
  hasIds,
  namesakes,
  periodsAssessedOf,
  printedPoints,
  repeatedAspects,
  sharersOfRank,
} from '../year/listing';
import type { SheetModel } from './model';
import type { Points } from '../basis/points';
import type { NoAwardReason } from '../ranking/types';
import { keepsSecrets, summandsShown } from '../scheme/not-public';
import { hasAdjustments, notRanked, unrankedYears } from '../year/not-ranked';
import type { HouseholdYear } from '../year/household-year';
import { listedYears } from '../year/listed-years';
import { passedOver } from '../year/passed-over';
import { resultRemarks } from './result-sheet';

/**
 * Ranked households, best first, then those without a rank; who takes no part is only counted.
 * Of a plan without awards it is all that is posted, and has the balances where there are any.
 * Values only, no private numbers.
 */
export function composeRankingSheet(year: YearResult, posting: Posting): SheetModel {
  const listed = [...listedYears(year), ...unrankedYears(year)];
  const columns = rankingColumns(year, listed);
  const widths = columnWidthsOf(columns, listed);
  const top = [
    wideRow(draftTitle(rankingTitle(posting.village, year.scores.year), year), 'title', widths),
    ...yearRows(year, widths),
    ...wideRows(
      `${rankedLine(year.ranking.ranked, nounsOf(year.scheme))}；${periodLine(year, posting.date)}`,
      'subtitle',
      widths,
    ),
    headerRow(columns, widths),
  ];
  const notes = [NOTES_HEADING, ...rankingNotes(year).map((note, index) => `${index + 1}. ${note}`)];
  const rows = [
    ...top,
    ...listed.map((one) => entryRow(columns, one)),
    ...notes.map((note) => wideRow(note, 'note', widths)),
    ...(year.awards === null ? signatureRows(widths) : []),
  ];
  return sheetOf(
    { name: SHEET_NAMES.ranking, kind: 'ranking-sheet', year: year.scores.year },
    rows,
    widths,
    top.length,
  );
}

type HouseholdColumn = SheetColumn<HouseholdYear>;

/** What the list says of a household: its columns in order; 备注 only where two of `listed` share group and name,
 * somebody was passed over or comes to a named result. */
export function rankingColumns(year: YearResult, listed: readonly HouseholdYear[]): readonly HouseholdColumn[] {
  const { ledger, ranking, scores, scheme } = year;
  const who = nounsOf(scheme);
  const same = namesakes(
    ledger.roster.households,
    listed.map(({ index }) => index),
  );
  const sharers = sharersOfRank(ranking.rank);
  const notAwarded = passedOver(year);
  const results = resultRemarks(year);
  const remarkOf = ({ id, index }: HouseholdYear): string =>
    [same.has(index) ? idRemark(id, who) : '', notAwarded(index), results(index)]
      .filter((part) => part !== '')
      .join('，');
  const byPeriods = repeatedAspects(scores).length > 0;
  return [
    column(HEADERS.rank, 'text-centre', ({ rank }) => rank ?? UNRANKED),
    column(who.group, 'text-centre', ({ group }) => group, 8),
    column(who.head, 'text-centre', ({ name }) => name, 10),
    column(periodsHeader(year), 'text-centre', ({ index, monthsInForce }) =>
      byPeriods ? periodsAssessedOf(index, scores) : monthsInForce,
    ),
    ...pointColumns(year),
    ...balanceColumns(year),
    column(
      HEADERS.tie,
      'text-centre',
      ({ rank }) => (rank === null ? '' : tieRemark(entryAt(sharers, rank), null, who)),
      8,
    ),
    ...awardColumns(year),
    ...(listed.some((one) => remarkOf(one) !== '') ? [column(HEADERS.remark, 'text', remarkOf, 10)] : []),
  ];
}

/** Beside the awards what is left to spend is nobody's business but the household's own. */
function balanceColumns({ account, awards, scheme, scores }: YearResult): readonly HouseholdColumn[] {
  // What was cleared, or of which points a balance is, would tell of what is not made public.
  if (awards !== null || account === null || keepsSecrets(scheme)) return [];
  return [column(HEADERS.balance, 'points', ({ balance }) => printedPoints(balance?.left ?? 0, scores), 8)];
}

/** The tier of the year; of a plan of periods what each period came to. */
function awardColumns(year: YearResult): readonly HouseholdColumn[] {
  const periods = periodStandings(year).map((period) =>
    column(
      periodHeader(period.first, period.months),
      'text-centre',
      ({ index }) => periodStandingInWords(standingIn(period, index), year.scores.scale),
      12,
    ),
  );
  // Tiers of periods stand in their columns.
  if (year.awards === null || year.awards.grades !== null) return periods;
  return [...periods, column(tierHeader(year), 'text-centre', ({ tier }) => tier ?? '', 8)];
}

function column(
  header: string,
  style: HouseholdColumn['style'],
  value: HouseholdColumn['value'],
  least = 7,
): HouseholdColumn {
  return { header, style, least, value };
}

/** Every summand of the total, as far as the plan makes it public, then the total;
 * the annual group only where the plan has one. */
function pointColumns(year: YearResult): readonly HouseholdColumn[] {
  const { scores, scheme } = year;
  const points = (header: string, figure: (one: HouseholdYear) => Points): HouseholdColumn =>
    column(header, 'points', (one) => printedPoints(figure(one), scores), 8);
  const shown = summandsShown(scheme);
  const total = points(HEADERS.total, (one) => one.total);
  if (shown === 'none') return [total];
  const postsLater = scheme.versions.some((version) => version.rules.groups.some((group) => group.postedIn !== null));
  return [
    ...(scores.aspects.length > 0 && shown === 'all'
      ? scores.aspects.map((aspect, at) => points(aspect.name, (one) => one.aspectScore(at)))
      : [points(HEADERS.base, (one) => one.base)]),
    points(HEADERS.bonus, (one) => one.bonus),
    ...(postsLater ? [points(HEADERS.annual, (one) => one.annual)] : []),
    points(HEADERS.deduction, (one) => one.deduction),
    ...(hasAdjustments(year) ? [points(HEADERS.adjustment, (one) => one.other)] : []),
    total,
  ];
}

function rankingNotes(year: YearResult): readonly string[] {
  const { ledger, scheme, scores } = year;
  const shown = summandsShown(scheme);
  const who = nounsOf(scheme);
  const leftOut = leftOutOf(year);
  return [
    ...draftNotes(year),
    sharedRankNote(who),
    orderNote(hasIds(ledger.roster.households), who),
    ...(averagesPeriods(scores) ? [meanNote()] : []),
    ...(shown === 'all' ? [] : [notPublicNote(shown)]),
    ...(leftOut.length === 0
      ? []
      : [keepsSecrets(scheme) ? leftOutCountNote(countOf(leftOut), who) : leftOutNote(leftOut, who)]),
    ...asideNotes(year),
  ];
}

/** Who is not ranked, and why: how many of each. */
function leftOutOf(year: YearResult): readonly { readonly why: NoAwardReason; readonly count: number }[] {
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
