// 加减分登记 → event columns: one number a cell for every row that could be read, a problem for every other.
// Rows are read a few thousand at a time and column by column, so that a long ledger is read at the
// speed of memory; then each row is judged as a whole.
import { isBlank, textOf, type CellValue } from '../basis/cells';
import { TextList } from '../basis/columns';
import { EventRecords, type EventRecord } from './event-records';
import { firstDayOf } from '../basis/calendar';
import { CompiledItems, type ReadItem, type RowFigures } from './event-items';
import { countOf, EventComplaints, type EventIndexes, type EventRow, eventIndexes } from './event-rows';
import { bodyOf, isNoRow, isVoided, type ReadContext, type TableSource } from './read-context';
import { BLANK_DAY } from './read-date';
import { cellAt } from './sheet-view';
import type { EventColumns } from './types';

/** Rows read together: their cells stay in the processor's cache between the columns. */
const CHUNK = 2048;

/** A note is kept only while duplicates are looked for. */
export type ReadEventsResult = { readonly events: EventColumns; readonly notes: Int32Array };

/** Reads every event table in order. */
export function readEvents(sources: readonly TableSource[], context: ReadContext): ReadEventsResult {
  const rows = sources.reduce((sum, source) => sum + Math.max(0, bodyOf(source).last - bodyOf(source).first + 1), 0);
  const reader = new EventReader(context, rows);
  for (const source of sources) reader.readTable(source);
  return reader.done();
}

/** `day`: what the sheet states for a table without a date column, else BLANK_DAY. */
type Table = { readonly source: TableSource; readonly indexes: EventIndexes; readonly date1904: boolean; readonly day: number };

class EventReader {
  private readonly records: EventRecords;
  private readonly texts = new TextList();
  private readonly notes = new TextList();
  private readonly items: CompiledItems;
  private readonly complaints: EventComplaints;
  // The chunk at hand, by row of the chunk.
  private readonly households = new Int32Array(CHUNK);
  private readonly reads: (ReadItem | null)[] = new Array<ReadItem | null>(CHUNK).fill(null);
  private readonly days = new Int32Array(CHUNK);
  private readonly counts = new Float64Array(CHUNK);
  // The row at hand.
  private readonly current: EventRecord = { household: 0, item: 0, day: 0, end: 0, count: 0, points: 0, name: 0, note: 0, voided: false, table: 0, row: 0 };
  private readonly figures: RowFigures = { typed: null, direction: null, count: 0, day: 0 };

  /** `capacity`: rows at the most. */
  constructor(
    private readonly context: ReadContext,
    capacity: number,
  ) {
    this.items = new CompiledItems(context.scheme, context.names);
    this.complaints = new EventComplaints(context, this.items);
    this.records = new EventRecords(capacity);
  }

  readTable(source: TableSource): void {
    const indexes = eventIndexes(source);
    const { period } = source.table;
    const day = indexes.date < 0 && period?.kind === 'month' ? firstDayOf(period.first) : BLANK_DAY;
    const table = { source, indexes, date1904: source.view.table.date1904 ?? false, day };
    const { first, last } = bodyOf(source);
    const before = this.records.length;
    for (let from = first; from <= last; from += CHUNK) this.readChunk(table, from, Math.min(from + CHUNK - 1, last));
    this.context.rowsRead[source.number] += this.records.length - before;
  }

  private readChunk(table: Table, from: number, last: number): void {
    const { rows } = table.source.view;
    const { id, head, group, item, text, points, date, count } = table.indexes;
    const { households, dates } = this.context;
    for (let at = from; at <= last; at++) {
      const row = rows[at];
      this.households[at - from] = households.find(cellAt(row, id), cellAt(row, head), cellAt(row, group));
    }
    for (let at = from; at <= last; at++) {
      const row = rows[at];
      this.reads[at - from] = this.items.read(cellAt(row, item), cellAt(row, text), cellAt(row, points));
    }
    for (let at = from; at <= last; at++) this.days[at - from] = date < 0 ? table.day : dates.day(cellAt(rows[at], date), table.date1904);
    for (let at = from; at <= last; at++) this.counts[at - from] = countOf(cellAt(rows[at], count));
    for (let at = from; at <= last; at++) if (rows[at]) this.judgeRow(table, rows[at], at, at - from);
  }

  private judgeRow(table: Table, row: readonly CellValue[], at: number, inChunk: number): void {
    const { source, indexes } = table;
    const { figures } = this;
    const status = cellAt(row, indexes.status);
    const voided = isVoided(status);
    const household = this.households[inChunk];
    const read = household < 0 ? null : this.reads[inChunk];
    figures.day = this.days[inChunk];
    figures.count = this.counts[inChunk];
    figures.typed = cellAt(row, indexes.points);
    figures.direction = cellAt(row, indexes.direction);
    const end = read?.usesEnd ? this.context.dates.endDay(cellAt(row, indexes.end), table.date1904) : BLANK_DAY;
    const readable = read !== null && figures.day > 0 && figures.count > 0 && (end === BLANK_DAY || end >= figures.day);
    const points = readable ? this.items.price(read, figures) : null;
    if (readable && points === null) {
      const { current } = this;
      current.household = household;
      current.end = end;
      current.voided = voided;
      current.table = source.number;
      current.row = at + source.view.top + 1;
      this.record(read, row, indexes);
      if (!voided && (read.openFreeze || this.items.worth.rounded || !Number.isNaN(this.items.worth.expected))) this.complaints.warn({ row, at, source, indexes }, read, end);
      return;
    }
    if (isNoRow(row, indexes)) return;
    this.context.rowsRead[source.number]++;
    const where: EventRow = { row, at, source, indexes };
    if (!voided) this.complaints.reject(where, { household, read, day: figures.day, count: figures.count, end, points });
  }

  private record(read: ReadItem, row: readonly CellValue[], indexes: EventIndexes): void {
    const { current, figures, items } = this;
    const cell = cellAt(row, indexes.note);
    const note = isBlank(cell) ? '' : textOf(cell);
    const own = read.free && read.name === '' ? note : read.name;
    current.day = figures.day;
    current.count = figures.count;
    current.item = items.worth.item;
    current.points = items.worth.points;
    current.name = this.texts.numberOf(read.honour ? items.honourName(read, textOf(cellAt(row, indexes.text)), note) : own);
    current.note = this.notes.numberOf(note);
    this.records.push(current);
  }

  done(): ReadEventsResult {
    return this.records.done(this.context.households.households.length, this.texts.texts);
  }
}
