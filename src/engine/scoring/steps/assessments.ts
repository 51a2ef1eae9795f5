// Base points as assessed: one line for each figure (sub-item, category or the whole base), and one for each period
// that lacks some. Figures that are combined with others of their score period are noted here and counted by
// combined-periods.
import { RECORD_FILLED, RECORD_REJECTED } from '../../ledger/types';
import { isFor } from '../../scheme/classes';
import { pointsOf } from '../../basis/points';
import * as codes from '../codes';
import type { CompiledCategory } from '../compile';
import type { CompiledYear } from '../compile-year';
import { SCORED, UNASSESSED } from '../types';
import type { Workspace } from '../workspace';
import { AssessedPeriods, PERIOD_ASSESSED, PERIOD_EMPTY, PERIOD_REJECTED, slotOf } from './assessed-periods';
import { closingMonth } from './combined-periods';
import type { ScoringStep } from './step';

export const assessments: ScoringStep = {
  kind: 'assessments',
  prepare: (rules, ledger) => {
    if (!ledger.assessment.stated && rules.final.rules.base.withoutTable === 'full') return null;
    const periods = new AssessedPeriods(rules);
    return (work) => assess(work, rules, periods);
  },
};

function assess(work: Workspace, rules: CompiledYear, periods: AssessedPeriods): void {
  periods.read(work);
  const { order, offsets, first } = work.ledger.assessment;
  const end = offsets[work.household + 1];
  for (let at = offsets[work.household]; at < end; at++) {
    const month = first[order[at]] - rules.first;
    if (month >= 0 && month <= 11) layRecord(work, rules, order[at], periods);
  }
  if (rules.aspects.length === 0) closeMonths(work, rules, periods);
  else closePeriods(work, rules, periods);
}

function layRecord(work: Workspace, rules: CompiledYear, record: number, periods: AssessedPeriods): void {
  const { state, first, months } = work.ledger.assessment;
  const slot = slotOf(months[record], first[record] - rules.first);
  const last = first[record] - rules.first + months[record] - 1;
  const reason = work.reasonOfMonths(first[record], first[record] + months[record] - 1);
  if (reason !== codes.REASON_COUNTED) return layFigures(work, rules, record, { month: last, reason, periods });
  const month = Math.min(last, work.to);
  if (periods.state[slot] === PERIOD_REJECTED) {
    layFigures(work, rules, record, { month, reason: codes.REASON_UNASSESSED, periods });
    if (state[record] === RECORD_REJECTED)
      layNote(work, { month, reason: codes.REASON_UNASSESSED, source: record, months: months[record] });
  } else if (periods.state[slot] === PERIOD_ASSESSED) {
    layFigures(work, rules, record, { month, reason: codes.REASON_COUNTED, periods });
    if (state[record] !== RECORD_FILLED)
      layNote(work, { month, reason: codes.REASON_PARTLY_BLANK, source: record, months: months[record] });
  }
}

type Laying = { readonly month: number; readonly reason: number; readonly periods: AssessedPeriods };

function layFigures(work: Workspace, rules: CompiledYear, record: number, { month, reason, periods }: Laying): void {
  const { firstFigure, figures, months } = work.ledger.assessment;
  for (let figure = firstFigure[record]; figure < firstFigure[record + 1]; figure++) {
    const target = figures.target[figure];
    const line = work.add(codes.KIND_BASE, month);
    work.source[line] = record;
    work.subject[line] = target;
    // Whole by the choice of scale; see scaleOf for the one exception.
    work.raw[line] = Math.round(pointsOf(figures.sum[figure], rules.scale) / Math.max(1, figures.panel[figure]));
    if (reason !== codes.REASON_COUNTED) work.reason[line] = reason;
    else if (rules.byMonth[month].targetMonths[target] !== months[record])
      work.reason[line] = codes.REASON_ITEM_NOT_IN_FORCE;
    else if (!isFor(rules.byMonth[month].targetClasses[target], work.classBit))
      work.reason[line] = codes.REASON_OTHER_CLASS;
    else countFigure(work, rules, { line, applies: figures.panel[figure] > 0 }, periods);
  }
}

