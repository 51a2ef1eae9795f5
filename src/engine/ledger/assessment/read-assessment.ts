// 基础分评定 → assessment columns: which figures each household got for each period.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import type { Month } from '../../basis/calendar';
import { MICRO } from '../../basis/points';
import { type Problem, type ProblemCode, problem } from '../../basis/problem';
import { labelOf } from '../../scheme/item-names';
import { classBit, classMask, EVERYONE, isFor } from '../../scheme/classes';
import { firstMonthOfYear, monthInYear, planYearOf } from '../../scheme/plan-year';
import type { PeriodKind } from '../../scheme/types';
import { assessCells, type AssessedCells, type FigureFault, type SlotGroup } from './assessed-figures';
import { AssessmentGatherer } from './assessment-gatherer';
import { layoutOf, type AssessmentLayout } from './assessment-layout';
import { type BaseLevels, type BaseLimits, levelsOf, limitsIn } from './base-levels';
import {
  bodyOf,
  codeFor,
  householdProblem,
  identityOf,
  isNoRow,
  placeOf,
  type ReadContext,
  reject,
  recordNoRow,
  type RowIdentity,
  shown,
  type TableSource,
} from '../rows/read-context';
import { checkElderlyRemarks } from '../rows/elderly-marks';
import { SetAside } from '../rows/set-aside';
import { monthsIn, periodFacts, periodOfCell, startOf } from '../dates/read-period';
import { withoutCopies } from './assessment-copies';
import { withoutLonePeriods } from './lone-periods';
import { settleAssessment } from './settle-assessment';
import { RECORD_BLANK, RECORD_FILLED, RECORD_PARTLY_BLANK, RECORD_REJECTED, type AssessmentColumns } from '../types';
import { whyNoDay } from '../dates/read-date';
import { cellAt } from '../sheet-view';

/** Reads every assessment table in order; `stated` is whether any row of them has a figure, `recorded` whether events
 * stand in a month. */
export function readAssessment(
  sources: readonly TableSource[],
  recorded: (month: number) => boolean,
  context: ReadContext,
): AssessmentColumns {
  const reader = new AssessmentReader(context);
  for (const source of sources) reader.readTable(source);
  checkElderlyRemarks(sources, context);
  const records = withoutLonePeriods(withoutCopies(reader.records(), sources, context), recorded, sources, context);
  return settleAssessment(records, sources, context);
}

const FAULT_CODES = {
  invalid: 'assessment-invalid',
  'out-of-range': 'assessment-out-of-range',
  'unknown-grade': 'grade-unknown',
} as const satisfies Record<FigureFault['kind'], ProblemCode>;

type Row = { readonly cells: readonly CellValue[]; readonly at: number; readonly household: number };

class AssessmentReader {
  private readonly gatherer = new AssessmentGatherer();
  private readonly levels: BaseLevels;
  private readonly limits = new Map<number, BaseLimits>();
  /** By target: the classes it is for. */
  private readonly masks: readonly number[];

  constructor(private readonly context: ReadContext) {
    this.levels = levelsOf(context.scheme);
    this.masks = context.scheme.baseTargets.map((target) =>
      target.kind === 'total' ? EVERYONE : classMask(context.scheme, target.for),
    );
  }

  readTable(source: TableSource): void {
    const layout = layoutOf(source, this.levels);
    const identity = identityOf(source);
    const { first, last } = bodyOf(source);
    const aside = new SetAside(source, identity, this.context);
    for (let at = first; at <= last; at++) {
      const cells = source.view.rows[at];
      if (cells && !aside.isOut(cells, at)) this.readRow(cells, at, { source, layout, identity });
    }
  }

