// How the dates of one table's column are read: what its sheet and its cells say together enters, a reader leaves;
// and the one problem and question of a column of numbers that only a person can tell.
import { formatDay } from '../../basis/calendar';
import { type Problem, problem } from '../../basis/problem';
import type { FactsOf } from '../../basis/problem-facts';
import { dayFiguresOf, dayInFigure } from '../dates/day-figures';
import type { DateReader } from '../dates/read-date';
import { periodOfTable } from '../dates/read-period';
import { cellAt } from '../sheet-view';
import { headerKey } from '../tables/header-words';
import type { FoundColumn } from '../types';
import { bodyOf, placeOf, type ReadContext, type TableSource } from './read-context';

/** The reader of a date column: `2日` on a sheet that states its month, numbers such as 3.5 where the whole column
 * fits. */
export function datesOf(source: TableSource, column: FoundColumn | undefined, context: ReadContext): DateReader {
  if (column === undefined) return context.dates;
  const { table, view, title } = source;
  const period = table.period ?? periodOfTable(table.sheet, title, { year: context.year, plan: context.scheme });
  const key = headerKey(column.header);
  const answered = context.answers.dates.some(
    ({ sheet, header }) => (sheet === '' || sheet === table.sheet) && headerKey(header) === key,
  );
  const figures = dayFiguresOf({ rows: view.rows, column: column.index, ...bodyOf(source) }, answered);
  return context.dates.of({ month: period?.kind === 'month' ? period.first : null, figures });
}

const MOST_ROWS_SHOWN = 3;

/** One problem, and one question, for each column of numbers that may be two days. */
export class AmbiguousDates {
  private readonly problems = new Map<string, Problem>();

  constructor(private readonly context: ReadContext) {}

  /** The problem of the column, recorded when it is asked for first. */
  problemOf(source: TableSource, column: FoundColumn): Problem {
    const key = `${source.number}/${column.index}`;
    let raised = this.problems.get(key);
    if (raised === undefined) {
      raised = this.raise(source, column);
      this.problems.set(key, raised);
      this.context.problems.push(raised);
    }
    return raised;
  }

  private raise(source: TableSource, column: FoundColumn): Problem {
    const { sheet, role } = source.table;
    const rows = this.rowsOf(source, column);
    const value = Number(cellAt(source.view.rows[rows[0]], column.index));
    const read = dayInFigure(value);
    const dates = this.context.dates;
    const dayAs = (day: number): string => formatDay(dates.day(`${read?.month ?? 0}月${day}日`, false));
    const facts: FactsOf<'date-ambiguous'> = {
      role,
      rows: rows.length,
      ...(read === null ? {} : { first: dayAs(read.day), second: dayAs(read.other ?? read.day) }),
    };
    const firstRows = rows.slice(0, MOST_ROWS_SHOWN).map((at) => at + source.view.top + 1);
    this.context.questions.push({
      kind: 'dates',
      sheet,
      word: column.header,
      column: column.index + source.view.left,
      rows: rows.length,
      firstRows,
      sheets: [sheet],
      choices: [{ value: 'month-day', label: facts.first ?? '' }],
      suggested: null,
    });
    return problem('date-ambiguous', placeOf(source, rows[0], column), value, facts);
  }

  private rowsOf(source: TableSource, column: FoundColumn): readonly number[] {
    const { first, last } = bodyOf(source);
    const rows: number[] = [];
    for (let at = first; at <= last; at++) {
      const cell = cellAt(source.view.rows[at], column.index);
      if (typeof cell === 'number' && (dayInFigure(cell)?.other ?? null) !== null) rows.push(at);
    }
    return rows;
  }
}
