// 加减分登记 → event columns: one number a cell for every row that could be read, a problem for every other.
import { groupSorted } from '../basis/order';
import { figureOf, isBlank, textOf, type CellValue } from '../basis/cells';
import { float64Column, type GrowingColumn, int32Column, TextList, uint16Column, uint8Column } from '../basis/columns';
import { type Month, monthOfDay } from '../basis/calendar';
import { LARGEST_FIGURE, MILLI, milliOf } from '../basis/points';
import { type Problem, type ProblemCode, problem } from '../basis/problem';
import { columnOf } from './classify-columns';
import { CompiledItems, type ReadItem } from './event-items';
import { bodyOf, codeFor, householdProblem, identityOf, indexOf, isNoRow, placeOf, type ReadContext, reject, type RowIdentity, shown, type TableSource } from './read-context';
import { BLANK_DAY, INVALID_DAY } from './read-date';
import type { ColumnKind, EventColumns } from './types';

const VOIDED = /^(作废|已作废|撤销|已撤销|冲销|已冲销|无效|取消)$/u;

/** The columns of one event table, −1 where it has none. */
type EventIndexes = RowIdentity & Readonly<Record<'date' | 'item' | 'text' | 'direction' | 'count' | 'points' | 'end' | 'status' | 'note', number>>;

/** A note is kept only while duplicates are looked for. */
export type ReadEventsResult = { readonly events: EventColumns; readonly notes: Int32Array };

/** Reads every event table in order. */
export function readEvents(sources: readonly TableSource[], context: ReadContext): ReadEventsResult {
  const rows = sources.reduce((sum, source) => sum + Math.max(0, bodyOf(source).last - bodyOf(source).first + 1), 0);
  const reader = new EventReader(context, rows);
  for (const source of sources) reader.readTable(source);
  return reader.done();
}

class EventReader {
  private readonly household: GrowingColumn<Int32Array>;
  private readonly item: GrowingColumn<Int32Array>;
  private readonly day: GrowingColumn<Int32Array>;
  private readonly end: GrowingColumn<Int32Array>;
  private readonly count: GrowingColumn<Float64Array>;
  private readonly points: GrowingColumn<Float64Array>;
  private readonly name: GrowingColumn<Int32Array>;
  private readonly note: GrowingColumn<Int32Array>;
  private readonly voided: GrowingColumn<Uint8Array>;
  private readonly table: GrowingColumn<Uint16Array>;
  private readonly row: GrowingColumn<Int32Array>;
  private readonly texts = new TextList();
  private readonly notes = new TextList();
  private readonly items: CompiledItems;

  constructor(
    private readonly context: ReadContext,
    capacity: number,
  ) {
    this.items = new CompiledItems(context.scheme, context.names);
    [this.household, this.item, this.day, this.end, this.name, this.note, this.row] = Array.from({ length: 7 }, () => int32Column(capacity));
    [this.count, this.points] = [float64Column(capacity), float64Column(capacity)];
    this.voided = uint8Column(capacity);
    this.table = uint16Column(capacity);
  }

  readTable(source: TableSource): void {
    const indexes = eventIndexes(source);
    const { first, last } = bodyOf(source);
    const { rows } = source.view;
    for (let at = first; at <= last; at++) {
      const row = rows[at];
      if (row) this.readRow(row, at, source, indexes);
    }
  }

  private readRow(row: readonly CellValue[], at: number, source: TableSource, indexes: EventIndexes): void {
    const { context } = this;
    const voided = indexes.status >= 0 && !isBlank(row[indexes.status]) && VOIDED.test(textOf(row[indexes.status]));
    const household = context.households.find(row[indexes.id], row[indexes.head], row[indexes.group]);
    const read = household < 0 ? null : this.items.read(row[indexes.item], row[indexes.text], row[indexes.points]);
    const date1904 = source.view.table.date1904 ?? false;
    const day = context.dates.day(row[indexes.date], date1904);
    const count = countOf(row[indexes.count]);
    const priced = read && count > 0 && day > 0 ? this.items.price(read, { typed: row[indexes.points], direction: row[indexes.direction], count, day }) : null;
    const end = read?.usesEnd && day > 0 ? context.dates.endDay(row[indexes.end], date1904) : BLANK_DAY;
    if (household >= 0 && read && priced && priced.kind !== 'missing' && end !== INVALID_DAY && (end === BLANK_DAY || end >= day)) {
      context.rowsRead[source.number]++;
      this.push(source, at, row[indexes.note], { household, item: priced.item, day, end, count, points: priced.points, read, voided });
      if (!voided) this.warn(row, at, source, read, priced.expected, end);
      return;
    }
    if (isNoRow(row, source, indexes)) return;
    context.rowsRead[source.number]++;
    if (!voided) this.rejectRow(row, at, source, indexes, { household, read, day, count, end });
  }

