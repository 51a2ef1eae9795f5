// 加减分登记 → event columns: one number a cell for every row that could be read, a problem for every other.
// Rows are read in chunks, column by column; then each row is judged as a whole.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import { TextList } from '../../basis/columns/growing';
import { CompiledItems, LEFT_OUT_ITEM, type ReadItem, type RowFigures } from './event-items';
import type { SpeltText } from './read-item';
import { SpeltItems } from './spelt-items';
import { EventGatherer, type EventRecord } from './event-gatherer';
import { sideOf } from './event-parts';
import { CHUNK, EventChunk } from './event-chunk';
import { EventComplaints, type EventIndexes, type EventRow, type EventState } from './event-rows';
import { type EventTable, LEFT_OUT, MET, tablesOf } from './event-table';
import { withItemCells } from './item-cells';
import { redemptionIn } from './redeemed-events';
import { Reversals } from './reversals';
import { sideOfWord } from './side-named';
import type { Team } from '../names/team-names';
import { TeamRows } from './team-rows';
import {
  isNoRow,
  placeOf,
  type ReadContext,
  recordByPerson,
  recordNoRow,
  shown,
  type TableSource,
} from '../rows/read-context';
import { BLANK_DAY } from '../dates/read-date';
import { columnOf } from '../tables/classify-columns';
import { cellAt, filledCells } from '../sheet-view';
import type { EventColumns } from '../types';

/** A note is kept only while duplicates are looked for. */
export type ReadEventsResult = { readonly events: EventColumns; readonly notes: Int32Array };

/** Reads every event table in order. */
export function readEvents(sources: readonly TableSource[], context: ReadContext): ReadEventsResult {
  const tables = withItemCells(sources, context).flatMap((source) => tablesOf(source, context));
  const reader = new EventReader(
    context,
    tables.reduce((sum, { first, last }) => sum + Math.max(0, last - first + 1), 0),
  );
  for (const table of tables) reader.readTable(table);
  return reader.done(sources);
}

class EventReader {
  private readonly gatherer: EventGatherer;
  private readonly texts = new TextList();
  private readonly notes = new TextList();
  private readonly items: CompiledItems;
  private readonly complaints: EventComplaints;
  private readonly reversals: Reversals;
  private readonly spelt: SpeltItems;
  private readonly teams: TeamRows;
  /** Of the row at hand, where it names several households that may have it together. */
  private team: Team | null = null;
  private readonly chunk: EventChunk;
  /** Events of the table at hand beyond the first of their row. */
  private more = 0;
  // The row at hand.
  private readonly current: EventRecord = {
    household: 0,
    item: 0,
    day: 0,
    end: 0,
    count: 0,
    points: 0,
    sharers: 1,
    name: 0,
    note: 0,
    voided: false,
    table: 0,
    row: 0,
  };
  private readonly figures: RowFigures = { typed: null, direction: null, side: null, count: 0, day: 0 };

  /** `capacity`: rows at the most. */
  constructor(
    private readonly context: ReadContext,
    capacity: number,
  ) {
    this.items = new CompiledItems(context.scheme, context.names);
    this.chunk = new EventChunk(context, this.items);
    this.complaints = new EventComplaints(context, this.items);
    this.reversals = new Reversals(context, this.items);
    this.spelt = new SpeltItems(context.scheme, this.items);
    this.teams = new TeamRows(context, this.items);
    this.gatherer = new EventGatherer(capacity);
  }

  readTable(table: EventTable): void {
    const before = this.gatherer.length;
    this.more = 0;
    for (let from = table.first; from <= table.last; from += CHUNK)
      this.readChunk(table, from, Math.min(from + CHUNK - 1, table.last));
    if (!table.partial) this.context.rowsRead[table.number] += this.gatherer.length - before - this.more;
    else if (table.isLastPart) this.closeParts(table);
  }

  // Rows that no part had anything in: a list of all households has many, a register should have none.
  private closeParts(table: EventTable): void {
    const register = table.part.item < 0 && table.indexes.date >= 0 && !table.beside;
    for (let at = table.first; at <= table.last; at++) {
      const row = table.rows[at];
      const met = table.met[at - table.first];
      if (met === MET) this.context.rowsRead[table.number]++;
      else if (met === LEFT_OUT) recordByPerson(this.context, table.source, at);
      else if (row && filledCells(row) > 0) this.readEmpty(table, row, at, register);
    }
  }

