// What is wrong with an event row: the first error in the order household, item, date, count, points,
// else the warnings of a row that counts.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import { formatDay, monthOfDay } from '../../basis/calendar';
import { countIn, pointsIn } from '../../basis/spelt-figures';
import { LARGEST_FIGURE, MICRO } from '../../basis/points';
import { partWithoutPrivateNumbers } from '../../basis/private-numbers';
import { type Problem, type ProblemCode, problem } from '../../basis/problem';
import { countsOccurrences } from '../../scheme/counting';
import { columnOf } from '../tables/classify-columns';
import type { CompiledItems, PointsFault, ReadItem } from './event-items';
import { readItemText } from '../names/item-text';
import type { SpeltText } from './read-item';
import type { SpeltFault } from './spelt-items';
import { AmbiguousDates } from '../rows/dates-of-table';
import {
  codeFor,
  householdProblem,
  identityOf,
  indexOf,
  placeOf,
  type ReadContext,
  reject,
  type RowIdentity,
  shown,
  type TableSource,
} from '../rows/read-context';
import { quarterInText } from '../dates/read-period';
import type { CountingMonthFault } from './counting-month';
import { countFault, OTHER_TIME } from './row-count';
import { AMBIGUOUS_DAY, BLANK_DAY, type DateReader, INVALID_DAY, whyNoDay } from '../dates/read-date';
import { teamProblem } from './team-rows';
import type { Team } from '../names/team-names';
import { cellAt } from '../sheet-view';
import type { Question } from '../questions';
import type { ColumnKind } from '../types';
import { UnknownWordings } from './unknown-wordings';

/** The columns of one event table, −1 where it has none. */
export type EventIndexes = RowIdentity &
  Readonly<
    Record<
      'date' | 'item' | 'text' | 'direction' | 'count' | 'duration' | 'points' | 'end' | 'status' | 'note' | 'member',
      number
    >
  >;

/** A row with where it stands: `at` is its row in the view. */
export type EventRow = {
  readonly row: readonly CellValue[];
  readonly at: number;
  readonly source: TableSource;
  readonly indexes: EventIndexes;
  readonly dates: DateReader;
};

/** What was read of a row before it was turned down. */
export type EventState = {
  readonly household: number;
  readonly read: ReadItem | null;
  readonly day: number;
  readonly count: number;
  readonly end: number;
  readonly points: PointsFault | null;
  readonly spelt?: SpeltDoubt;
  /** Where the row names several households that may have it together. */
  readonly team?: Team | null;
  /** What is wrong with the month that the row is said to count in. */
  readonly monthFault?: CountingMonthFault | null;
};

/** A row whose item cell is understood, and does not fit its other cells. */
export type SpeltDoubt = { readonly why: SpeltFault; readonly text: SpeltText };

export function eventIndexes(source: TableSource): EventIndexes {
  const date = indexOf(source, 'date');
  const { id, head, group, labels, headers } = identityOf(source);
  // Every property by name, so that all tables' indexes have one shape: they are read for every row.
  return {
    id,
    head,
    group,
    labels,
    headers,
    date: date >= 0 ? date : indexOf(source, 'period'),
    item: indexOf(source, 'item'),
    text: indexOf(source, 'item-text'),
    direction: indexOf(source, 'direction'),
    count: indexOf(source, 'count'),
    duration: indexOf(source, 'duration'),
    points: indexOf(source, 'points'),
    end: indexOf(source, 'end-date'),
    status: indexOf(source, 'status'),
    note: indexOf(source, 'note'),
    member: indexOf(source, 'member'),
  };
}

export class EventComplaints {
  private readonly ambiguous: AmbiguousDates;
  private readonly wordings = new UnknownWordings();

  constructor(
    private readonly context: ReadContext,
    private readonly items: CompiledItems,
  ) {
    this.ambiguous = new AmbiguousDates(context);
  }

  /** The warnings of a row that counts; `items.worth` is the row's. */
  warn(
    where: EventRow,
    read: ReadItem,
    { day, end, typed: cell }: Pick<EventState, 'day' | 'end'> & { readonly typed: CellValue | undefined },
  ): void {
    const { expected, illegible, points, rounded } = this.items.worth;
    if (this.isVague(where))
      this.context.problems.push(this.make('date-approximate', 'date', where, { role: 'events', day: formatDay(day) }));
    if (illegible || !Number.isNaN(expected)) {
      const typed = pointsIn(cell);
      this.context.problems.push(
        this.make('points-mismatch', 'points', where, {
          item: read.label,
          ...(Number.isNaN(expected) ? {} : { expected: expected / MICRO }),
          ...(typed === null ? {} : { typed }),
        }),
      );
    }
    if (rounded)
      this.context.problems.push(
        this.make('too-many-places', 'points', where, { role: 'events', kept: points / MICRO, places: 6 }),
      );
    if (read.openFreeze && end === BLANK_DAY)
      this.context.problems.push(this.make('freeze-without-end', 'end-date', where, {}));
  }

  /** The count of a row of several is how often they did it, not how many they are. */
  warnOfTeam(where: EventRow, { label }: ReadItem, { households: { length } }: Team): void {
    const { item } = this.items.worth;
    if (countIn(cellAt(where.row, where.indexes.count)) !== length) return;
    if (item < 0 || !countsOccurrences(this.context.scheme.items[item].unit)) return;
    const way = this.context.scheme.items[item].team ?? '';
    this.context.problems.push(this.make('team-count', 'count', where, { item: label, count: length, way }));
  }

  // A quarter is all that a plan of quarters asks of a date.
  private isVague({ row, indexes, dates }: EventRow): boolean {
    const cell = cellAt(row, indexes.date);
    if (!dates.isApproximate(cell)) return false;
    return !this.context.names.periods.has('quarter') || quarterInText(textOf(cell)) === null;
  }

