// The figure of a part of a household's score in any period of its year:
// for formulas, which ask for months and years alike.
import type { Month } from '../basis/calendar';
import type { Points } from '../basis/points';
import { monthsIn } from '../ledger/dates/read-period';
import type { Period } from '../ledger/types';
import { rulesInForce } from '../scheme/versions';
import type { YearScores } from '../scoring/types';
import type { HouseholdFigures } from './household-months';
import type { HouseholdYear } from './household-year';

/** `excess`: what the caps of the months took. */
export type PartOfScore = keyof HouseholdFigures | 'excess';

/** The points of a part in the months of the period that are in force; `null` where there is none. */
export function partOfPeriod(one: HouseholdYear, period: Period, part: PartOfScore): Points | null {
  if (!one.takesPart) return null;
  if (one.year.scores.aspects.length > 0) return partOfMeans(one, period, part);
  const figures = one.period(period.first, monthsIn(period.kind));
  return figures.inForce ? partOf(figures, part) : null;
}

function partOf(figures: HouseholdFigures, part: PartOfScore): Points {
  return part === 'excess' ? ((figures.bonusRaw - figures.bonus) as Points) : figures[part];
}

// The year as scored. A shorter period: what its score periods came to;
// where there are none, what was assessed in it and its own rows.
function partOfMeans(one: HouseholdYear, period: Period, part: PartOfScore): Points | null {
  const { scores } = one.year;
  const sum = (of: PartOfScore): Points => partOf(one.period(period.first, monthsIn(period.kind)), of);
  if (part !== 'score' && part !== 'base') return sum(part);
  if (period.kind === 'year') return part === 'score' ? one.total : one.base;
  const span = scorePeriodOf(scores);
  if (span !== null && isMadeOf(period, span, scores)) return wasAssessedWithin(one, period) ? sum(part) : null;
  const base = assessedIn(one, period);
  if (base === null || part === 'base') return base;
  // A part of a score period has no score: caps, vetoes and means are the whole period's.
  return span !== null ? null : ((base + sum('bonus') + sum('annual') - sum('deduction')) as Points);
}

/** Months of the periods that a year of assessments is made of, each with a score of its own;
 * `null` where the year averages what was assessed, and where it sums months. */
export function scorePeriodOf(scores: YearScores): number | null {
  const { year } = rulesInForce(scores.scheme, scores.asOf);
  return scores.aspects.length === 0 || !('period' in year) ? null : monthsIn(year.period);
}

/** Whether a period consists of whole score periods of `span` months. */
export function isMadeOf({ kind, first }: Period, span: number, scores: Pick<YearScores, 'first'>): boolean {
  return monthsIn(kind) % span === 0 && (first - scores.first) % span === 0;
}

/** Whether any aspect got a figure for a period that touches these months. */
function wasAssessedWithin({ aspects, year }: HouseholdYear, { kind, first }: Period): boolean {
  const from = first - year.scores.first;
  return aspects.some(({ periods }) => {
    const at = (month: number): number => Math.floor((month * periods.length) / 12);
    return periods.slice(at(from), at(from + monthsIn(kind) - 1) + 1).some((figure) => figure !== null);
  });
}

/** What the aspects assessed in periods of that length got together; `null` where none was. */
function assessedIn({ aspects, year }: HouseholdYear, { kind, first }: Period): Points | null {
  const index = Math.floor((first - year.scores.first) / monthsIn(kind));
  const figures = aspects
    .filter(({ periods }) => periods.length * monthsIn(kind) === 12)
    .map(({ periods }) => periods[index])
    .filter((figure) => figure !== undefined && figure !== null);
  return figures.length === 0 ? null : (figures.reduce((sum, figure) => sum + figure, 0) as Points);
}

const KINDS: readonly Period['kind'][] = ['month', 'two-months', 'quarter', 'half-year'];

/** The periods within a year that have a total: score periods, months where they are summed, or what is assessed;
 * shorter ones first. */
export function scoredKinds(scores: YearScores): readonly Period['kind'][] {
  const { year } = rulesInForce(scores.scheme, scores.asOf);
  if (scores.aspects.length === 0) return ['period' in year ? year.period : 'month'].filter((kind) => kind !== 'year');
  const span = scorePeriodOf(scores);
  return KINDS.filter((kind) =>
    span === null ? scores.aspects.some(({ periods }) => periods * monthsIn(kind) === 12) : monthsIn(kind) === span,
  );
}

/** The last of scoredKinds that the period lies in, as a period; `null` where the year has none. */
export function scoredAround({ first }: Period, scores: YearScores): Period | null {
  const kind = scoredKinds(scores).at(-1);
  if (kind === undefined) return null;
  const from = first - scores.first;
  return { kind, first: (scores.first + from - (from % monthsIn(kind))) as Month };
}
