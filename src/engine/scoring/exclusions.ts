// Days on which a household is out of the system, or may not redeem, because of a veto:
// how long one lasts, and what is left of those of earlier years.
import { LAST_DAY, lastDayOf } from '../basis/calendar';
import type { LocalDate, Month } from '../basis/calendar';
import { unreachable } from '../basis/unreachable';
import { firstMonthOfYear, lastMonthOfYear, planYearOf } from '../scheme/plan-year';
import type { PlanYears } from '../scheme/plan-year';
import type { Rules, Scheme, Until } from '../scheme/types';
import type { Exclusion, YearScores } from './types';

/** The last day of what begins in `month` and states no end of its own; LAST_DAY for what is open. */
export function endOf(until: Until, plan: PlanYears, month: Month): LocalDate {
  const year = planYearOf(plan, month);
  switch (until) {
    case 'open':
      return LAST_DAY;
    case 'year-end':
      return lastDayOf(lastMonthOfYear(plan, year));
    case 'next-year-end':
      return lastDayOf(lastMonthOfYear(plan, year + 1));
    default:
      return unreachable(until);
  }
}

/** Whether some veto of the plan holds beyond its own year, so that earlier years have to be known. */
export function holdsBeyondYears({ versions }: Scheme): boolean {
  const isLong = ({ effects }: Pick<Rules['vetoes'][number], 'effects'>): boolean =>
    effects.some((one) => one.effect === 'freeze' || (one.effect === 'out' && one.until !== 'year-end'));
  return versions.some(({ rules }) => rules.items.some(isLong) || rules.vetoes.some(isLong));
}

/** Who is still out of the system when the year begins. `before`: the years before it. */
export function carriedInto(year: number, plan: PlanYears, before: readonly YearScores[]): readonly Exclusion[] {
  const first = firstMonthOfYear(plan, year);
  return before.flatMap(({ sanctions }) =>
    (sanctions?.exclusions ?? []).filter(({ kind, to }) => kind === 'out' && to > lastDayOf(first - 1)),
  );
}
