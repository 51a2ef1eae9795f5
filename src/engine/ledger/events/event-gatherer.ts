// Event rows while they are read: a column for each field, in the order of the rows; at the end the
// columns are put in the order of households. One column after the other, so that what is written to at
// random is small enough for the processor to have at hand.
import { placeSorted } from '../../basis/columns/order';
import type { EventColumns } from '../types';

/** One row's numbers, as in EventColumns; `note` numbers its note. */
export type EventRecord = {
  household: number;
  item: number;
  day: number;
  end: number;
  count: number;
  points: number;
  /** Households that its points are shared among; 1 for none but its own. */
  sharers: number;
  name: number;
  note: number;
  voided: boolean;
  table: number;
  row: number;
};

export class EventGatherer {
  length = 0;
  household: Int32Array;
  item: Int32Array;
  day: Int32Array;
  private count: Int32Array;
  private name: Int32Array;
  private note: Int32Array;
  row: Int32Array;
  /** The table's number × 2, + 1 for a voided row. */
  private source: Int32Array;
  // Most ledgers have neither end dates nor typed points.
  private end: Int32Array | null = null;
  private points: Float64Array | null = null;
  private sharers: Uint8Array | null = null;

  /** `capacity`: rows at the most; cells that name several items make room for more. */
  constructor(private capacity: number) {
    const column = (): Int32Array => new Int32Array(capacity);
    this.household = column();
    this.item = column();
    this.day = column();
    this.count = column();
    this.name = column();
    this.note = column();
    this.row = column();
    this.source = column();
  }

  push(record: EventRecord): void {
    if (this.length === this.capacity) this.grow();
    const at = this.length++;
    this.household[at] = record.household;
    this.item[at] = record.item;
    this.day[at] = record.day;
    this.count[at] = record.count;
    this.name[at] = record.name;
    this.note[at] = record.note;
    this.row[at] = record.row;
    this.source[at] = record.table * 2 + (record.voided ? 1 : 0);
    if (record.end !== 0) (this.end ??= new Int32Array(this.capacity))[at] = record.end;
    if (record.sharers > 1) (this.sharers ??= new Uint8Array(this.capacity).fill(1))[at] = record.sharers;
    if (record.points !== 0) (this.points ??= new Float64Array(this.capacity))[at] = record.points;
  }

  private grow(): void {
    this.capacity = Math.max(16, this.capacity * 2);
    const larger = (column: Int32Array): Int32Array => {
      const room = new Int32Array(this.capacity);
      room.set(column);
      return room;
    };
    [this.household, this.item, this.day, this.count] = [this.household, this.item, this.day, this.count].map(larger);
    [this.name, this.note, this.row, this.source] = [this.name, this.note, this.row, this.source].map(larger);
    this.end &&= larger(this.end);
    if (this.sharers) {
      const sharers = new Uint8Array(this.capacity).fill(1);
      sharers.set(this.sharers);
      this.sharers = sharers;
    }
    if (this.points) {
      const points = new Float64Array(this.capacity);
      points.set(this.points);
      this.points = points;
    }
  }

  isVoided(at: number): boolean {
    return (this.source[at] & 1) === 1;
  }

  voidRow(at: number): void {
    this.source[at] |= 1;
  }

  tableAt(at: number): number {
    return this.source[at] >> 1;
  }

  /** What a row pushed so far is worth by: its day, its count and, where they were typed, its points. */
  figuresAt(at: number): { readonly day: number; readonly count: number; readonly points: number } {
    return { day: this.day[at], count: this.count[at], points: this.points === null ? 0 : this.points[at] };
  }

  /** The columns, household by household and each by day, with the numbers of the notes. */
  done(
    householdCount: number,
    texts: readonly string[],
  ): { readonly events: EventColumns; readonly notes: Int32Array } {
    const { length } = this;
    const { places, offsets } = placeSorted(
      this.household.subarray(0, length),
      householdCount,
      this.day.subarray(0, length),
    );
    // Each column moves into the room that the one before has left, the first into that of the households, which the
    // offsets tell.
    let room = this.household;
    const placed = (column: Int32Array): Int32Array => {
      const to = room;
      scatter(column, places, to);
      room = column;
      return exactly(to, length);
    };
    const [item, day, count, name, notes, row, source] = [
      this.item,
      this.day,
      this.count,
      this.name,
      this.note,
      this.row,
      this.source,
    ].map(placed);
    const end = this.end && placed(this.end);
    const points = this.points && new Float64Array(length);
    if (this.points && points) scatter(this.points, places, points);
    const sharers = this.sharers && new Uint8Array(length);
    if (this.sharers && sharers) scatter(this.sharers, places, sharers);
    const table = new Uint16Array(length);
    const voided = new Uint8Array(length);
    for (let at = 0; at < length; at++) {
      table[at] = source[at] >> 1;
      voided[at] = source[at] & 1;
    }
    const household = exactly(room, length);
    for (let owner = 0; owner < householdCount; owner++) household.fill(owner, offsets[owner], offsets[owner + 1]);
    return {
      events: { length, household, item, day, end, count, points, sharers, name, voided, table, row, texts, offsets },
      notes,
    };
  }
}

function scatter<C extends Int32Array | Float64Array | Uint8Array>(column: C, places: Int32Array, to: C): void {
  for (let from = 0; from < places.length; from++) to[places[from]] = column[from];
}

/** The first cells of a column; memory is shared when the room left over is small. */
function exactly(column: Int32Array, length: number): Int32Array {
  return column.length > length * 1.25 ? column.slice(0, length) : column.subarray(0, length);
}
