// Rows that count, as rows: the columns of events and assessments enter, what tasks and formulas ask of them leaves.
import { monthOfDay, type LocalDate, type Month } from '../basis/calendar';
import { planYearOf, type PlanYears } from '../scheme/plan-year';
import { RECORD_BLANK, RECORD_REJECTED, type FoundTable, type Ledger } from './types';

type Rows = Pick<Ledger, 'events' | 'assessment'>;

export type CountingEvent = {
  /** Index into the roster. */
  readonly household: number;
  readonly month: Month;
  readonly table: FoundTable;
};

/** The first event row that is not voided and that `wanted` takes; `null` for none. */
export function firstEvent(
  { events, tables }: Pick<Ledger, 'events' | 'tables'>,
  wanted: (event: CountingEvent) => boolean,
): CountingEvent | null {
  for (let at = 0; at < events.length; at++) {
    if (events.voided[at] === 1) continue;
    const event = {
      household: events.household[at],
      month: monthOfDay(events.day[at]),
      table: tables[events.table[at]],
    };
    if (wanted(event)) return event;
  }
  return null;
}

/** The last day of an event row that is not voided; `null` for none. */
export function lastEventDay({ events }: Pick<Ledger, 'events'>): LocalDate | null {
  let last = 0;
  for (let at = 0; at < events.length; at++)
    if (events.voided[at] === 0 && events.day[at] > last) last = events.day[at];
  return last === 0 ? null : (last as LocalDate);
}

/** The plan's years that a counting row stands in, ascending. */
export function yearsOfRows({ events, assessment }: Rows, plan: PlanYears): readonly number[] {
  const years = new Set<number>();
  for (let at = 0; at < events.length; at++) {
    if (events.voided[at] === 0) years.add(planYearOf(plan, monthOfDay(events.day[at])));
  }
  for (let record = 0; record < assessment.length; record++) {
    const state = assessment.state[record];
    if (state !== RECORD_BLANK && state !== RECORD_REJECTED)
      years.add(planYearOf(plan, assessment.first[record] as Month));
  }
  return [...years].sort((a, b) => a - b);
}