  /** Records the one error of a row that does not count. */
  reject(where: EventRow, state: EventState): void {
    const month = state.day > 0 ? monthOfDay(state.day) : null;
    const dates =
      state.day === AMBIGUOUS_DAY && state.household >= 0 && state.read
        ? columnOf(where.source.table.columns, 'date')
        : undefined;
    if (dates)
      this.context.faults.push({
        household: state.household,
        role: 'events',
        month,
        problem: this.ambiguous.problemOf(where.source, dates),
      });
    else {
      const found = this.errorOf(where, state);
      reject(this.context, found, { household: state.household, role: 'events', month });
      for (const household of state.team?.households ?? [])
        if (household !== state.household)
          this.context.faults.push({ household, role: 'events', month, problem: found });
    }
  }

  private errorOf(where: EventRow, state: EventState): Problem {
    const { household, read, day, count, end, points, spelt, team, monthFault } = state;
    const { row, indexes } = where;
    if (team?.fault) return teamProblem(team, row, { source: where.source, at: where.at, identity: indexes });
    if (household < 0)
      return householdProblem(household, row, { source: where.source, at: where.at, identity: indexes }, this.context);
    if (!read) return this.unknownItem(where, spelt);
    if (day <= 0 && monthFault === 'later')
      return this.make('counts-in-later', 'period', where, { date: dayWritten(where) });
    if (day <= 0 && monthFault) return this.make('invalid-date', 'period', where, { role: 'events', why: monthFault });
    if (day <= 0)
      return this.make('invalid-date', 'date', where, { role: 'events', why: whyNoDay(cellAt(row, indexes.date)) });
    if (count <= 0) return this.invalidCount(where, read, count);
    if (end === INVALID_DAY || (end !== BLANK_DAY && end < day)) {
      return this.make('invalid-date', 'end-date', where, {
        role: 'events',
        why: end === INVALID_DAY ? whyNoDay(cellAt(row, indexes.end)) : 'end-before-start',
      });
    }
    if (points === 'out-of-range')
      return this.make('invalid-points', 'points', where, {
        role: 'events',
        why: points,
        max: LARGEST_FIGURE,
        item: read.label,
        ...this.items.boundsOf(read),
      });
    if (points === 'too-large' || points === 'wrong-sign')
      return this.make('invalid-points', 'points', where, { role: 'events', why: points, max: LARGEST_FIGURE });
    return this.make('missing-points', 'points', where, { role: 'events', item: read.label });
  }

  // What a row says of its time stands for a count only where its item is counted in that time.
  private invalidCount(where: EventRow, { label }: ReadItem, count: number): Problem {
    const { row, indexes } = where;
    if (count === OTHER_TIME)
      return this.make('invalid-count', 'duration', where, { role: 'events', why: 'other-time', item: label });
    const byTime = indexes.duration >= 0 && !isBlank(row[indexes.duration]) && isBlank(cellAt(row, indexes.count));
    const kind = byTime ? 'duration' : 'count';
    return this.make('invalid-count', kind, where, { role: 'events', why: countFault(cellAt(row, indexes[kind])) });
  }

  /** Of a redemption among the events that stands elsewhere too. */
  redeemedTwice(where: EventRow): Problem {
    return this.make('unknown-item', isInText(where) ? 'item-text' : 'item', where, {
      why: 'redeemed',
      suggestions: [],
    });
  }

  private unknownItem(where: EventRow, spelt: SpeltDoubt | undefined): Problem {
    const { row, indexes } = where;
    const inText = isInText(where);
    const index = inText ? indexes.text : indexes.item;
    const cell = cellAt(row, index);
    const kind = inText ? 'item-text' : 'item';
    if (spelt !== undefined)
      return this.make('unknown-item', kind, where, {
        why: spelt.why,
        suggestions: [...new Set(spelt.text.reads.map(({ label }) => label))],
      });
    if (cell !== undefined && !isBlank(cell)) this.ask(cell, where, index);
    return this.make('unknown-item', kind, where, {
      suggestions: isBlank(cell) ? [] : this.context.names.items.suggestions(textOf(cell)),
    });
  }

  // Of several items in a cell, only the parts that name nothing are in question; a piece of a private number is not.
  private ask(cell: NonNullable<CellValue>, { source, at }: EventRow, index: number): void {
    const parts = typeof cell === 'string' ? readItemText(cell, this.context.names.items)?.unknown : undefined;
    for (const part of parts ?? [cell])
      if (typeof part !== 'string' || partWithoutPrivateNumbers(part, textOf(cell)) === part)
        this.wordings.tell(part, source, at, index);
  }

  /** What a person is to settle once for all rows of a wording. */
  questions(): readonly Question[] {
    return this.wordings.questions(this.context.scheme.items, this.context.names.items);
  }

  private make(code: ProblemCode, kind: ColumnKind, { row, at, source }: EventRow, facts: Problem['facts']): Problem {
    const column = columnOf(source.table.columns, kind);
    const index = column?.index ?? -1;
    const given = codeFor(code, source, at, index);
    return problem(
      given,
      placeOf(source, at, column),
      shown(cellAt(row, index)),
      given === code ? facts : { role: 'events' },
    );
  }
}

/** Whether the item of a row stands in its second column for items. */
function isInText({ row, indexes }: EventRow): boolean {
  return indexes.item < 0 || (isBlank(row[indexes.item]) && indexes.text >= 0);
}

function dayWritten({ row, indexes, dates, source }: EventRow): string {
  const day = dates.day(cellAt(row, indexes.date), source.view.table.date1904 ?? false);
  return day > 0 ? formatDay(day) : '';
}
