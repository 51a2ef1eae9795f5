// 加减分登记 → event columns: one number a cell for every row that could be read, a problem for every other.
import { groupSorted, inOrder } from '../basis/order';
import { figureOf, isBlank, textOf, type CellValue } from '../basis/cells';
import { TextList } from '../basis/columns';
import { type Month, monthOfDay } from '../basis/calendar';
import { LARGEST_FIGURE, MICRO, MILLI, milliOf } from '../basis/points';
import { type Problem, type ProblemCode, problem } from '../basis/problem';
import { columnOf } from './classify-columns';
import { CompiledItems, type ReadItem, type RowFigures } from './event-items';
import { bodyOf, codeFor, householdProblem, identityOf, indexOf, isNoRow, placeOf, type ReadContext, reject, type RowIdentity, shown, type TableSource } from './read-context';
import { BLANK_DAY, INVALID_DAY } from './read-date';
import type { ColumnKind, EventColumns } from './types';
import { cellAt } from './sheet-view';

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
  private length = 0;
  private readonly household: Int32Array;
  private readonly item: Int32Array;
  private readonly day: Int32Array;
  private readonly end: Int32Array;
  private readonly count: Float64Array;
  private readonly points: Float64Array;
  private readonly name: Int32Array;
  private readonly note: Int32Array;
  private readonly voided: Uint8Array;
  private readonly table: Uint16Array;
  private readonly row: Int32Array;
  private readonly texts = new TextList();
  private readonly notes = new TextList();
  private readonly items: CompiledItems;
  private readonly figures: RowFigures = { typed: null, direction: null, count: 0, day: 0 };

  /** `capacity`: rows at the most. */
  constructor(
    private readonly context: ReadContext,
    capacity: number,
  ) {
    this.items = new CompiledItems(context.scheme, context.names);
    this.household = new Int32Array(capacity);
    this.item = new Int32Array(capacity);
    this.day = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.count = new Float64Array(capacity);
    this.points = new Float64Array(capacity);
    this.name = new Int32Array(capacity);
    this.note = new Int32Array(capacity);
    this.voided = new Uint8Array(capacity);
    this.table = new Uint16Array(capacity);
    this.row = new Int32Array(capacity);
  }

  readTable(source: TableSource): void {
    const indexes = eventIndexes(source);
    const { first, last } = bodyOf(source);
    const { rows } = source.view;
    const date1904 = source.view.table.date1904 ?? false;
    const before = this.length;
    for (let at = first; at <= last; at++) {
      const row = rows[at];
      if (row) this.readRow(row, at, indexes, { source, date1904 });
    }
    this.context.rowsRead[source.number] += this.length - before;
  }

  private readRow(row: readonly CellValue[], at: number, indexes: EventIndexes, from: { readonly source: TableSource; readonly date1904: boolean }): void {
    const { context, figures } = this;
    const { source, date1904 } = from;
    const status = indexes.status < 0 ? null : cellAt(row, indexes.status);
    const voided = !isBlank(status) && VOIDED.test(textOf(status));
    const household = context.households.find(cellAt(row, indexes.id), cellAt(row, indexes.head), cellAt(row, indexes.group));
    const read = household < 0 ? null : this.items.read(cellAt(row, indexes.item), cellAt(row, indexes.text), cellAt(row, indexes.points));
    figures.day = context.dates.day(cellAt(row, indexes.date), date1904);
    figures.count = countOf(cellAt(row, indexes.count));
    figures.typed = cellAt(row, indexes.points);
    figures.direction = cellAt(row, indexes.direction);
    const end = read?.usesEnd ? context.dates.endDay(cellAt(row, indexes.end), date1904) : BLANK_DAY;
    const readable = read !== null && figures.day > 0 && figures.count > 0 && this.items.price(read, figures);
    if (readable && (end === BLANK_DAY || end >= figures.day)) {
      this.push(household, end, voided, source.number);
      this.row[this.length] = at + source.view.top + 1;
      this.pushTexts(read, cellAt(row, indexes.note));
      this.length++;
      if (!voided) this.warn(row, at, source, read, end);
      return;
    }
    if (isNoRow(row, source, indexes)) return;
    context.rowsRead[source.number]++;
    if (!voided) this.rejectRow(row, at, source, indexes, { household, read, day: figures.day, count: figures.count, end });
  }

  private push(household: number, end: number, voided: boolean, table: number): void {
    const at = this.length;
    this.household[at] = household;
    this.item[at] = this.items.worth.item;
    this.day[at] = this.figures.day;
    this.end[at] = end;
    this.count[at] = this.figures.count;
    this.points[at] = this.items.worth.points;
    this.voided[at] = voided ? 1 : 0;
    this.table[at] = table;
  }

  private pushTexts(read: ReadItem, cell: CellValue | undefined): void {
    const note = isBlank(cell) ? '' : textOf(cell);
    const name = read.honour ? this.items.honourName(read, note) : read.name;
    if (name !== '') this.name[this.length] = this.texts.numberOf(name);
    if (note !== '') this.note[this.length] = this.notes.numberOf(note);
  }

  private warn(row: readonly CellValue[], at: number, source: TableSource, read: ReadItem, end: number): void {
    const { expected } = this.items.worth;
    if (!Number.isNaN(expected)) {
      const column = columnOf(source.table.columns, 'points');
      const cell = column ? row[column.index] : null;
      const typed = figureOf(cell);
      this.context.problems.push(problem('points-mismatch', placeOf(source, at, column), shown(cell), { item: read.label, expected: expected / MICRO, ...(typed === null ? {} : { typed }) }));
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
        const kind = indexes.item >= 0 && !(isBlank(cellAt(row, indexes.item)) && indexes.text >= 0) ? 'item' : 'item-text';
        const cell = row[kind === 'item' ? indexes.item : indexes.text];
        return make('unknown-item', kind, { suggestions: isBlank(cell) ? [] : context.names.items.suggestions(textOf(cell)) });
      }
      if (state.day <= 0) return make('invalid-date', 'date', { role: 'events', why: state.day === BLANK_DAY ? 'blank' : 'unreadable' });
      if (state.count <= 0) return make('invalid-count', 'count', { role: 'events', why: countFault(cellAt(row, indexes.count)) });
      if (state.end === INVALID_DAY || (state.end !== BLANK_DAY && state.end < state.day)) {
        return make('invalid-date', 'end-date', { role: 'events', why: state.end === INVALID_DAY ? 'unreadable' : 'end-before-start' });
      }
      return make('missing-points', 'points', { role: 'events', item: state.read.label });
    };
    reject(context, found(), { household: state.household, role: 'events', month });
  }

  done(): ReadEventsResult {
    const { length } = this;
    const { order, offsets } = groupSorted(this.household.subarray(0, length), this.context.households.households.length, this.day.subarray(0, length));
    const events: EventColumns = {
      length,
      household: inOrder(this.household, order),
      item: inOrder(this.item, order),
      day: inOrder(this.day, order),
      end: inOrder(this.end, order),
      count: inOrder(this.count, order),
      points: inOrder(this.points, order),
      name: inOrder(this.name, order),
      voided: inOrder(this.voided, order),
      table: inOrder(this.table, order),
      row: inOrder(this.row, order),
      texts: this.texts.texts,
      offsets,
    };
    return { events, notes: inOrder(this.note, order) };
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

