// The columns of the year's ranking: for the board, for the file, and for whoever asks for the list in a cell.
import { entryAt } from '../basis/entry';
import type { Points } from '../basis/points';
import { periodStandings, standingIn } from '../ranking/period-standings';
import { keepsSecrets, summandsShown, type SummandsShown } from '../scheme/not-public';
import { nounsOf } from '../wording/earner-nouns';
import {
  HEADERS,
  idRemark,
  passedOverRemark,
  periodHeader,
  periodStandingInWords,
  tieRemark,
  UNRANKED,
} from '../wording/sheets/sheets';
import type { HouseholdYear } from '../year/household-year';
import { leftOutOf } from '../year/left-out';
import { listedYears } from '../year/listed-years';
import { namesakes, periodsTaken, printedPoints, sharersOfRank } from '../year/listing';
import { hasAdjustments, unrankedYears } from '../year/not-ranked';
import { passedOver } from '../year/passed-over';
import type { YearResult } from '../year/year-result';
import { groupHeader, periodsHeader, tierHeader } from './columns';
import type { SheetColumn } from './layout';
import { resultRemarks } from './result-sheet';

export type HouseholdColumn = SheetColumn<HouseholdYear>;

/** Rank, group, name and total. */
export function boardColumns(year: YearResult): readonly HouseholdColumn[] {
  const { scores, scheme } = year;
  const who = nounsOf(scheme);
  const same = sameNames(year);
  return [
    column(HEADERS.rank, 'text-centre', ({ rank }) => rank ?? UNRANKED),
    column(groupHeader(year), 'text-centre', ({ group }) => group, 9),
    column(who.head, 'text-centre', ({ name }) => name, 10),
    column(HEADERS.total, 'points', ({ total }) => printedPoints(total, scores), 12),
    {
      ...column(HEADERS.remark, 'text', ({ id, index }) => (same.has(index) ? idRemark(id, who) : ''), 8),
      spare: 'empty',
    },
  ];
}

/** Those of the list that share group and name with another one. */
function sameNames(year: YearResult): ReadonlySet<number> {
  return namesakes(
    year.ledger.roster.households,
    [...listedYears(year), ...unrankedYears(year)].map(({ index }) => index),
  );
}

/** Every summand, also of what is not made public, the balance, the tier, and why somebody got nothing. */
export function fileColumns(year: YearResult): readonly HouseholdColumn[] {
  const { account, awards, scheme, scores } = year;
  const who = nounsOf(scheme);
  const same = sameNames(year);
  const why = new Map(
    awards === null ? [] : leftOutOf({ ...year, awards }).map((left) => [left.one.index, left.why] as const),
  );
  const results = resultRemarks(year);
  const tied = sharersOfRank(year.ranking.rank);
  const remarkOf = ({ id, index }: HouseholdYear): string =>
    [
      same.has(index) ? idRemark(id, who) : '',
      why.has(index) ? passedOverRemark(why.get(index) ?? '') : '',
      results(index),
    ]
      .filter((part) => part !== '')
      .join('，');
  return [
    column(HEADERS.rank, 'text-centre', ({ rank }) => rank ?? UNRANKED),
    column(groupHeader(year), 'text-centre', ({ group }) => group, 8),
    column(who.head, 'text-centre', ({ name }) => name, 10),
    { ...column(periodsHeader(year), 'text-centre', ({ index }) => periodsTaken(index, scores)), spare: 'alike' },
    ...summandColumns(year, 'all'),
    ...(account === null
      ? []
      : [column(HEADERS.balance, 'points', ({ balance }) => printedPoints(balance?.left ?? 0, scores), 8)]),
    {
      ...column(
        HEADERS.tie,
        'text-centre',
        ({ rank }) => (rank === null ? '' : tieRemark(entryAt(tied, rank), null, who)),
        8,
      ),
      spare: 'empty',
    },
    ...awardColumns(year).map((one) => ({ ...one, spare: 'empty' as const })),
    { ...column(HEADERS.remark, 'text', remarkOf, 10), spare: 'empty' },
  ];
}

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
  return [
    column(HEADERS.rank, 'text-centre', ({ rank }) => rank ?? UNRANKED),
    column(who.group, 'text-centre', ({ group }) => group, 8),
    column(who.head, 'text-centre', ({ name }) => name, 10),
    column(periodsHeader(year), 'text-centre', ({ index }) => periodsTaken(index, scores)),
    ...summandColumns(year, summandsShown(scheme)),
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

/** Every summand of the total, as far as it is `shown`, then the total;
 * the annual group only where the plan has one. */
function summandColumns(year: YearResult, shown: SummandsShown): readonly HouseholdColumn[] {
  const { scores, scheme } = year;
  const points = (header: string, figure: (one: HouseholdYear) => Points): HouseholdColumn =>
    column(header, 'points', (one) => printedPoints(figure(one), scores), 8);
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
