// The whole year's ranking as it is posted beside the awards: every household that takes part → SheetModel.
import { periodStandings } from '../ranking/period-standings';
import { inWordsOf } from '../wording/for-persons';
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
} from '../wording/sheets';
import type { YearResult } from '../year/year-result';
import type { Posting } from './columns';
import { periodLine, periodsHeader, signatureRows, tierHeader, yearRows } from './columns';
import { asideNotes, draftNotes, draftTitle } from './draft';
import type { SheetColumn } from './layout';
import { columnWidthsOf, entryRow, headerRow, sheetOf, wideRow, wideRows } from './layout';
import {
  averagesPeriods,
  groupOf,
  hasIds,
  headOf,
  idOrder,
  listingOrder,
  monthsInForceOf,
  namesakes,
  periodsAssessedOf,
  printedPoints,
  repeatedAspects,
  sharersOfRank,
} from '../year/listing';
import type { SheetModel } from './model';
import { keepsSecrets, summandsShown } from '../scheme/not-public';
import { passedOver } from '../year/passed-over';
import { tierOf } from '../year/tier-of';
import { resultRemarks } from './result-sheet';

/** Ranked households, best first, then those without a rank; who takes no part is only counted. Of a plan without awards it is all that is posted, and has the balances where there are any. Values only, no private numbers. */
export function composeRankingSheet(year: YearResult, posting: Posting): SheetModel {
  const listed = listedHouseholds(year);
  const columns = rankingColumns(year, listed);
  const widths = columnWidthsOf(columns, listed);
  const top = [
    wideRow(draftTitle(rankingTitle(posting.village, year.scores.year), year), 'title', widths),
    ...yearRows(year, widths),
    ...wideRows(
      `${inWordsOf(year.scheme.earner, rankedLine(year.ranking.ranked))}；${periodLine(year, posting.date)}`,
      'subtitle',
      widths,
    ),
    headerRow(columns, widths),
  ];
  const notes = [
    NOTES_HEADING,
    ...rankingNotes(year).map((note, index) => `${index + 1}. ${inWordsOf(year.scheme.earner, note)}`),
  ];
  const rows = [
    ...top,
    ...listed.map((household) => entryRow(columns, household)),
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

function listedHouseholds(year: YearResult): readonly number[] {
  const { households } = year.ledger.roster;
  const unranked = [...households.keys()].filter(
    (household) => year.ranking.rank[household] === 0 && year.scores.participates[household] === 1,
  );
  return [...listingOrder(year), ...unranked.sort(idOrder(households))];
}

type HouseholdColumn = SheetColumn<number>;

/** What the list says of a household: its columns in order; 备注 only where two of `listed` share group and name, somebody was passed over or comes to a named result. */
export function rankingColumns(year: YearResult, listed: readonly number[]): readonly HouseholdColumn[] {
  const { ledger, ranking, scores, scheme } = year;
  const say = (text: string): string => inWordsOf(scheme.earner, text);
  const { households } = ledger.roster;
  const same = namesakes(households, listed);
  const sharers = sharersOfRank(ranking.rank);
  const notAwarded = passedOver(year);
  const results = resultRemarks(year);
  const remarkOf = (household: number): string =>
    [same.has(household) ? say(idRemark(households[household].id)) : '', notAwarded(household), results(household)]
      .filter((part) => part !== '')
      .join('，');
  return [
    column(HEADERS.rank, 'text-centre', (household) => ranking.rank[household] || UNRANKED),
    column(say(HEADERS.group), 'text-centre', (household) => groupOf(households[household]), 8),
    column(say(HEADERS.head), 'text-centre', (household) => headOf(households[household]), 10),
    column(periodsHeader(year), 'text-centre', (household) =>
      repeatedAspects(scores).length > 0 ? periodsAssessedOf(household, scores) : monthsInForceOf(household, scores),
    ),
    ...pointColumns(year),
    ...balanceColumns(year),
    column(
      HEADERS.tie,
      'text-centre',
      (household) => (ranking.rank[household] === 0 ? '' : say(tieRemark(sharers[ranking.rank[household]], null))),
      8,
    ),
    ...awardColumns(year),
    ...(listed.some((household) => remarkOf(household) !== '') ? [column(HEADERS.remark, 'text', remarkOf, 10)] : []),
  ];
}

/** Beside the awards what is left to spend is nobody's business but the household's own. */
function balanceColumns({ account, awards, scheme, scores }: YearResult): readonly HouseholdColumn[] {
  // What was cleared, or of which points a balance is, would tell of what is not made public.
  if (awards !== null || account === null || keepsSecrets(scheme)) return [];
  return [column(HEADERS.balance, 'points', (household) => printedPoints(account.balance[household], scores), 8)];
}

/** The tier of the year; of a plan of periods what each period came to. */
function awardColumns(year: YearResult): readonly HouseholdColumn[] {
  const periods = periodStandings(year).map((period) =>
    column(
      periodHeader(period.first, period.months),
      'text-centre',
      (household) => periodStandingInWords(period, household, year.scores.scale),
      12,
    ),
  );
  // Tiers of periods stand in their columns.
  if (year.awards === null || year.awards.grades !== null) return periods;
  return [...periods, column(tierHeader(year), 'text-centre', (household) => tierOf(year, household) ?? '', 8)];
}

function column(
  header: string,
  style: HouseholdColumn['style'],
  value: HouseholdColumn['value'],
  least = 7,
): HouseholdColumn {
  return { header, style, least, value };
}

/** What floors, vetoes and the like add to a total or take away beside base, bonus and deductions. */
export function adjustmentOf({ total, base, bonus, annual, deduction }: YearResult['scores']): Float64Array {
  return total.map(
    (sum, household) => sum - base[household] - bonus[household] - annual[household] + deduction[household],
  );
}

/** Every summand of the total, as far as the plan makes it public, then the total; the annual group only where the plan has one. */
function pointColumns({ scores, scheme }: YearResult): readonly HouseholdColumn[] {
  const points = (header: string, figures: Float64Array): HouseholdColumn =>
    column(header, 'points', (household) => printedPoints(figures[household], scores), 8);
  const shown = summandsShown(scheme);
  if (shown === 'none') return [points(HEADERS.total, scores.total)];
  const postsLater = scheme.versions.some((version) => version.rules.groups.some((group) => group.postedIn !== null));
  const adjustment = adjustmentOf(scores);
  return [
    ...(scores.aspects.length > 0 && shown === 'all'
      ? scores.aspects.map((aspect) => points(aspect.name, aspect.score))
      : [points(HEADERS.base, scores.base)]),
    points(HEADERS.bonus, scores.bonus),
    ...(postsLater ? [points(HEADERS.annual, scores.annual)] : []),
    points(HEADERS.deduction, scores.deduction),
    ...(adjustment.some((figure) => figure !== 0) ? [points(HEADERS.adjustment, adjustment)] : []),
    points(HEADERS.total, scores.total),
  ];
}

function rankingNotes(year: YearResult): readonly string[] {
  const { ledger, scheme, scores } = year;
  const shown = summandsShown(scheme);
  const absent = scores.participates.reduce((count, takesPart) => count + (takesPart === 1 ? 0 : 1), 0);
  const unranked = scores.valid.reduce(
    (count, valid, household) => count + (valid === 0 && scores.participates[household] === 1 ? 1 : 0),
    0,
  );
  const out = scores.sanctions?.out.reduce((count, month) => count + (month >= 0 ? 1 : 0), 0) ?? 0;
  const leftOut = [
    { why: 'not-enough-periods' as const, count: unranked - out },
    { why: 'out' as const, count: out },
    { why: 'not-participating' as const, count: absent },
  ].filter(({ count }) => count > 0);
  return [
    ...draftNotes(year),
    sharedRankNote(),
    orderNote(hasIds(ledger.roster.households)),
    ...(averagesPeriods(scores) ? [meanNote()] : []),
    ...(shown === 'all' ? [] : [notPublicNote(shown)]),
    ...(leftOut.length === 0 ? [] : [keepsSecrets(scheme) ? leftOutCountNote(countOf(leftOut)) : leftOutNote(leftOut)]),
    ...asideNotes(year),
  ];
}

function countOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