  private readEmpty(table: EventTable, row: readonly CellValue[], at: number, register: boolean): void {
    const { id, head, group } = table.indexes;
    const household = this.context.households.find(cellAt(row, id), cellAt(row, head), cellAt(row, group));
    if (household < 0 && isNoRow(row, table.indexes)) return recordNoRow(this.context, table.source, at);
    this.context.rowsRead[table.number]++;
    if (!register && household >= 0) return;
    const where: EventRow = { row, at, source: table.source, indexes: table.indexes, dates: table.dates };
    if (!table.aside.isOut(row, at))
      this.complaints.reject(where, { household, read: null, day: BLANK_DAY, count: 0, end: BLANK_DAY, points: null });
  }

  private readChunk(table: EventTable, from: number, last: number): void {
    this.chunk.read(table, from, last);
    for (let at = from; at <= last; at++) if (table.rows[at]) this.judgeRow(table, table.rows[at], at, at - from);
  }

  private judgeRow(table: EventTable, row: readonly CellValue[], at: number, inChunk: number): void {
    const { indexes } = table;
    const { figures, chunk } = this;
    const leftOut = chunk.reads[inChunk] === LEFT_OUT_ITEM;
    if (!table.meets(row, at, leftOut)) return;
    if (leftOut) return this.leaveOut(table, row, at);
    const voided = table.aside.isOut(row, at);
    const household = this.householdOf(row, indexes, inChunk);
    let read = household < 0 ? null : chunk.reads[inChunk];
    figures.day = table.countsIn === null ? chunk.days[inChunk] : table.countsIn.dayOf(row, chunk.days[inChunk]);
    figures.count = chunk.counts[inChunk];
    figures.typed = cellAt(row, indexes.points);
    figures.side = table.partial ? sideOf(row, table.part) : null;
    figures.direction = figures.side ?? sideOfWord(cellAt(row, indexes.direction)) ?? table.side;
    const { current } = this;
    current.household = household;
    current.voided = voided;
    current.table = table.number;
    current.row = at + table.top + 1;
    if (read !== null && read.redeems !== null) {
      if (this.redeem(table, row, at, read.redeems.goods)) return;
      read = read.redeems.whole;
    }
    if (read !== null && read.spelt !== null) return this.judgeSpelt(table, row, at, read.spelt);
    if (figures.count < 0 && read !== null && this.items.bearsOut(read, figures)) figures.count = 0 - figures.count;
    const readable = this.isReadable(table, row, read);
    const points = readable && read !== null ? this.items.price(read, figures) : null;
    if (readable && read !== null && points === null) return this.accept(table, row, at, read);
    this.refuse(table, row, at, { household, read, day: figures.day, count: figures.count, end: current.end, points });
  }

  // The first of several that may have the row together stands for them all, where all of them were found.
  private householdOf(row: readonly CellValue[], indexes: EventIndexes, inChunk: number): number {
    const { households, reads, days } = this.chunk;
    const household = households[inChunk];
    this.team = household < 0 ? this.teams.in(row, indexes, reads[inChunk], days[inChunk]) : null;
    return this.team === null || this.team.fault !== null ? household : this.team.households[0];
  }

  private isReadable(table: EventTable, row: readonly CellValue[], read: ReadItem | null): boolean {
    const { day, count } = this.figures;
    const end = read?.usesEnd ? this.context.dates.endDay(cellAt(row, table.indexes.end), table.date1904) : BLANK_DAY;
    this.current.end = end;
    return read !== null && day > 0 && count > 0 && (end === BLANK_DAY || end >= day);
  }

  // Whether the row hands points in.
  private redeem(table: EventTable, row: readonly CellValue[], at: number, goods: string): boolean {
    const { current, figures } = this;
    const redemption = redemptionIn(figures, this.items.typedOf(figures.typed), { ...current, goods });
    if (redemption === null) return false;
    if (!table.partial) this.context.rowsRead[table.number]++;
    if (current.voided) return true;
    const { source, indexes, dates } = table;
    const twice = this.complaints.redeemedTwice({ row, at, source, indexes, dates });
    this.context.redeemed.push({ redemption, twice });
    return true;
  }