  private readRow(
    cells: readonly CellValue[],
    at: number,
    table: { source: TableSource; layout: AssessmentLayout; identity: RowIdentity },
  ): void {
    const { source, layout, identity } = table;
    const { context } = this;
    const household = context.households.find(
      cellAt(cells, identity.id),
      cellAt(cells, identity.head),
      cellAt(cells, identity.group),
    );
    if (household < 0) {
      if (isNoRow(cells, identity)) return recordNoRow(context, source, at);
      context.rowsRead[source.number]++;
      context.problems.push(householdProblem(household, cells, { source, at, identity }, context));
      return;
    }
    const row = { cells, at, household };
    const groups = layout.long ? this.longGroup(row, source, layout, identity) : layout.groups;
    if (groups.length === 0) return;
    context.rowsRead[source.number]++;
    for (const group of groups) {
      const first = this.periodOf(row, source, layout, group);
      if (first === null) return;
      this.record(row, source, { slots: group.slots, kind: group.kind, first });
    }
  }

  // The long form: 项目 names the target, 得分 is its figure.
  private longGroup(
    row: Row,
    source: TableSource,
    layout: AssessmentLayout,
    identity: RowIdentity,
  ): AssessmentLayout['groups'] {
    const long = layout.long;
    const cell = long ? row.cells[long.item.index] : null;
    const target = isBlank(cell) || typeof cell === 'boolean' || !long ? -1 : this.context.names.targets.find(cell);
    if (long && target >= 0)
      return [
        {
          month: null,
          kind: this.levels.period[target],
          slots: new Map([[target, { target, columns: [long.points.index] }]]),
        },
      ];
    if (isNoRow(row.cells, identity)) recordNoRow(this.context, source, row.at);
    else {
      this.context.rowsRead[source.number]++;
      const suggestions = isBlank(cell) ? [] : this.context.names.targets.suggestions(textOf(cell));
      this.rejectCell('unknown-item', row, source, {
        index: long?.item.index ?? -1,
        month: null,
        facts: { suggestions },
      });
    }
    return [];
  }

  private periodOf(
    row: Row,
    source: TableSource,
    layout: AssessmentLayout,
    group: AssessmentLayout['groups'][number],
  ): Month | null {
    const { dates, scheme: plan } = this.context;
    const own = yearInCell(row, layout);
    const year = own ?? (layout.stated ? planYearOf(plan, layout.stated.first) : this.context.year);
    if (group.month !== null) return startOf(monthInYear(plan, year, group.month), group.kind, plan);
    const cell = layout.period ? row.cells[layout.period.index] : null;
    const context = {
      dates,
      date1904: source.view.table.date1904 ?? false,
      year,
      plan,
      calendar: own !== null && layout.calendarYear,
    };
    const read = layout.period ? periodOfCell(cell, group.kind, context) : null;
    if (read !== null && read !== undefined) return read;
    if (read === null && layout.stated && fits(layout.stated.kind, group.kind))
      return startOf(layout.stated.first, group.kind, plan);
    if (read === null && group.kind === 'year') return firstMonthOfYear(plan, year);
    if (layout.period || !layout.reported) {
      layout.reported = true;
      this.rejectCell('invalid-date', row, source, {
        index: layout.period?.index ?? -1,
        month: null,
        facts: { role: 'assessment', why: whyNoDay(cell) },
      });
    }
    return null;
  }

  private record(row: Row, source: TableSource, period: { slots: SlotGroup; kind: PeriodKind; first: Month }): void {
    const cells = assessCells(row.cells, period.slots, this.levels, this.limitsIn(period.first));
    const bit = classBit(this.context.households.households[row.household].earnerClass);
    const missing = cells.missing.some((target) => isFor(this.masks[target], bit));
    const rejected = cells.fault?.kind === 'out-of-range' || (cells.fault !== null && cells.figures.length === 0);
    if (cells.fault) this.rejectFigure(cells.fault, row, source, period);
    else this.warn(cells, row, source, period);
    this.gatherer.push({
      household: row.household,
      first: period.first,
      months: monthsIn(period.kind),
      state: rejected ? RECORD_REJECTED : stateOf(cells, missing),
      refused: cells.fault ? cells.fault.target : -1,
      table: source.number,
      row: row.at + source.view.top + 1,
    });
    for (const figure of rejected ? [] : cells.figures)
      this.gatherer.pushFigure(figure, figure.column + source.view.left);
  }

