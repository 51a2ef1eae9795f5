// Event rows while they are read: each row's numbers side by side, so that putting a million rows in
// order touches each row's memory once; then one column a field.
import { groupSorted } from '../basis/order';
import type { EventColumns } from './types';

/** Where the fields of a record stand: eight of them, so that a record lies in one line of the processor's cache. */
const ITEM = 0;
const DAY = 1;
const END = 2;
const COUNT = 3;
const NAME = 4;
const NOTE = 5;
const ROW = 6;
/** The table's number × 2, + 1 for a voided row. */
const TABLE = 7;
const FIELDS = 8;

/** One row's numbers, as in EventColumns; `note` numbers its note. */
export type EventRecord = { household: number; item: number; day: number; end: number; count: number; points: number; name: number; note: number; voided: boolean; table: number; row: number };

export class EventRecords {
  length = 0;
  private readonly fields: Int32Array;
  private readonly households: Int32Array;
  /** Typed points do not fit a whole field; most ledgers have none. */
  private points: Float64Array | null = null;

  /** `capacity`: rows at the most. */
  constructor(private readonly capacity: number) {
    this.fields = new Int32Array(capacity * FIELDS);
    this.households = new Int32Array(capacity);
  }

  push(record: EventRecord): void {
    const { fields } = this;
    const at = this.length * FIELDS;
    this.households[this.length] = record.household;
    fields[at + ITEM] = record.item;
    fields[at + DAY] = record.day;
    fields[at + END] = record.end;
    fields[at + COUNT] = record.count;
    fields[at + NAME] = record.name;
    fields[at + NOTE] = record.note;
    fields[at + ROW] = record.row;
    fields[at + TABLE] = record.table * 2 + (record.voided ? 1 : 0);
    if (record.points !== 0) (this.points ??= new Float64Array(this.capacity))[this.length] = record.points;
    this.length++;
  }

  /** The columns, household by household and each by day, with the numbers of the notes. */
  done(householdCount: number, texts: readonly string[]): { readonly events: EventColumns; readonly notes: Int32Array } {
    const { length, fields, points } = this;
    const { order, offsets } = groupSorted(this.households.subarray(0, length), householdCount, this.days());
    const int = (): Int32Array => new Int32Array(length);
    const [household, item, day, end, name, row, notes] = [int(), int(), int(), int(), int(), int(), int()];
    const [count, ownPoints, voided, table] = [new Float64Array(length), new Float64Array(length), new Uint8Array(length), new Uint16Array(length)];
    for (let to = 0; to < length; to++) {
      const at = order[to] * FIELDS;
      item[to] = fields[at + ITEM];
      day[to] = fields[at + DAY];
      end[to] = fields[at + END];
      count[to] = fields[at + COUNT];
      name[to] = fields[at + NAME];
      notes[to] = fields[at + NOTE];
      row[to] = fields[at + ROW];
      table[to] = fields[at + TABLE] >> 1;
      voided[to] = fields[at + TABLE] & 1;
      if (points) ownPoints[to] = points[order[to]];
    }
    for (let owner = 0; owner < householdCount; owner++) household.fill(owner, offsets[owner], offsets[owner + 1]);
    return { events: { length, household, item, day, end, count, points: ownPoints, name, voided, table, row, texts, offsets }, notes };
  }

  private days(): Int32Array {
    const days = new Int32Array(this.length);
    for (let row = 0; row < this.length; row++) days[row] = this.fields[row * FIELDS + DAY];
    return days;
  }
}
