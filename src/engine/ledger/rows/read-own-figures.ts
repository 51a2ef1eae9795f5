// The clerk's own results → columns of figures that are never scored, only compared with ours.
import { figureOf, isBlank, type CellValue } from '../../basis/cells';
import { monthOfDay, type Month } from '../../basis/calendar';
import { float64Column, int32Column, uint16Column, uint8Column } from '../../basis/columns/growing';
import { roundedMicro } from '../../basis/points';
import { isCalendarYear } from '../assessment/assessment-layout';
import { monthsIn, periodOfCell, periodOfTable, yearInText } from '../dates/read-period';
import { monthInYear, planYearOf } from '../../scheme/plan-year';
import { cellAt } from '../sheet-view';
import { columnOf } from '../tables/classify-columns';
import type { OwnFigureCells, OwnFigureColumn, Period } from '../types';
import { bodyOf, identityOf, indexOf, type ReadContext, type TableSource } from './read-context';
import { isVoidingRemark, mayVoid } from './status-words';

/** Reads the own figures of every table, of those that are not taken too; `null` where no table has any. */
export function readOwnFigures(sources: readonly TableSource[], context: ReadContext): OwnFigureCells | null {
  const telling = sources.filter(({ table }) => table.ownFigures.length > 0);
  if (telling.length === 0) return null;
  const reader = new OwnFigureReader(context);
  for (const source of telling) reader.readTable(source);
  return reader.cells();
}

/** What of a table decides the period of its rows. */
type Periods = {
  readonly stated: Period | null;
  readonly year: number;
  readonly period: number;
  readonly date: number;
  readonly yearColumn: number;
  readonly calendar: boolean;
};

class OwnFigureReader {
  private readonly household = int32Column();
  private readonly first = int32Column();
  private readonly months = uint8Column();
  private readonly figure = float64Column();
  private readonly table = uint16Column();
  private readonly column = uint16Column();
  private readonly row = int32Column();

  constructor(private readonly context: ReadContext) {}

  readTable(source: TableSource): void {
    const { view, table, number } = source;
    const identity = identityOf(source);
    const periods = this.periodsOf(source);
    const marks = {
      status: indexOf(source, 'status'),
      note: indexOf(source, 'note'),
      struck: new Set(view.table.struck),
    };
    const { first, last } = bodyOf(source);
    for (let at = first; at <= last; at++) {
      const cells = view.rows[at];
      if (!cells || marks.struck.has(at + view.top) || this.isVoided(cells, marks)) continue;
      const household = this.context.households.find(
        cellAt(cells, identity.id),
        cellAt(cells, identity.head),
        cellAt(cells, identity.group),
      );
      if (household < 0) continue;
      const period = this.periodOf(cells, source, periods);
      table.ownFigures.forEach((column, index) => {
        const figure = figureIn(cells[column.index]);
        if (figure !== null)
          this.push(
            { household, figure, table: number, column: index, row: at + view.top + 1 },
            this.spanOf(column, period, periods),
          );
      });
    }
  }

  /** What a row that does not count adds up to is no result. */
  private isVoided(cells: readonly CellValue[], marks: { readonly status: number; readonly note: number }): boolean {
    const status = cellAt(cells, marks.status);
    const remark = cellAt(cells, marks.note);
    return (
      (!isBlank(status) && this.context.statuses.meaning(status) !== 'counts') ||
      (typeof remark === 'string' && mayVoid(remark) && isVoidingRemark(remark))
    );
  }

  private push(
    cell: { household: number; figure: number; table: number; column: number; row: number },
    span: { first: Month; months: number } | null,
  ): void {
    this.household.push(cell.household);
    this.figure.push(cell.figure);
    this.table.push(cell.table);
    this.column.push(cell.column);
    this.row.push(cell.row);
    this.first.push(span?.first ?? 0);
    this.months.push(span?.months ?? 0);
  }

  private periodsOf(source: TableSource): Periods {
    const { scheme: plan, year } = this.context;
    const { table, title } = source;
    const stated = table.period ?? periodOfTable(table.sheet, title, { year, plan });
    const yearColumn = columnOf(table.columns, 'period-year');
    return {
      stated,
      year: stated === null ? year : planYearOf(plan, stated.first),
      period: indexOf(source, 'period'),
      date: indexOf(source, 'date'),
      yearColumn: yearColumn?.index ?? -1,
      calendar: isCalendarYear(yearColumn),
    };
  }

  /** The period of a row: that of its own cells, else of its table. */
  private periodOf(
    cells: readonly CellValue[],
    source: TableSource,
    periods: Periods,
  ): { first: Month; months: number } | null {
    const { dates, scheme: plan } = this.context;
    const { stated } = periods;
    const date1904 = source.view.table.date1904 ?? false;
    const own = cellAt(cells, periods.yearColumn);
    const year = (isBlank(own) ? null : yearInText(String(own))) ?? periods.year;
    const kind = stated !== null && stated.kind !== 'year' ? stated.kind : 'month';
    const cell = cellAt(cells, periods.period);
    for (const tried of isBlank(cell) ? [] : ([kind, 'quarter', 'half-year'] as const)) {
      const first = periodOfCell(cell, tried, {
        dates,
        date1904,
        year,
        plan,
        calendar: !isBlank(own) && periods.calendar,
      });
      if (typeof first === 'number') return { first, months: monthsIn(tried) };
    }
    const day = isBlank(cellAt(cells, periods.date)) ? 0 : dates.day(cellAt(cells, periods.date), date1904);
    if (day > 0) return { first: monthOfDay(day), months: 1 };
    return stated === null ? null : { first: stated.first, months: monthsIn(stated.kind) };
  }

  private spanOf(
    { span }: OwnFigureColumn,
    period: { first: Month; months: number } | null,
    { year }: Periods,
  ): { first: Month; months: number } | null {
    if (span === null) return period;
    const { scheme: plan } = this.context;
    const first: Month = monthInYear(plan, period === null ? year : planYearOf(plan, period.first), span.first);
    return { first, months: span.months };
  }

  cells(): OwnFigureCells {
    const household = this.household.done();
    return {
      length: household.length,
      household,
      first: this.first.done(),
      months: this.months.done(),
      figure: this.figure.done(),
      table: this.table.done(),
      column: this.column.done(),
      row: this.row.done(),
    };
  }
}

/** The figure of a cell in Micro, `105分` too; `null` for blanks, texts and what is no count of points. */
function figureIn(cell: CellValue | undefined): number | null {
  if (isBlank(cell)) return null;
  const figure = figureOf(typeof cell === 'string' ? cell.trim().replace(/分$/u, '') : cell);
  return figure === null ? null : roundedMicro(figure);
}
