// Event rows while they are read: each row's numbers side by side, so that putting a million rows in
// order touches each row's memory once; then one column a field.
import { groupSorted } from '../basis/order';
import type { EventColumns } from './types';

/** Where the fields of a record stand. */
const HOUSEHOLD = 0;
const ITEM = 1;
const DAY = 2;
const END = 3;
const COUNT = 4;
const NAME = 5;
const NOTE = 6;
const ROW = 7;
const TABLE = 8;
const VOIDED = 9;
const FIELDS = 10;

/** One row's numbers, as in EventColumns; `note` numbers its note. */
export type EventRecord = { household: number; item: number; day: number; end: number; count: number; points: number; name: number; note: number; voided: boolean; table: number; row: number };

export class EventRecords {
  length = 0;
  private readonly fields: Int32Array;
  /** Typed points do not fit a whole field; most ledgers have none. */
  private points: Float64Array | null = null;

  /** `capacity`: rows at the most. */
  constructor(private readonly capacity: number) {
    this.fields = new Int32Array(capacity * FIELDS);
  }

  push(record: EventRecord): void {
    const { fields } = this;
    const at = this.length * FIELDS;
    fields[at + HOUSEHOLD] = record.household;
    fields[at + ITEM] = record.item;
    fields[at + DAY] = record.day;
    fields[at + END] = record.end;
    fields[at + COUNT] = record.count;
    fields[at + NAME] = record.name;
    fields[at + NOTE] = record.note;
    fields[at + ROW] = record.row;
    fields[at + TABLE] = record.table;
    fields[at + VOIDED] = record.voided ? 1 : 0;
    if (record.points !== 0) (this.points ??= new Float64Array(this.capacity))[this.length] = record.points;
    this.length++;
  }

  /** The columns, household by household and each by day, with the numbers of the notes. */
  done(householdCount: number, texts: readonly string[]): { readonly events: EventColumns; readonly notes: Int32Array } {
    const { length, fields, points } = this;
    const { order, offsets } = groupSorted(this.field(HOUSEHOLD), householdCount, this.field(DAY));
    const int = (): Int32Array => new Int32Array(length);
    const [household, item, day, end, name, row, notes] = [int(), int(), int(), int(), int(), int(), int()];
    const [count, ownPoints, voided, table] = [new Float64Array(length), new Float64Array(length), new Uint8Array(length), new Uint16Array(length)];
    for (let to = 0; to < length; to++) {
      const at = order[to] * FIELDS;
      household[to] = fields[at + HOUSEHOLD];
      item[to] = fields[at + ITEM];
      day[to] = fields[at + DAY];
      end[to] = fields[at + END];
      count[to] = fields[at + COUNT];
      name[to] = fields[at + NAME];
      notes[to] = fields[at + NOTE];
      row[to] = fields[at + ROW];
      table[to] = fields[at + TABLE];
      voided[to] = fields[at + VOIDED];
      if (points) ownPoints[to] = points[order[to]];
    }
    return { events: { length, household, item, day, end, count, points: ownPoints, name, voided, table, row, texts, offsets }, notes };
  }

  private field(field: number): Int32Array {
    const values = new Int32Array(this.length);
    for (let row = 0; row < this.length; row++) values[row] = this.fields[row * FIELDS + field];
    return values;
  }
}