  private limitsIn(month: Month): BaseLimits {
    let limits = this.limits.get(month);
    if (!limits) {
      limits = limitsIn(this.context.scheme, month);
      this.limits.set(month, limits);
    }
    return limits;
  }

  private warn(cells: AssessedCells, row: Row, source: TableSource, period: { kind: PeriodKind; first: Month }): void {
    const facts = this.facts(row, period);
    if (cells.mismatch) {
      const column = columnAt(source, cells.mismatch.column);
      this.context.problems.push(
        problem('assessment-total-mismatch', placeOf(source, row.at, column), shown(row.cells[cells.mismatch.column]), {
          ...facts,
          expected: cells.mismatch.parts / MICRO,
        }),
      );
    }
    if (cells.rounded) {
      const column = columnAt(source, cells.rounded.column);
      this.context.problems.push(
        problem('too-many-places', placeOf(source, row.at, column), shown(row.cells[cells.rounded.column]), {
          role: 'assessment',
          kept: cells.rounded.kept,
          places: 6,
        }),
      );
    }
  }

  private rejectFigure(
    fault: FigureFault,
    row: Row,
    source: TableSource,
    period: { kind: PeriodKind; first: Month },
  ): void {
    const code = FAULT_CODES[fault.kind];
    const { maxima, gradeNames } = this.limitsIn(period.first);
    const max = maxima[fault.target] / MICRO;
    const target = this.context.scheme.baseTargets[fault.target];
    const name = target.kind === 'total' ? target.name : labelOf(target);
    const allowed =
      fault.kind === 'unknown-grade'
        ? { grades: gradeNames[fault.target] }
        : fault.kind === 'out-of-range' && !Number.isNaN(max)
          ? { max }
          : {};
    const facts = { ...this.facts(row, period), target: name, ...allowed };
    this.rejectCell(code, row, source, { index: fault.column, month: period.first, facts });
  }

  private rejectCell(
    code: ProblemCode,
    row: Row,
    source: TableSource,
    cell: { index: number; month: Month | null; facts: Problem['facts'] },
  ): void {
    const given = codeFor(code, source, row.at, cell.index);
    const rejected = problem(
      given,
      placeOf(source, row.at, columnAt(source, cell.index)),
      shown(row.cells[cell.index]),
      given === code ? cell.facts : { role: 'assessment' },
    );
    reject(this.context, rejected, { household: row.household, role: 'assessment', month: cell.month });
  }

  private facts(row: Row, period: { kind: PeriodKind; first: Month }): Problem['facts'] {
    const { id, head } = this.context.households.households[row.household];
    return { household: id, head, ...periodFacts(period.first, monthsIn(period.kind), this.context.scheme) };
  }

  records(): AssessmentColumns {
    return this.gatherer.done();
  }
}

function stateOf({ figures, fault }: AssessedCells, missing: boolean): number {
  if (figures.length === 0) return RECORD_BLANK;
  return missing && !fault ? RECORD_PARTLY_BLANK : RECORD_FILLED;
}

/** The year in the row's own column of years. */
function yearInCell({ cells }: Row, { year }: AssessmentLayout): number | null {
  const cell = year ? cells[year.index] : null;
  const read = isBlank(cell) ? null : /20\d\d/.exec(textOf(cell));
  return read && Number(read[0]);
}

// A monthly figure cannot be placed by a sheet that only states its quarter or year.
function fits(stated: PeriodKind, wanted: PeriodKind): boolean {
  return monthsIn(stated) <= monthsIn(wanted);
}

function columnAt(source: TableSource, index: number): TableSource['table']['columns'][number] | undefined {
  return source.table.columns.find((column) => column.index === index);
}
