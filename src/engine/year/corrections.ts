// What was posted of earlier periods and what they come to now → the corrections that stand on the next notice.
import type { Micro } from '../basis/points';
import { formatPoints, roundedMicro } from '../basis/points';
import { monthsIn } from '../ledger/dates/read-period';
import type { Period } from '../ledger/types';
import { HouseholdYear } from './household-year';
import { partOfPeriod } from './part-of-period';
import type { PostedFigures } from './posting';
import type { YearResult } from './year-result';

/** `points`: `now` less what was last posted; never 0. */
export type Correction = {
  readonly period: Period;
  readonly household: number;
  readonly points: Micro;
  readonly now: Micro;
};

/**
 * The household-periods before `before` that come to something else now than was last posted of them, in the order of
 * periods, then of the roster. A period of which nothing was posted has none; in one that was posted a household that
 * was not on the list had 0, and so has one that is no longer in it.
 * @param years scored years, each the last of its number; a period of a year that is not among them has none.
 */
export function correctionsBefore(
  years: readonly YearResult[],
  posted: readonly PostedFigures[],
  before: Period,
): readonly Correction[] {
  const kind = monthsIn(before.kind);
  return postedPeriods(posted)
    .filter(({ period }) => period.first < before.first && monthsIn(period.kind) === kind)
    .flatMap(({ period, last }) => {
      const year = years.find(({ scores }) => period.first >= scores.first && period.first < scores.first + 12);
      return year === undefined ? [] : correctionsOf(year, period, last);
    });
}

/** What the household came to in the period, 0 where it is not in force in it. */
export function scoreNow(year: YearResult, household: number, period: Period): Micro {
  const points = partOfPeriod(new HouseholdYear(year, household), period, 'score') ?? 0;
  return microOfPoints(points, year);
}

/** Points as they stand in a cell: at most six decimals. */
export function microOfPoints(points: number, { scores }: Pick<YearResult, 'scores'>): Micro {
  return roundedMicro(Number(formatPoints(points, scores.scale, 6))) as Micro;
}

/** What is another figure now than the last posted one of the period; who is not on any list of it had 0. */
export function correctionsOf(
  year: YearResult,
  period: Period,
  last: ReadonlyMap<number, PostedFigures>,
): readonly Correction[] {
  return year.ledger.roster.households.flatMap((_, household): readonly Correction[] => {
    const posted = last.get(household);
    // A household that a veto keeps out of the system stood on no list, and is to stand on none.
    if (posted === undefined && new HouseholdYear(year, household).isOut) return [];
    const now = scoreNow(year, household, period);
    const points = (now - (posted?.score ?? 0)) as Micro;
    return points === 0 ? [] : [{ period, household, points, now }];
  });
}

/** Each period that anything was posted of, in order, with the last figures of each household. */
export function postedPeriods<Figures extends PostedFigures>(
  posted: readonly Figures[],
): readonly { readonly period: Period; readonly last: ReadonlyMap<number, Figures> }[] {
  const periods = new Map<string, { period: Period; last: Map<number, Figures> }>();
  for (const figures of posted) {
    if (figures.household < 0) continue;
    const key = `${figures.period.first} ${monthsIn(figures.period.kind)}`;
    const of = periods.get(key) ?? { period: figures.period, last: new Map<number, Figures>() };
    periods.set(key, of);
    const known = of.last.get(figures.household);
    if (known === undefined || known.version < figures.version) of.last.set(figures.household, figures);
  }
  return [...periods.values()].sort((a, b) => a.period.first - b.period.first);
}
