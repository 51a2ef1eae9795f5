// Which of the plan's years a request is about, once its plan is known: that of `--year`, `--as-of` or `--month`,
// or the refusal of periods that contradict each other.
import { lastMonthOfYear, planYearOf, type Month, type PlanYears } from '../engine';
import type { Request } from './arguments';
import { Refusal } from './refusal';
import { usage } from './wording/usage';

/** `null`: none is asked for. Throws Refusal. */
export function settledYear(
  { year: asked, start, asOf, month }: Pick<Request, 'year' | 'start' | 'asOf' | 'month'>,
  plan: PlanYears,
): number | null {
  const yearOf = (of: Month | null): number | null => (of === null ? null : planYearOf(plan, of));
  const year = asked ?? yearOf(asOf) ?? yearOf(month);
  if (year === null) return null;
  if (asOf !== null && yearOf(asOf) !== year) throw new Refusal(usage.yearsDiffer('--as-of', asOf, { year, plan }));
  if (month !== null && yearOf(month) !== year) throw new Refusal(usage.yearsDiffer('--month', month, { year, plan }));
  const last = asOf ?? lastMonthOfYear(plan, year);
  if (start !== null && start > last) throw new Refusal(usage.startAfterEnd(start, last));
  return year;
}
