// What each month gives a household to redeem: the scores as of it, beyond those as of the month before.
import { compare, exact, least, minus, plus, sumOf, ZERO, type Fraction } from '../fraction';
import { monthsBetween, type DayText, type MonthText } from '../days';
import { firstMonth, partsOf, planYear, scoreSpan, type PlanText } from './plan-text';
import { isFor, lastOfPeriod, periodOf } from './presence';
import { isGivenIn, scoreAnyYear } from './score-any-year';
import { negative, type Entry, type YearEntries } from './year-entries';
import type { AnyVillage } from './village';

export type Given = { readonly month: MonthText; readonly points: Fraction };

const over = (points: Fraction): Fraction => (compare(points, ZERO) > 0 ? points : ZERO);

/** From the first month of the plan's year that the village starts in. */
export function pointsToRedeem(plan: PlanText, village: AnyVillage, household: number): readonly Given[] {
  const first = firstMonth(plan, planYear(plan, village.start));
  const months = monthsBetween(first, village.asOf);
  const sums = months.map((asOf) => ofYear(plan, { ...village, asOf }, { household, year: planYear(plan, asOf) }));
  return months.map((month, at) => {
    const isFirst = month === firstMonth(plan, planYear(plan, month));
    return { month, points: isFirst ? sums[at] : minus(sums[at], sums[at - 1]) };
  });
}

type Asked = { readonly household: number; readonly year: number };

function ofYear(plan: PlanText, village: AnyVillage, asked: Asked): Fraction {
  const { account } = scoreAnyYear(plan, village, asked);
  const of = plan.redemption?.of ?? 'all';
  const all = sumOf(account.entries.filter(({ yearOnly }) => !yearOnly).map(({ points }) => points));
  if (of === 'all') return all;
  if (of === 'above-base') return minus(all, fullBase(account));
  const span = scoreSpan(plan);
  return sumOf(account.periods(span).map((period) => bonusLeft(account, period)));
}

/** The bonus of a score period, less what of its deductions falls on it. */
function bonusLeft(account: YearEntries, period: MonthText): Fraction {
  const sum = (keeps: (entry: Entry) => boolean): Fraction => account.sum(scoreSpan(account.plan), period, keeps);
  const bonus = sum(({ kind, yearOnly }) => (kind === 'bonus' || kind === 'posted') && !yearOnly);
  const base = sum(({ kind, part }) => kind === 'base' || (kind === 'deduction' && part !== null));
  const less = negative(sum(({ kind, part }) => kind === 'deduction' && part === null));
  switch (account.plan.deductions?.from ?? 'score') {
    case 'score':
      return minus(bonus, less);
    case 'bonus':
      return minus(bonus, least(over(bonus), less));
    case 'base':
      return minus(bonus, least(over(bonus), minus(less, least(over(base), less))));
  }
}

/** The maxima of the base, of what is assessed by longer periods once for each that is over or has its figure. */
function fullBase(account: YearEntries): Fraction {
  const { plan, village, household } = account;
  return partsOf(plan).reduce((all, part) => {
    if (!isFor(part.for, village.households[household])) return all;
    const onlyFigures = part.given && !isGivenIn(account, part.period);
    const there = account
      .periods(part.period)
      .filter(
        (period) =>
          (!onlyFigures && lastOfPeriod(part.period, period) <= village.asOf) ||
          account.entries.some(
            ({ kind, part: own, month }) =>
              kind === 'base' && own === part.id && periodOf(plan, part.period, month) === period,
          ),
      );
    return there.reduce((sum) => plus(sum, exact(part.max)), all);
  }, ZERO);
}

/** What rows of the month give by a day of it, as of the month: its base comes in with its end. */
export function ownRows(
  plan: PlanText,
  village: AnyVillage,
  { household, day }: { readonly household: number; readonly day: DayText },
): Fraction {
  const month = day.slice(0, 7);
  if (month > village.asOf) return ZERO;
  const { account } = scoreAnyYear(plan, { ...village, asOf: month }, { household, year: planYear(plan, month) });
  return sumOf(
    account.entries
      .filter(
        ({ line, month: own, yearOnly }) =>
          line !== null &&
          own === month &&
          line.day.startsWith(month) &&
          line.row.day.startsWith(month) &&
          line.day <= day &&
          !yearOnly,
      )
      .map(({ points }) => points),
  );
}
