// 春节: the first day of the farmers' calendar, which no rule of ours can tell: a year enters, a day leaves.
import { dayOf, type LocalDate, monthOfDay } from '../../basis/calendar';
import { planYearOf, type PlanYears } from '../../scheme/plan-year';

const FIRST_YEAR = 2015;
/** Month and day of the years from FIRST_YEAR on: 219 is the 19th of February. */
const DAYS = [219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208];

/** The day of 春节 in a calendar year, or, where that is `null`, in the plan's year;
 * `null` before 2015 and after 2035. */
export function springFestival(
  year: number | null,
  plan: { readonly year: number; readonly plan: PlanYears },
): LocalDate | null {
  const years = year === null ? [plan.year, plan.year + 1] : [year];
  const days = years.flatMap((each) => dayIn(each) ?? []);
  return days.find((day) => year !== null || planYearOf(plan.plan, monthOfDay(day)) === plan.year) ?? null;
}

function dayIn(year: number): LocalDate | null {
  const written = DAYS[year - FIRST_YEAR] ?? 0;
  return dayOf(year, Math.floor(written / 100), written % 100);
}
