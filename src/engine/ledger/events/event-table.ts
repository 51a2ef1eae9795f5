// A table of events with all that every row needs to know of it. Tables as they were found enter, one for every part of
// their rows' events leaves.
import type { CellValue } from '../../basis/cells';
import { firstDayOf } from '../../basis/calendar';
import { BLANK_DAY, type DateReader } from '../dates/read-date';
import { type TimeUnit, timeUnitIn } from '../names/time-units';
import { datesOf } from '../rows/dates-of-table';
import { bodyOf, type ReadContext, type TableSource } from '../rows/read-context';
import { SetAside } from '../rows/set-aside';
import { columnOf } from '../tables/classify-columns';
import type { Side } from '../tables/side-in-name';
import { CountingMonth, isCountingMonth } from './counting-month';
import { type EventPart, hasPart, partsOf } from './event-parts';
import { type EventIndexes, eventIndexes } from './event-rows';
import { givenSide } from './given-side';

/** What became of the parts of a row so far: something was read, or a person said that what it has is not for
 * points. */
export const [MET, LEFT_OUT] = [1, 2];
const NO_ROWS_MET = new Uint8Array(0);

/** A table for every part of the rows' events. */
export function tablesOf(source: TableSource, context: ReadContext): readonly EventTable[] {
  const { first, last } = bodyOf(source);
  const parts = partsOf(source);
  const met =
    parts.length > 1 || parts[0].needs.length > 0 ? new Uint8Array(Math.max(0, last - first + 1)) : NO_ROWS_MET;
  return parts.map((part, at) => new EventTable(part, met, at === parts.length - 1, context));
}

/** One table with all that every row needs to know of it: one shape for all, wherever the table was found. */
export class EventTable {
  readonly rows: readonly (readonly CellValue[])[];
  readonly number: number;
  readonly top: number;
  readonly indexes: EventIndexes;
  readonly aside: SetAside;
  readonly date1904: boolean;
  /** What the sheet states for a table without a date column, else BLANK_DAY. */
  readonly day: number;
  /** Body rows in the view; none when `first > last`. */
  readonly first: number;
  readonly last: number;
  /** What its column of times is measured in: hours where its header says nothing. */
  readonly time: TimeUnit;
  /** What the table's name says that its rows are, where they do not. */
  readonly side: Side | null;
  readonly source: TableSource;
  /** Whether the list holds base points beside the events, so that most rows have none. */
  readonly beside: boolean;
  /** Whether rows may have nothing for this part. */
  readonly partial: boolean;

  /** Reads its date column. */
  readonly dates: DateReader;

  /** The month that a row counts in, beside its date; `null` for a table without such a column. */
  readonly countsIn: CountingMonth | null;

  /** `met`: by row, what became of its parts so far; shared by them. */
  constructor(
    readonly part: EventPart,
    readonly met: Uint8Array,
    readonly isLastPart: boolean,
    context: ReadContext,
  ) {
    const { source } = part;
    const { view, table } = source;
    this.source = source;
    this.beside = source.table.beside;
    this.partial = part.needs.length > 0 || part.unless >= 0;
    this.rows = view.rows;
    this.number = source.number;
    this.top = view.top;
    this.indexes = eventIndexes(source);
    this.aside = new SetAside(source, this.indexes, context);
    this.time = timeUnitIn(columnOf(table.columns, 'duration')?.header ?? '') ?? 'hours';
    this.date1904 = view.table.date1904 ?? false;
    this.day = this.indexes.date < 0 && table.period !== null ? firstDayOf(table.period.first) : BLANK_DAY;
    this.side = givenSide(part, context);
    const { first, last } = bodyOf(source);
    this.first = first;
    this.last = last;
    this.dates = datesOf(source, columnOf(table.columns, 'date'), context);
    const period = columnOf(table.columns, 'period');
    const { date1904, dates } = this;
    this.countsIn =
      period !== undefined && this.indexes.date !== period.index && isCountingMonth(period)
        ? new CountingMonth(period.index, { plan: context.scheme, year: context.year, dates, date1904 })
        : null;
  }

  /** Whether a row has something for this part, which is kept in mind; `leftOut`:
   * a person said that it is not for points. */
  meets(row: readonly CellValue[], at: number, leftOut: boolean): boolean {
    if (!this.partial) return true;
    if (!hasPart(row, this.part)) return false;
    const { met, first } = this;
    if (!leftOut) met[at - first] = MET;
    else if (met[at - first] !== MET) met[at - first] = LEFT_OUT;
    return true;
  }
}
