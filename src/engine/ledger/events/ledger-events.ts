// The event tables of a ledger → its events: every row read once, however often it was written.
import { dropEvents, dropNotes } from './drop-events';
import { findCopies } from './find-copies';
import { findDuplicates } from './find-duplicates';
import { readEvents } from './read-events';
import type { ReadContext, TableSource } from '../rows/read-context';
import type { EventColumns } from '../types';

/** Reads the event tables in order and reports what may have been written twice. */
export function eventsOf(sources: readonly TableSource[], context: ReadContext): EventColumns {
  const { events, notes } = readEvents(sources, context);
  const copied = findCopies(events, sources, context);
  const any = copied.includes(1);
  const own = any ? dropEvents(events, copied) : events;
  findDuplicates(own, any ? dropNotes(notes, copied) : notes, sources, context);
  return own;
}
