// Who takes part when: a household, the village's start and the month that is asked for enter, months in force leave.
import { monthAfter, monthNumber, monthText, monthsBetween, yearOfText, type MonthText } from '../days';
import { firstMonth, MONTHS_OF, planYear, scoreSpan, type PlanText, type Span } from './plan-text';
import type { AnyVillage, Household } from './village';

/** The period that a month lies in, by its first month: quarters and half-years are the calendar's, a year is the plan's. */
export function periodOf(plan: PlanText, span: Span, month: MonthText): MonthText {
  if (span === 'year') return firstMonth(plan, planYear(plan, month));
  const months = MONTHS_OF[span];
  return monthText(yearOfText(month), Math.floor((monthNumber(month) - 1) / months) * months + 1);
}

export function lastOfPeriod(span: Span, first: MonthText): MonthText {
  return monthAfter(first, MONTHS_OF[span] - 1);
}

/** From the later of start and joining on; of a plan of score periods perhaps from the next that begins. */
export function inForceFrom(plan: PlanText, { start }: AnyVillage, household: Household): MonthText {
  const { joined } = household;
  if (joined === null || joined <= start) return start;
  if (plan.participants?.presentAt !== 'period-start') return joined;
  const period = periodOf(plan, scoreSpan(plan), joined);
  return period === joined ? joined : monthAfter(lastOfPeriod(scoreSpan(plan), period));
}

export function takesPart(plan: PlanText, household: Household): boolean {
  return !(plan.participants?.elderlyOptIn === true && household.elderly);
}

/** Its months of one year of the plan up to `asOf`. */
export function monthsOf(plan: PlanText, village: AnyVillage, household: Household): readonly MonthText[] {
  if (!takesPart(plan, household)) return [];
  return monthsBetween(inForceFrom(plan, village, household), village.asOf);
}

export function isFor(classes: readonly string[] | undefined, household: Household): boolean {
  return classes === undefined || classes.length === 0 || classes.includes(household.class);
}

/** The periods of a span that hold one of the months, in order. */
export function periodsOf(plan: PlanText, span: Span, months: readonly MonthText[]): readonly MonthText[] {
  return [...new Set(months.map((month) => periodOf(plan, span, month)))];
}