/** What does not apply is no figure among those that are combined, and 0 where figures are added. */
function countFigure(
  work: Workspace,
  rules: CompiledYear,
  { line, applies }: { readonly line: number; readonly applies: boolean },
  periods: AssessedPeriods,
): void {
  const aspect = rules.aspectOfTarget[work.subject[line]];
  const combined = aspect >= 0 && rules.aspects[aspect].combine !== 'sum';
  if (!applies) work.reason[line] = codes.REASON_NOT_APPLICABLE;
  else work.reason[line] = combined ? codes.REASON_NOTED : codes.REASON_ASSESSED;
  if (combined && applies) work.refers[line] = closingMonth(work, work.month[line], rules.aspects[aspect].span);
  else work.counted[line] = work.raw[line];
  if (aspect >= 0) periods.present[aspect * 12 + Math.floor(work.month[line] / rules.aspects[aspect].months)] = 1;
}

type Note = { readonly month: number; readonly reason: number; readonly source: number; readonly months: number };

/** A line without points: something is missing in the period of `months` months that ends in (or was cut off at)
 * `month`. */
function layNote(work: Workspace, { month, reason, source, months }: Note, subject = -1): void {
  const line = work.add(codes.KIND_BASE, month);
  work.reason[line] = reason;
  work.source[line] = source;
  work.subject[line] = subject;
  work.refers[line] = months;
  work.notes++;
}

function closeMonths(work: Workspace, rules: CompiledYear, periods: AssessedPeriods): void {
  for (let month = work.from; month <= work.to; month++) {
    const { categories } = rules.byMonth[month];
    const allGiven = categories.length > 0 && !categories.some((category) => isAwaited(category, work));
    const scored = periods.state[month] === PERIOD_ASSESSED || (allGiven && periods.state[month] === PERIOD_EMPTY);
    work.status[month] = scored ? SCORED : UNASSESSED;
    if (periods.state[month] === PERIOD_EMPTY && !allGiven) {
      layNote(work, { month, reason: codes.REASON_UNASSESSED, source: periods.blank[month], months: 1 });
    }
  }
}

/** Notes what is missing in the periods that are over and that the household took part in. */
function closePeriods(work: Workspace, rules: CompiledYear, periods: AssessedPeriods): void {
  for (let month = work.from; month <= work.to; month++) work.status[month] = SCORED;
  for (const months of [1, 2, 3, 6, 12]) {
    if (!rules.aspects.some((aspect) => aspect.months === months && isAwaited(aspect, work))) continue;
    for (let first = 0; first + months - 1 <= rules.asOf - rules.first; first += months) {
      if (first + months - 1 < work.from || first > work.to) continue;
      closePeriod(work, rules, periods, { first, months });
    }
  }
}

/** Whether somebody has to assess it. */
function isAwaited({ given, classes }: CompiledCategory, work: Workspace): boolean {
  return !given && isFor(classes, work.classBit);
}

type YearPeriod = { readonly first: number; readonly months: number };

function closePeriod(
  work: Workspace,
  rules: CompiledYear,
  periods: AssessedPeriods,
  { first, months }: YearPeriod,
): void {
  const slot = slotOf(months, first);
  const month = Math.min(first + months - 1, work.to);
  if (periods.state[slot] === PERIOD_EMPTY) {
    layNote(work, { month, reason: codes.REASON_UNASSESSED, source: periods.blank[slot], months });
  } else if (periods.state[slot] === PERIOD_ASSESSED && periods.partly[slot] === 0) {
    rules.aspects.forEach((aspect, index) => {
      if (aspect.months !== months || !isAwaited(aspect, work) || periods.present[index * 12 + first / months] === 1)
        return;
      layNote(work, { month, reason: codes.REASON_PARTLY_BLANK, source: -1, months }, aspect.target);
    });
  }
}
