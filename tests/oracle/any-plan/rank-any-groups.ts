// The groups of a village ranked by any plan, over the year or in each period of it that is over.
import { compare, shared, sumOf, ZERO, type Fraction } from '../fraction';
import { lastDayOfMonth, monthAfter, type MonthText } from '../days';
import { barredDays, isOutOn } from './out-and-frozen';
import { firstMonth, MONTHS_OF, type PlanText } from './plan-text';
import { lastOfPeriod, takesPart } from './presence';
import { scoreAnyYear, type YearOfHousehold } from './score-any-year';
import type { AnyVillage } from './village';

export type GroupText = { readonly name: string; readonly points: Fraction; readonly rank: number };
export type Standing = { readonly first: MonthText; readonly groups: readonly GroupText[] };

/** `score`: `null` for who is not ranked. */
type Ranked = { readonly group: string; readonly score: Fraction | null };

function standing(by: 'sum' | 'mean' | 'per-household', ranked: readonly Ranked[]): readonly GroupText[] {
  const names = [...new Set(ranked.map(({ group }) => group))].filter((name) => name !== '');
  const figures = names.map((name) => {
    const own = ranked.filter(({ group }) => group === name);
    const scores = own.flatMap(({ score }) => (score === null ? [] : [score]));
    const among = by === 'sum' ? 1 : by === 'mean' ? scores.length : own.length;
    return { name, points: shared(sumOf(scores), Math.max(1, among)) };
  });
  return figures.map((one) => ({
    ...one,
    rank: 1 + figures.filter((other) => compare(other.points, one.points) > 0).length,
  }));
}

/** `null` where the plan ranks no groups; a period in which nobody is ranked is left out. */
export function rankAnyGroups(plan: PlanText, village: AnyVillage, year: number): readonly Standing[] | null {
  const rule = plan.groupRanking;
  if (rule === undefined) return null;
  const scored = village.households.map((_, household) => scoreAnyYear(plan, village, { household, year }));
  const barred = village.households.map((_, household) => barredDays(plan, village, household));
  const rankedBy = (
    score: (own: YearOfHousehold, household: number) => Fraction | null,
    last: MonthText,
  ): readonly Ranked[] =>
    village.households.map(({ group }, household) => ({
      group,
      score: isOutOn(barred[household], lastDayOfMonth(last)) ? null : score(scored[household], household),
    }));
  if ((rule.per ?? 'year') === 'year') {
    // A year of score periods ranks nobody who has taken part in none of them.
    const least = (plan.year?.kind ?? 'sum-of-months') === 'sum-of-months' ? ZERO : null;
    const total = ({ total: own }: YearOfHousehold, household: number): Fraction | null =>
      takesPart(plan, village.households[household]) ? (own ?? least) : null;
    return [{ first: firstMonth(plan, year), groups: standing(rule.by, rankedBy(total, village.asOf)) }];
  }
  const span = rule.per ?? 'year';
  const firsts = [...Array(12 / MONTHS_OF[span]).keys()].map((at) =>
    monthAfter(firstMonth(plan, year), at * MONTHS_OF[span]),
  );
  return firsts
    .filter((first) => lastOfPeriod(span, first) <= village.asOf)
    .map((first) => {
      const last = lastOfPeriod(span, first);
      const within = (month: MonthText): boolean => first <= month && month <= last;
      const ranked = rankedBy(
        ({ account }) =>
          account.months.some(within)
            ? sumOf(
                account.entries.filter(({ month, yearOnly }) => within(month) && !yearOnly).map(({ points }) => points),
              )
            : null,
        last,
      );
      return { first, groups: ranked.every(({ score }) => score === null) ? [] : standing(rule.by, ranked) };
    })
    .filter(({ groups }) => groups.length > 0);
}
