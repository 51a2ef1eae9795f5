// Events → the events without those whose dates stand apart from all others: each is an error on its row.
import { formatDay, monthOf, monthOfDay, monthsLater, type Month } from '../../basis/calendar';
import { planYearOf, type PlanYears } from '../../scheme/plan-year';
import { apartDays, type Surroundings } from '../dates/apart-days';
import { dropEvents } from './drop-events';
import type { ReadContext, TableSource } from '../rows/read-context';
import { daysInWords, isDateConfirmed, rejectApart } from '../rows/reject-apart';
import { RECORD_BLANK, RECORD_REJECTED, type AssessmentColumns, type EventColumns } from '../types';

/** Rows of a month or a year that may be slips of the pen, at most. */
const MOST_LONE = 3;
/** Other rows for each row of a lone month or year. */
const LEAST_OTHERS = 3;
/** Months on either side in which nothing may be recorded. */
const SILENT_MONTHS = 2;

/** The events that stand. Ledgers without a lone month, nearly all, cost one look at each day. */
export function withoutLoneEvents(
  events: EventColumns,
  assessment: AssessmentColumns,
  sources: readonly TableSource[],
  context: ReadContext,
): EventColumns {
  const months = monthsWithRows(events);
  const lone = loneMonths(months, assessedMonths(assessment), context.scheme);
  if (lone.size === 0) return events;
  const suspects = suspectsIn(events, lone);
  const around = surroundings(events, new Set(suspects), context.scheme);
  const dropped = new Uint8Array(events.length);
  for (const number of new Set(suspects.map((event) => events.table[event]))) {
    const source = sources.find((each) => each.number === number);
    if (source) for (const event of apartIn(events, { source, lone }, around, context)) dropped[event] = 1;
  }
  return dropped.includes(1) ? dropEvents(events, dropped) : events;
}

/** How many events each month has, by month. */
function monthsWithRows({ length, day, voided }: EventColumns): ReadonlyMap<Month, number> {
  const months = new Map<Month, number>();
  let [last, run] = [monthOf(0, 1), 0];
  for (let at = 0; at < length; at++) {
    if (voided[at] === 1) continue;
    const month = monthOfDay(day[at]);
    if (month === last) run++;
    else {
      if (run > 0) months.set(last, (months.get(last) ?? 0) + run);
      [last, run] = [month, 1];
    }
  }
  return run > 0 ? months.set(last, (months.get(last) ?? 0) + run) : months;
}

/** Whether an event or base points stand in a month; looked up only once somebody asks. */
export function recordIn(
  events: EventColumns,
  assessment: AssessmentColumns | null = null,
): (month: number) => boolean {
  let months: readonly { has(month: number): boolean }[] | null = null;
  return (month) => {
    months ??= [monthsWithRows(events), ...(assessment === null ? [] : [assessedMonths(assessment)])];
    return months.some((each) => each.has(month));
  };
}

function assessedMonths({ length, first, months, state }: AssessmentColumns): ReadonlySet<Month> {
  const assessed = new Set<Month>();
  let former = -1;
  for (let record = 0; record < length; record++) {
    if (state[record] === RECORD_BLANK || state[record] === RECORD_REJECTED || first[record] === former) continue;
    former = first[record];
    for (let later = 0; later < months[record]; later++) assessed.add(monthsLater(former as Month, later));
  }
  return assessed;
}

/** Months of few rows in a year of few rows, or with nothing near them. */
function loneMonths(
  months: ReadonlyMap<Month, number>,
  assessed: ReadonlySet<Month>,
  plan: PlanYears,
): ReadonlySet<number> {
  const years = new Map<number, number>();
  let total = 0;
  for (const [month, rows] of months) {
    const year = planYearOf(plan, month);
    years.set(year, (years.get(year) ?? 0) + rows);
    total += rows;
  }
  const isRecorded = (month: Month): boolean => months.has(month) || assessed.has(month);
  const isLone = ([month, rows]: readonly [Month, number]): boolean => {
    if (rows > MOST_LONE || total - rows < rows * LEAST_OTHERS) return false;
    const ofYear = years.get(planYearOf(plan, month)) ?? 0;
    if (ofYear <= MOST_LONE && total - ofYear >= ofYear * LEAST_OTHERS) return true;
    for (let near = 1; near <= SILENT_MONTHS; near++)
      if (isRecorded(monthsLater(month, -near)) || isRecorded(monthsLater(month, near))) return false;
    return !assessed.has(month);
  };
  return new Set([...months].filter(isLone).map(([month]) => month));
}

function suspectsIn({ length, day, voided }: EventColumns, lone: ReadonlySet<number>): readonly number[] {
  const suspects: number[] = [];
  for (let at = 0; at < length; at++) if (voided[at] === 0 && lone.has(monthOfDay(day[at]))) suspects.push(at);
  return suspects;
}

function surroundings(
  { length, day, voided }: EventColumns,
  suspects: ReadonlySet<number>,
  plan: PlanYears,
): Surroundings {
  const distinct = new Set<number>();
  for (let at = 0; at < length; at++) if (voided[at] === 0 && !suspects.has(at)) distinct.add(day[at]);
  const days = [...distinct].sort((a, b) => a - b);
  const largestGap = days.reduce((most, each, at) => (at === 0 ? 0 : Math.max(most, each - days[at - 1])), 0);
  return { days, plan, largestGap };
}

type LoneTable = { readonly source: TableSource; readonly lone: ReadonlySet<number> };

/** The events of one table that stand apart, each reported on its row. */
function apartIn(
  events: EventColumns,
  { source, lone }: LoneTable,
  around: Surroundings,
  context: ReadContext,
): readonly number[] {
  const { table, row, day, voided, length } = events;
  const own: number[] = [];
  for (let at = 0; at < length; at++) if (table[at] === source.number && voided[at] === 0) own.push(at);
  own.sort((a, b) => row[a] - row[b]);
  const suspects = new Set(
    own.flatMap((event, at) => (lone.has(monthOfDay(day[event])) && !isDateConfirmed(source, row[event]) ? [at] : [])),
  );
  const apart = apartDays({ days: own.map((event) => day[event]), suspects }, around);
  const told = new Set<number>();
  for (const each of apart) {
    const event = own[each.at];
    // A row of two items is one row.
    if (!told.has(row[event]))
      rejectApart(
        source,
        { role: 'events', row: row[event], household: events.household[event], written: formatDay(day[event]) },
        daysInWords(each),
        context,
      );
    told.add(row[event]);
  }
  return apart.map(({ at }) => own[at]);
}
