// A few thousand rows of a table of events enter; what their cells say leaves, column by column: households, items,
// days and counts. So a long ledger is read at the speed of memory.
import { isBlank } from '../../basis/cells';
import { cellAt } from '../sheet-view';
import { hoursIn } from '../names/time-units';
import { NO_HOUSEHOLD } from '../names/households';
import type { ReadContext } from '../rows/read-context';
import type { CompiledItems, ReadItem } from './event-items';
import { countOf, OTHER_TIME } from './row-count';
import type { EventTable } from './event-table';

/** Rows read together: their cells stay in the processor's cache between the columns. */
export const CHUNK = 2048;

/** Each column by row of the chunk; the next chunk is read into the same columns. */
export class EventChunk {
  readonly households = new Int32Array(CHUNK);
  readonly reads: (ReadItem | null)[] = new Array<ReadItem | null>(CHUNK).fill(null);
  readonly days = new Int32Array(CHUNK);
  readonly counts = new Int32Array(CHUNK);
  private readonly countTexts = new Map<string, number>();

  constructor(
    private readonly context: ReadContext,
    private readonly items: CompiledItems,
  ) {}

  /** Reads the rows `from` to `last` of the table, both included: CHUNK of them at the most. */
  read(table: EventTable, from: number, last: number): void {
    const { rows } = table;
    const { id, head, group, item, text, points, date, count } = table.indexes;
    const { households } = this.context;
    const fixed = table.part.item < 0 ? null : this.items.ofItem(table.part.item);
    for (let at = from; at <= last; at++) {
      const row = rows[at];
      this.households[at - from] = households.find(cellAt(row, id), cellAt(row, head), cellAt(row, group));
    }
    if (table.indexes.member >= 0) this.findByMembers(table, from, last);
    for (let at = from; at <= last; at++) {
      const row = rows[at];
      this.reads[at - from] = fixed ?? this.items.read(cellAt(row, item), cellAt(row, text), cellAt(row, points));
    }
    for (let at = from; at <= last; at++)
      this.days[at - from] = date < 0 ? table.day : table.dates.day(cellAt(rows[at], date), table.date1904);
    for (let at = from; at <= last; at++) this.counts[at - from] = countOf(cellAt(rows[at], count), this.countTexts);
    if (table.indexes.duration >= 0) this.countByTime(table, from, last);
  }

  // Of an item by the hour the hours are the count; of others they are none, and only a count beside them says how often.
  private countByTime({ rows, indexes, time }: EventTable, from: number, last: number): void {
    for (let at = from; at <= last; at++) {
      const cell = cellAt(rows[at], indexes.duration);
      const read = this.reads[at - from];
      if (isBlank(cell) || read === null) continue;
      if (this.items.timeOf(read) === time) this.counts[at - from] = countOf(hoursIn(cell), this.countTexts);
      else if (isBlank(cellAt(rows[at], indexes.count))) this.counts[at - from] = OTHER_TIME;
    }
  }

  // A row that names nobody but the member who earned it.
  private findByMembers({ rows, indexes }: EventTable, from: number, last: number): void {
    for (let at = from; at <= last; at++) {
      if (this.households[at - from] === NO_HOUSEHOLD)
        this.households[at - from] = this.context.households.findByMember(cellAt(rows[at], indexes.member));
    }
  }
}
