// The rows that count, and the year that was taken since nobody said one, enter; what they leave out of the years after
// it leaves: rows too few to move the year of all others, which are nobody's slip for that.
import { formatDay, formatMonth, monthOfDay, type Month } from '../../basis/calendar';
import { type Problem, problem } from '../../basis/problem';
import type { FactsOf } from '../../basis/problem-facts';
import { lastMonthOfYear, planYearOf, type PlanYears } from '../../scheme/plan-year';
import { columnOf } from '../tables/classify-columns';
import { type Ledger, RECORD_BLANK, RECORD_REJECTED } from '../types';
import { placeOf, type TableSource } from './read-context';

type Row = { readonly table: number; readonly row: number; readonly date: string };

/** One warning for each of the plan's years after `year` that a row is of, at the first of its rows. */
export function laterRowsLeftOut(
  ledger: Pick<Ledger, 'events' | 'assessment'>,
  sources: readonly TableSource[],
  { year, plan }: { readonly year: number; readonly plan: PlanYears },
): readonly Problem[] {
  const rows = rowsAfter(ledger, lastMonthOfYear(plan, year), plan);
  return [...rows].map(([later, left]) => {
    const [first] = left;
    const source = sources.find(({ number }) => number === first.table);
    const facts = {
      year,
      later,
      date: first.date,
      rows: new Set(left.map(({ table, row }) => `${table}!${row}`)).size,
    } satisfies FactsOf<'later-rows-left-out'>;
    if (source === undefined) return problem('later-rows-left-out', {}, first.date, facts);
    const { columns } = source.table;
    const column = columnOf(columns, 'date') ?? columnOf(columns, 'period');
    return problem('later-rows-left-out', placeOf(source, first.row - 1 - source.view.top, column), first.date, facts);
  });
}

/** By the plan's year, events before base points, each in the order of the sheets. */
function rowsAfter(
  { events, assessment }: Pick<Ledger, 'events' | 'assessment'>,
  last: Month,
  plan: PlanYears,
): ReadonlyMap<number, [Row, ...Row[]]> {
  const rows = new Map<number, [Row, ...Row[]]>();
  const add = (month: Month, row: Row): void => {
    const year = planYearOf(plan, month);
    const before = rows.get(year);
    if (before === undefined) rows.set(year, [row]);
    else before.push(row);
  };
  for (let at = 0; at < events.length; at++) {
    const day = events.day[at];
    const month = monthOfDay(day);
    if (month > last && events.voided[at] === 0)
      add(month, { table: events.table[at], row: events.row[at], date: formatDay(day) });
  }
  for (let at = 0; at < assessment.length; at++) {
    if (assessment.state[at] === RECORD_BLANK || assessment.state[at] === RECORD_REJECTED) continue;
    const month = assessment.first[at] as Month;
    if (month > last) add(month, { table: assessment.table[at], row: assessment.row[at], date: formatMonth(month) });
  }
  for (const left of rows.values()) left.sort((a, b) => a.table - b.table || a.row - b.row);
  return rows;
}
