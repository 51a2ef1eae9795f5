// A scored year and the day on which a list is posted → the day until which objections may be filed.
import type { LocalDate, Month } from '../basis/calendar';
import { type CountedDay, WorkCalendar } from '../basis/workdays';
import { rulesInForce } from '../scheme/versions';
import type { YearResult } from './year-result';

/** The working days of the village: what its sheet 节假日 states counts before what is shipped. */
export function workCalendarOf({ ledger }: Pick<YearResult, 'ledger'>): WorkCalendar {
  return new WorkCalendar(ledger.registers.holidays ?? []);
}

/** The last day of the notice of a list of `month`, by the days that the plan of that month names. */
export function noticeEndOf(year: Pick<YearResult, 'ledger' | 'scheme'>, month: Month, posted: LocalDate): CountedDay {
  return workCalendarOf(year).noticeEnd(posted, rulesInForce(year.scheme, month).calendar.noticeDays);
}
