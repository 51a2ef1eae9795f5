// The day on which a plan clears what is left, in one month. In: the rule and a month. Out: a day.
import type { LocalDate } from '../basis/calendar';
import { firstDayOf, lastDayOf, monthOfYear } from '../basis/calendar';
import type { DayOfYear } from '../scheme/types';

/** `null` in a month that has none. 29 February is the month's last day. */
export function clearingDay(rule: DayOfYear | null, month: number): LocalDate | null {
  if (rule === null || monthOfYear(month) !== rule.month) return null;
  return Math.min(firstDayOf(month) + rule.day - 1, lastDayOf(month)) as LocalDate;
}
