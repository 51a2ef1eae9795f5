// The event tables of a ledger → its events: every row read once, however often it was written.
import { monthOfDay } from '../../basis/calendar';
import { columnOf } from '../tables/classify-columns';
import { dropEvents, dropNotes } from './drop-events';
import { findDuplicates } from './find-duplicates';
import { readEvents } from './read-events';
import { findCopies } from '../rows/find-copies';
import type { ReadContext, TableSource } from '../rows/read-context';
import type { EventColumns } from '../types';

/** Reads the event tables in order and reports what may have been written twice. */
export function eventsOf(sources: readonly TableSource[], context: ReadContext): EventColumns {
  let { events, notes } = readEvents(sources, context);
  for (const find of [copiesByDay, copiesByMonth]) {
    const copied = find(events, sources, context);
    if (!copied.includes(1)) continue;
    [events, notes] = [dropEvents(events, copied), dropNotes(notes, copied)];
  }
  findDuplicates(events, notes, sources, context);
  return events;
}

function copiesByDay(
  { length, table, household, day, item, count, name }: EventColumns,
  sources: readonly TableSource[],
  context: ReadContext,
): Uint8Array {
  const keyOf = (at: number): string => `${household[at]}/${day[at]}/${item[at]}/${count[at]}/${name[at]}`;
  return findCopies({ role: 'events', length, table, keyOf }, sources, context);
}

// A list of the month without a date in its rows repeats what a register has day by day, perhaps two rows of it in
// one.
function copiesByMonth(
  { length, table, household, day, item, count, name }: EventColumns,
  sources: readonly TableSource[],
  context: ReadContext,
): Uint8Array {
  const suspects = new Set(sources.filter((source) => columnOf(source.table.columns, 'date') === undefined));
  if (suspects.size === 0 || suspects.size === sources.length) return new Uint8Array(length);
  const keyOf = (at: number): string => `${household[at]}/${monthOfDay(day[at])}/${item[at]}/${name[at]}`;
  return findCopies({ role: 'events', length, table, keyOf, weightOf: (at) => count[at], suspects }, sources, context);
}
