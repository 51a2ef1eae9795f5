// Event columns → the same without some of the rows: those of a copied sheet, or those whose dates stand apart.
import type { EventColumns } from '../types';

/** The events of which `dropped` is not 1, in their order. */
export function dropEvents(events: EventColumns, dropped: Uint8Array): EventColumns {
  const keep: number[] = [];
  for (let at = 0; at < events.length; at++) if (dropped[at] === 0) keep.push(at);
  const kept = Int32Array.from(keep);
  const int32 = (column: Int32Array): Int32Array => kept.map((at) => column[at]);
  const household = int32(events.household);
  const { end, points, sharers, offsets } = events;
  return {
    length: kept.length,
    household,
    item: int32(events.item),
    day: int32(events.day),
    end: end && int32(end),
    count: int32(events.count),
    points: points && Float64Array.from(kept, (at) => points[at]),
    sharers: sharers && Uint8Array.from(kept, (at) => sharers[at]),
    name: int32(events.name),
    voided: Uint8Array.from(kept, (at) => events.voided[at]),
    table: Uint16Array.from(kept, (at) => events.table[at]),
    row: int32(events.row),
    texts: events.texts,
    offsets: offsetsOf(household, offsets.length),
  };
}

/** The notes of the events that are left. */
export function dropNotes(notes: Int32Array, dropped: Uint8Array): Int32Array {
  return notes.filter((_note, at) => dropped[at] === 0);
}

function offsetsOf(household: Int32Array, length: number): Int32Array {
  const offsets = new Int32Array(length);
  for (const owner of household) offsets[owner + 1]++;
  for (let at = 1; at < length; at++) offsets[at] += offsets[at - 1];
  return offsets;
}