  // A cell with several items, or with a count or points beside its item.
  private judgeSpelt(table: EventTable, row: readonly CellValue[], at: number, text: SpeltText): void {
    const { figures, current } = this;
    const { indexes } = table;
    const [first] = text.reads;
    if (figures.count < 0 && this.items.bearsOut(first, figures)) figures.count = 0 - figures.count;
    const state = { household: current.household, day: figures.day, count: figures.count };
    if (!this.isReadable(table, row, text.reads.find(({ usesEnd }) => usesEnd) ?? first))
      return this.refuse(table, row, at, { ...state, read: first, end: current.end, points: null });
    const { end } = current;
    const isCounted = !isBlank(cellAt(row, indexes.count)) || !isBlank(cellAt(row, indexes.duration));
    const events = this.spelt.resolve(text, figures, isCounted);
    if (typeof events === 'string')
      return this.refuse(table, row, at, { ...state, read: null, end, points: null, spelt: { why: events, text } });
    for (const { read, count } of events) {
      figures.count = count;
      current.end = read.usesEnd ? end : BLANK_DAY;
      const points = this.items.price(read, figures);
      if (points !== null) return this.refuse(table, row, at, { ...state, read, end, points });
      this.accept(table, row, at, read);
    }
    this.more += events.length - 1;
  }

  private accept(table: EventTable, row: readonly CellValue[], at: number, read: ReadItem): void {
    const { current, figures } = this;
    const { indexes } = table;
    this.keep(read, row, indexes);
    if (this.items.worth.reverses > 0 && !current.voided) return this.reverse(table, row, read, at);
    if (this.team === null) this.gatherer.push(current);
    else this.more += this.teams.push(this.team, read, current, this.gatherer);
    if (this.team !== null && !current.voided)
      this.complaints.warnOfTeam({ row, at, source: table.source, indexes, dates: table.dates }, read, this.team);
    if (
      !current.voided &&
      (read.openFreeze ||
        this.items.worth.rounded ||
        !Number.isNaN(this.items.worth.expected) ||
        this.items.worth.illegible ||
        table.dates.hasApproximate)
    ) {
      this.complaints.warn({ row, at, source: table.source, indexes, dates: table.dates }, read, {
        day: figures.day,
        end: current.end,
        typed: figures.typed,
      });
    }
  }

  private refuse(table: EventTable, row: readonly CellValue[], at: number, state: EventState): void {
    if (isNoRow(row, table.indexes)) return recordNoRow(this.context, table.source, at);
    if (!table.partial) this.context.rowsRead[table.number]++;
    const where: EventRow = { row, at, source: table.source, indexes: table.indexes, dates: table.dates };
    const monthFault = table.countsIn?.faultOf(row, cellAt(row, table.indexes.date)) ?? null;
    if (!this.current.voided) this.complaints.reject(where, { ...state, team: this.team, monthFault });
  }

  private leaveOut({ partial, indexes, source }: EventTable, row: readonly CellValue[], at: number): void {
    if (partial) return;
    if (isNoRow(row, indexes)) recordNoRow(this.context, source, at);
    else recordByPerson(this.context, source, at);
  }

  private keep(read: ReadItem, row: readonly CellValue[], indexes: EventIndexes): void {
    const { current, figures, items } = this;
    const cell = cellAt(row, indexes.note);
    const note = isBlank(cell) ? '' : textOf(cell);
    const own = read.free && read.name === '' ? note : read.name;
    current.day = figures.day;
    current.count = figures.count;
    current.item = items.worth.item;
    current.points = items.worth.points;
    current.name = this.texts.numberOf(
      read.honour ? items.honourName(read, textOf(cellAt(row, indexes.text)), note) : own,
    );
    // Rows of two members are not one row written twice.
    const said = cellAt(row, indexes.member);
    const member = isBlank(said)
      ? this.context.households.memberIn(current.household, cellAt(row, indexes.head))
      : textOf(said);
    current.note = this.notes.numberOf(member === '' ? note : `${note}\n${member}`);
  }

  private reverse({ source, indexes }: EventTable, row: readonly CellValue[], { label }: ReadItem, at: number): void {
    this.context.rowsRead[source.number]++;
    const typed = shown(cellAt(row, indexes.points));
    const place = placeOf(source, at, columnOf(source.table.columns, 'points'));
    for (const household of this.team?.households ?? [this.current.household]) {
      const record = { ...this.current, household };
      this.reversals.add({ record, amount: this.items.worth.reverses, typed, label, place });
    }
  }

  done(sources: readonly TableSource[]): ReadEventsResult {
    this.reversals.settle(this.gatherer, sources);
    this.context.questions.push(...this.complaints.questions());
    return this.gatherer.done(this.context.households.households.length, this.texts.texts);
  }
}
