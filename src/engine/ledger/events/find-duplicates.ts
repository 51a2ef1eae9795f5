// Event rows that may have been written twice: same date, household, item, count, note, and points where the plan has
// them typed.
import { formatDay } from '../../basis/calendar';
import { problem } from '../../basis/problem';
import { columnOf } from '../tables/classify-columns';
import type { ReadContext, TableSource } from '../rows/read-context';
import type { EventColumns } from '../types';

/** Longer runs of one household and day are compared by key instead of pair by pair. */
const SHORT_RUN = 8;

/** One `possible-duplicate` for each later row, in ledger order of the earlier ones; voided rows take no part. */
export function findDuplicates(
  events: EventColumns,
  notes: Int32Array,
  sources: readonly TableSource[],
  context: ReadContext,
): void {
  const { offsets, day } = events;
  for (let household = 0; household + 1 < offsets.length; household++) {
    const end = offsets[household + 1];
    for (let first = offsets[household]; first < end;) {
      let next = first + 1;
      while (next < end && day[next] === day[first]) next++;
      if (next - first > 1) compareRun({ from: first, to: next }, { events, notes, sources, context });
      first = next;
    }
  }
}

type Search = {
  readonly events: EventColumns;
  readonly notes: Int32Array;
  readonly sources: readonly TableSource[];
  readonly context: ReadContext;
};

/** Events of one household and day: from ≤ event < to. */
type Run = { readonly from: number; readonly to: number };

function compareRun({ from, to }: Run, search: Search): void {
  if (to - from > SHORT_RUN) return compareByKey({ from, to }, search);
  for (let later = from + 1; later < to; later++) {
    for (let earlier = from; earlier < later; earlier++) {
      if (!same(earlier, later, search)) continue;
      report(earlier, later, search);
      break;
    }
  }
}

function same(a: number, b: number, { events, notes }: Search): boolean {
  return (
    events.item[a] === events.item[b] &&
    events.count[a] === events.count[b] &&
    notes[a] === notes[b] &&
    events.name[a] === events.name[b] &&
    typedOf(events, a) === typedOf(events, b) &&
    events.voided[a] === 0 &&
    events.voided[b] === 0
  );
}

/** What the plan has the row say of its worth: 加5分 and 加3分 of a day are two. Of a free item it says nothing. */
function typedOf({ item, points }: EventColumns, event: number): number {
  return points === null || item[event] < 0 ? 0 : points[event];
}

function compareByKey({ from, to }: Run, search: Search): void {
  const { events, notes } = search;
  const firsts = new Map<string, number>();
  for (let row = from; row < to; row++) {
    if (events.voided[row] === 1) continue;
    const key = `${events.item[row]}/${events.count[row]}/${notes[row]}/${events.name[row]}/${typedOf(events, row)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else report(first, row, search);
  }
}

function report(first: number, later: number, { events, sources, context }: Search): void {
  const source = sources.find((each) => each.number === events.table[later]) as TableSource;
  const firstSheet = sources.find((each) => each.number === events.table[first])?.table.sheet ?? '';
  const household = context.households.households[events.household[later]];
  const item = events.item[later];
  const name =
    item >= 0
      ? `${context.scheme.items[item].id} ${context.scheme.items[item].name}`
      : events.texts[events.name[later]];
  const column = columnOf(source.table.columns, 'item') ?? columnOf(source.table.columns, 'item-text');
  const place = {
    sheet: source.table.sheet,
    row: events.row[later],
    column: column?.header ?? null,
    columnIndex: column ? column.index + source.view.left : null,
  };
  const facts = {
    role: 'events',
    household: household.id,
    head: household.head,
    item: name,
    date: formatDay(events.day[later]),
    firstSheet,
    firstRow: events.row[first],
  };
  context.problems.push(problem('possible-duplicate', place, null, facts));
}
