// The sink that records: a household's lines become objects that say what they are about, where they
// come from, what counted and why.
import type { Points } from '../basis/points';
import type { Month } from '../basis/calendar';
import { withoutPrivateNumbers } from '../basis/private-numbers';
import type { Fault, Ledger } from '../ledger/types';
import { firstMonthOfYear } from '../scheme/plan-year';
import * as codes from './codes';
import { type CompiledYear, monthsCounted } from './compile-year';
import { missingNames, nameOfTarget } from './missing';
import type { ScoreLine } from './types';
import type { Workspace } from './workspace';

/** The lines of the household open in the workspace, all steps done, by the month that they are there from, then kind
 * (base, bonus, …), then date. */
export function linesOf(work: Workspace, rules: CompiledYear): readonly ScoreLine[] {
  const shown = Array.from({ length: work.length }, (_, line) => line).filter(
    (line) => work.reason[line] !== codes.REASON_SILENT,
  );
  const since = (line: number): number => sinceOf(work, rules, line);
  shown.sort((a, b) => since(a) - since(b) || work.kind[a] - work.kind[b]);
  return shown.map((line) =>
    work.kind[line] === codes.KIND_BASE || work.kind[line] === codes.KIND_FLOOR || work.source[line] < 0
      ? baseLine(work, rules, line)
      : rowLine(work, rules, line),
  );
}

/** Month of the year. What is given at once is noted at its period's end, and what deductions, caps and bounds are held
 * against from its beginning. */
function sinceOf({ month, kind, reason, subject, from }: Workspace, rules: CompiledYear, line: number): number {
  const own = month[line];
  const atOnce = reason[line] === codes.REASON_GIVEN || reason[line] === codes.REASON_NO_TABLE_FULL;
  if (kind[line] !== codes.KIND_BASE || !atOnce || subject[line] < 0) return own;
  const aspect = rules.aspectOfTarget[subject[line]];
  return aspect < 0 ? own : Math.max(from, own - (own % monthsCounted(rules.aspects[aspect])));
}

type Figures = Pick<ScoreLine, 'month' | 'since' | 'kind' | 'raw' | 'counted' | 'excess' | 'reason' | 'cap'>;

function figuresOf(work: Workspace, rules: CompiledYear, line: number): Figures {
  const cap = work.cap[line] < 0 ? null : rules.caps[work.cap[line]];
  return {
    month: (rules.first + work.month[line]) as Month,
    since: (rules.first + sinceOf(work, rules, line)) as Month,
    kind: codes.LINE_KINDS[work.kind[line]],
    raw: work.raw[line] as Points,
    counted: work.counted[line] as Points,
    excess: work.excess[line] as Points,
    reason: codes.LINE_REASONS[work.reason[line]],
    cap: cap && { points: cap.points, per: cap.per, refuses: cap.refuses, name: cap.name, clause: cap.clause },
  };
}

function rowLine(work: Workspace, rules: CompiledYear, line: number): ScoreLine {
  const { events, tables } = work.ledger;
  const event = work.source[line];
  const item = work.subject[line];
  return {
    ...figuresOf(work, rules, line),
    item: item < 0 ? null : item,
    ...subjectOfRow(work, rules, line),
    sheet: tables[events.table[event]].sheet,
    row: events.row[event],
    day: events.day[event],
    count: work.units[line] < 0 ? null : work.units[line],
    sharers: events.sharers === null ? 1 : events.sharers[event],
    refersTo: refersTo(work, rules, line),
    problem: null,
  };
}

type Subject = Pick<ScoreLine, 'name' | 'clause'>;

function subjectOfRow(work: Workspace, rules: CompiledYear, line: number): Subject {
  const { events } = work.ledger;
  const text = events.texts[events.name[work.source[line]]];
  const index = work.subject[line];
  const version = rules.byMonth[work.month[line]].rules;
  if (index < 0) {
    const { freeItems } = version;
    const name = work.kind[line] === codes.KIND_FREE_BONUS ? freeItems?.bonusName : freeItems?.deductionName;
    return { name: text === '' ? (name ?? '') : withoutPrivateNumbers(text), clause: freeItems?.clause ?? '' };
  }
  const known = rules.scheme.items[index];
  const item = version.items.find(({ id }) => id === known.id) ?? known;
  return {
    name: `${item.id} ${item.counting === 'honour' && text !== '' ? withoutPrivateNumbers(text) : item.name}`,
    clause: item.clause,
  };
}

