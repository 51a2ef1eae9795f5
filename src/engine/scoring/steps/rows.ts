// Lays the lines of a household's event rows: one for each row of the year, and for a row that lasts
// (an honour) one for each month it lasts. Raw points are count × points; what does not take part at
// all gets its reason here.
import { monthOfDay } from '../../basis/calendar';
import { MICRO } from '../../basis/points';
import { isFor } from '../../scheme/classes';
import { FREE_BONUS } from '../../ledger/types';
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';

export const rows: ScoringStep = {
  kind: 'rows',
  prepare: (rules) => (work) => layRows(work, rules),
};

function layRows(work: Workspace, rules: CompiledYear): void {
  const { offsets, day, item } = work.ledger.events;
  const end = offsets[work.household + 1];
  for (let event = offsets[work.household]; event < end; event++) {
    const month = monthOfDay(day[event]) - rules.first;
    if (month < 0) continue;
    if (month > 11) break;
    if (item[event] >= 0) layItemRow(work, rules, event, month);
    else layFreeRow(work, rules, event, month);
  }
}

function layItemRow(work: Workspace, rules: CompiledYear, event: number, month: number): void {
  const item = work.ledger.events.item[event];
  const { kind, rule, classes } = rules.byMonth[month];
  const known = kind[item] !== codes.NO_KIND;
  const own = reasonOf(work, event, known, rules.first + month);
  const reason = own === codes.REASON_COUNTED && !isFor(classes[item], work.classBit) ? codes.REASON_OTHER_CLASS : own;
  const line = layLine(work, rules, event, month);
  if (reason !== codes.REASON_COUNTED) {
    work.reason[line] = reason;
    return;
  }
  work.countBy(line, rule[item]);
  if (!lasts(rule[item])) return;
  const last = lastMonthOfRow(work, rules, event, month);
  // An honour stops counting where a later version drops it.
  for (let at = month + 1; at <= last && lasts(rules.byMonth[at].rule[item]); at++)
    work.countBy(layLine(work, rules, event, at), rules.byMonth[at].rule[item]);
}

/** Adds the line of an item's row in one month. */
function layLine(work: Workspace, rules: CompiledYear, event: number, month: number): number {
  const { events } = work.ledger;
  const { kind, typed, grains } = rules.byMonth[month];
  const item = events.item[event];
  const line = work.add(kind[item] === codes.NO_KIND ? rules.ownKind[item] : kind[item], month);
  work.source[line] = event;
  work.subject[line] = item;
  work.units[line] = events.count[event];
  work.raw[line] = typed[item] === 1 ? ownPoints(work, rules, event) : events.count[event] * grains[item];
  return line;
}

/** Grains of the points that the row itself gives. */
function ownPoints({ ledger }: Workspace, { scale }: CompiledYear, event: number): number {
  return (ledger.events.points?.[event] ?? 0) * (scale / MICRO);
}

/** Honours and lasting items count in every month from their row's to its end. */
function lasts(rule: number): boolean {
  return rule === codes.RULE_HONOUR || rule === codes.RULE_LASTING;
}

function layFreeRow(work: Workspace, rules: CompiledYear, event: number, month: number): void {
  const { events } = work.ledger;
  const reason = reasonOf(work, event, rules.byMonth[month].rules.freeItems !== null, rules.first + month);
  const line = work.add(events.item[event] === FREE_BONUS ? codes.KIND_FREE_BONUS : codes.KIND_FREE_DEDUCTION, month);
  work.source[line] = event;
  work.subject[line] = events.item[event];
  work.reason[line] = reason;
  work.raw[line] = ownPoints(work, rules, event);
  if (reason === codes.REASON_COUNTED) work.countBy(line, codes.RULE_FREE);
}

function reasonOf(work: Workspace, event: number, known: boolean, month: number): number {
  if (work.ledger.events.voided[event] === 1) return codes.REASON_VOIDED;
  return known ? work.reasonOfMonths(month, month) : codes.REASON_ITEM_NOT_IN_FORCE;
}

/** To the month of its end date, else to the year's end; never before its own month nor beyond the months that
 * count. */
function lastMonthOfRow(work: Workspace, rules: CompiledYear, event: number, month: number): number {
  const end = work.ledger.events.end?.[event] ?? 0;
  const last = end === 0 ? 11 : monthOfDay(end) - rules.first;
  return Math.max(month, Math.min(last, work.to));
}