  private push(source: TableSource, at: number, note: CellValue | undefined, event: { household: number; item: number; day: number; end: number; count: number; points: number; read: ReadItem; voided: boolean }): void {
    const noteText = isBlank(note) ? '' : textOf(note);
    this.household.push(event.household);
    this.item.push(event.item);
    this.day.push(event.day);
    this.end.push(event.end);
    this.count.push(event.count);
    this.points.push(event.points);
    this.name.push(event.read.name === '' && !event.read.honour ? 0 : this.texts.numberOf(event.read.honour ? this.items.honourName(event.read, noteText) : event.read.name));
    this.note.push(noteText === '' ? 0 : this.notes.numberOf(noteText));
    this.voided.push(event.voided ? 1 : 0);
    this.table.push(source.number);
    this.row.push(at + source.view.top + 1);
  }

  private warn(row: readonly CellValue[], at: number, source: TableSource, read: ReadItem, expected: number | null, end: number): void {
    if (expected !== null) {
      const column = columnOf(source.table.columns, 'points');
      const cell = column ? row[column.index] : null;
      const typed = figureOf(cell);
      this.context.problems.push(problem('points-mismatch', placeOf(source, at, column), shown(cell), { item: read.label, expected, ...(typed === null ? {} : { typed }) }));
    }
    if (read.freeze && end === BLANK_DAY) {
      this.context.problems.push(problem('freeze-without-end', placeOf(source, at, columnOf(source.table.columns, 'end-date')), null));
    }
  }

  // One error a row: the first in the order household, item, date, count, points.
  private rejectRow(row: readonly CellValue[], at: number, source: TableSource, indexes: EventIndexes, state: { household: number; read: ReadItem | null; day: number; count: number; end: number }): void {
    const { context } = this;
    const month: Month | null = state.day > 0 ? monthOfDay(state.day) : null;
    const make = (code: ProblemCode, kind: ColumnKind, facts: Problem['facts']): Problem => {
      const column = columnOf(source.table.columns, kind);
      const index = column?.index ?? -1;
      const given = codeFor(code, source, at, index);
      return problem(given, placeOf(source, at, column), shown(row[index]), given === code ? facts : { role: 'events' });
    };
    const found = (): Problem => {
      if (state.household < 0) return householdProblem(state.household, row, { source, at, identity: indexes }, context);
      if (!state.read) {
        const kind = indexes.item >= 0 && !(isBlank(row[indexes.item]) && indexes.text >= 0) ? 'item' : 'item-text';
        const cell = row[kind === 'item' ? indexes.item : indexes.text];
        return make('unknown-item', kind, { suggestions: isBlank(cell) ? [] : context.names.items.suggestions(textOf(cell)) });
      }
      if (state.day <= 0) return make('invalid-date', 'date', { role: 'events', why: state.day === BLANK_DAY ? 'blank' : 'unreadable' });
      if (state.count <= 0) return make('invalid-count', 'count', { role: 'events', why: countFault(row[indexes.count]) });
      if (state.end === INVALID_DAY || (state.end !== BLANK_DAY && state.end < state.day)) {
        return make('invalid-date', 'end-date', { role: 'events', why: state.end === INVALID_DAY ? 'unreadable' : 'end-before-start' });
      }
      return make('missing-points', 'points', { role: 'events', item: state.read.label });
    };
    reject(context, found(), { household: state.household, role: 'events', month });
  }

  done(): ReadEventsResult {
    const household = this.household.done();
    const day = this.day.done();
    const grouped = groupSorted(household, this.context.households.households.length, day);
    const events: EventColumns = {
      length: household.length,
      household,
      item: this.item.done(),
      day,
      end: this.end.done(),
      count: this.count.done(),
      points: this.points.done(),
      name: this.name.done(),
      voided: this.voided.done(),
      table: this.table.done(),
      row: this.row.done(),
      texts: this.texts.texts,
      ...grouped,
    };
    return { events, notes: this.note.done() };
  }
}

function eventIndexes(source: TableSource): EventIndexes {
  const date = indexOf(source, 'date');
  return {
    ...identityOf(source),
    date: date >= 0 ? date : indexOf(source, 'period'),
    item: indexOf(source, 'item'),
    text: indexOf(source, 'item-text'),
    direction: indexOf(source, 'direction'),
    count: indexOf(source, 'count'),
    points: indexOf(source, 'points'),
    end: indexOf(source, 'end-date'),
    status: indexOf(source, 'status'),
    note: indexOf(source, 'note'),
  };
}

/** Milli; blank is 1000; 0 for what is no positive number of at most three places. */
function countOf(cell: CellValue | undefined): number {
  if (cell === 1 || cell === null || cell === undefined || cell === '') return MILLI;
  const figure = figureOf(cell);
  if (figure === null) return isBlank(cell) ? MILLI : 0;
  const count = milliOf(figure);
  return count !== null && count > 0 ? count : 0;
}

function countFault(cell: CellValue | undefined): string {
  const figure = figureOf(cell);
  if (figure === null) return 'not-a-number';
  return figure <= 0 ? 'not-positive' : figure > LARGEST_FIGURE ? 'too-large' : 'not-a-number';
}