function refersTo(work: Workspace, rules: CompiledYear, line: number): ScoreLine['refersTo'] {
  const refers = work.refers[line];
  if (refers < 0) return null;
  switch (work.reason[line]) {
    case codes.REASON_NOTED:
    case codes.REASON_NOT_CREDITED:
      return { month: (rules.first + refers) as Month, row: null };
    case codes.REASON_FORMER_PERIOD:
      return { month: refers as Month, row: null };
    case codes.REASON_FORMER_YEAR:
      return { month: firstMonthOfYear(rules.scheme, refers), row: null };
    case codes.REASON_ONCE_A_MONTH:
    case codes.REASON_ONCE_A_YEAR:
    case codes.REASON_SAME_HONOUR:
    case codes.REASON_NOT_HIGHEST:
    case codes.REASON_ONCE_A_PERIOD:
      return { month: null, row: work.ledger.events.row[work.source[refers]] };
    default:
      return null;
  }
}

function baseLine(work: Workspace, rules: CompiledYear, line: number): ScoreLine {
  const { assessment, tables } = work.ledger;
  const record = work.source[line];
  return {
    ...figuresOf(work, rules, line),
    item: null,
    ...subjectOfBase(work, rules, line),
    sheet: record < 0 ? null : tables[assessment.table[record]].sheet,
    row: record < 0 ? null : assessment.row[record],
    day: hasDay(work, line) ? work.units[line] : null,
    count: null,
    sharers: 1,
    refersTo: refersTo(work, rules, line),
    problem: null,
  };
}

/** Of lines without a row: what took effect on a day that the line keeps in place of units. */
function hasDay({ kind, reason, units }: Workspace, line: number): boolean {
  return (kind[line] === codes.KIND_VETO || reason[line] === codes.REASON_CLEARED) && units[line] >= 0;
}

/** What lines are about that only the year, or a score period as a whole, knows; what is kept row by row, of the base. */
const YEAR_SCORE = '年度得分';
const RUNNING = '逐笔限额';
const PERIOD_SCORE = '本期得分';

function subjectOfBase(work: Workspace, rules: CompiledYear, line: number): Subject {
  if (work.kind[line] === codes.KIND_VETO)
    return { name: rules.vetoes[work.refers[line]].name, clause: rules.vetoes[work.refers[line]].clause };
  if (work.kind[line] === codes.KIND_CEILING || work.reason[line] === codes.REASON_FLOOR)
    return { name: rules.caps[work.cap[line]].name, clause: rules.caps[work.cap[line]].clause };
  if (work.reason[line] === codes.REASON_RUNNING)
    return { name: RUNNING, clause: rules.byMonth[work.month[line]].rules.running?.clause ?? '' };
  if (codes.adjustsYear(work.reason[line])) return { name: YEAR_SCORE, clause: '' };
  if (work.reason[line] === codes.REASON_SCALED_PERIOD) return { name: PERIOD_SCORE, clause: '' };
  const { base } = rules.byMonth[work.month[line]].rules;
  const subject = work.subject[line];
  const target = subject < 0 ? null : rules.scheme.baseTargets[subject];
  if (target !== null) return { name: nameOfTarget(target), clause: target.clause };
  if (work.reason[line] !== codes.REASON_PARTLY_BLANK) return { name: base.name, clause: base.clause };
  const missing = missingNames(rules, work.ledger, work.source[line], subject);
  return { name: missing.length === 0 ? base.name : missing.join('、'), clause: base.clause };
}

/**
 * The household's rows in error in the year, as lines that count nothing; a row whose date could not be
 * read stands in `asOf`.
 */
export function faultLinesOf(ledger: Ledger, rules: CompiledYear, household: number): readonly ScoreLine[] {
  return ledger.faults
    .filter((fault) => fault.household === household && (fault.role === 'events' || fault.role === 'assessment'))
    .filter(({ month }) => month === null || (month >= rules.first && month <= rules.first + 11))
    .map((fault) => faultLine(fault, rules));
}

function faultLine({ month, problem }: Fault, rules: CompiledYear): ScoreLine {
  return {
    month: month ?? rules.asOf,
    since: month ?? rules.asOf,
    kind: 'fault',
    item: null,
    name: problem.value === null ? '' : String(problem.value),
    clause: '',
    sheet: problem.sheet,
    row: problem.row,
    day: null,
    count: null,
    sharers: 1,
    raw: 0 as Points,
    counted: 0 as Points,
    excess: 0 as Points,
    reason: 'in-error',
    cap: null,
    refersTo: null,
    problem,
  };
}
