// Caps that hold for all households together: “全村每月最多 500 分”. Before the first household is scored, all of them are
// worked through the steps that come before; what the budgets leave of their rows is kept, and each household then
// meets it here.
import type { Ledger } from '../../ledger/types';
import * as codes from '../codes';
import { CAP_PERIODS } from '../compile-caps';
import type { VersionTables } from '../compile';
import type { CompiledYear } from '../compile-year';
import { shareBudget } from '../share-budget';
import type { BudgetRow } from '../share-budget';
import { Workspace } from '../workspace';
import { slotIn, WIDEST_PERIOD } from './cap-meter';
import { groupChain, hasBudgets, innermostGroup } from './group-cap';
import type { ScoringStep, StepKind } from './step';
import { readySteps } from './step';

/** Budgets of rows where they stand; for those of a year on groups that are credited in one month see the next. */
export const villageCap = budgetStep('village-cap', false);
export const villagePosting = budgetStep('village-posting', true);

/** One subject in periods of one kind. */
type Budget = { readonly of: 'item' | 'group'; readonly subject: number; readonly per: number };

type Row = BudgetRow & {
  readonly key: number;
  readonly month: number;
  readonly item: number;
  readonly group: number;
  readonly slots: readonly number[];
};

type Cut = { readonly counted: number; readonly cap: number };

function budgetStep(kind: StepKind, posted: boolean): ScoringStep {
  return {
    kind,
    prepare: (rules, ledger, before) => {
      if (!rules.byMonth.some(hasBudgets)) return null;
      const budgets = budgetsOf(rules).filter((budget) =>
        rules.byMonth.some((tables) => capIn(tables, budget) >= 0 && isPosted(tables, budget) === posted),
      );
      if (budgets.length === 0) return null;
      const cuts = cutsOf(rules, budgets, { posted, rows: rowsOf(rules, ledger, { before, posted }) });
      return (work) => cutRows(work, cuts);
    },
  };
}

/** In the order in which they hold: items, then groups from the innermost; of one subject the narrow periods first. */
function budgetsOf(rules: CompiledYear): readonly Budget[] {
  const periods = CAP_PERIODS.map((_, per) => per);
  const depth = (group: number): number => Math.max(...rules.byMonth.map((tables) => groupChain(tables, group).length));
  const groups = [...rules.groupIds.keys()].sort((a, b) => depth(b) - depth(a) || a - b);
  return [
    ...[...rules.scheme.items.keys()].flatMap((subject) =>
      periods.map((per): Budget => ({ of: 'item', subject, per })),
    ),
    ...groups.flatMap((subject) => periods.map((per): Budget => ({ of: 'group', subject, per }))),
  ];
}

function capIn(tables: VersionTables, { of, subject, per }: Budget): number {
  return (of === 'item' ? tables.villageItemCaps : tables.villageGroupCaps)[per]?.[subject] ?? -1;
}

/** The year's budget of a group that is credited in one month. */
function isPosted(tables: VersionTables, { of, subject, per }: Budget): boolean {
  return of === 'group' && per === WIDEST_PERIOD && tables.postedIn[subject] >= 0;
}

type Collecting = { readonly before: readonly ScoringStep[]; readonly posted: boolean };

/** Every row of the village that counts points so far. */
function rowsOf(rules: CompiledYear, ledger: Ledger, { before, posted }: Collecting): readonly Row[] {
  const steps = readySteps(before, rules, ledger);
  const work = new Workspace(ledger, rules);
  const rows: Row[] = [];
  for (let household = 0; household < ledger.roster.households.length; household++) {
    work.open(household);
    for (const step of steps) step(work);
    for (let line = 0; line < work.length; line++)
      if (mayBeCut(work, line, posted)) rows.push(rowAt(work, rules, line, posted));
  }
  return rows;
}

function mayBeCut({ kind, source, counted, reason }: Workspace, line: number, posted: boolean): boolean {
  if (source[line] < 0 || counted[line] <= 0 || !codes.countsPoints(reason[line]) || kind[line] === codes.KIND_BASE)
    return false;
  return !posted || kind[line] === codes.KIND_ANNUAL;
}

function rowAt(work: Workspace, rules: CompiledYear, line: number, posted: boolean): Row {
  return {
    key: keyOf(work, line),
    household: work.household,
    day: posted ? work.ledger.events.day[work.source[line]] : work.dayOf(line),
    month: work.month[line],
    item: work.subject[line],
    group: innermostGroup(work, rules, line),
    slots: CAP_PERIODS.map((per, at) => (per === 'event' ? 0 : slotIn(at, work, line))),
    left: work.counted[line],
    cap: -1,
  };
}

/** A row counts once in a month. */
function keyOf({ source, month }: Workspace, line: number): number {
  return source[line] * 12 + month[line];
}

function cutsOf(
  rules: CompiledYear,
  budgets: readonly Budget[],
  { posted, rows }: { readonly posted: boolean; readonly rows: readonly Row[] },
): ReadonlyMap<number, Cut> {
  for (const budget of budgets) {
    const capOf = (row: Row): number => {
      const tables = rules.byMonth[row.month];
      const isSubject =
        budget.of === 'item' ? row.item === budget.subject : groupChain(tables, row.group).includes(budget.subject);
      return isSubject && isPosted(tables, budget) === posted ? capIn(tables, budget) : -1;
    };
    const periods = new Map<number, Row[]>();
    for (const row of rows) {
      if (row.left === 0 || capOf(row) < 0) continue;
      const slot = row.slots[budget.per];
      const inside = periods.get(slot);
      if (inside === undefined) periods.set(slot, [row]);
      else inside.push(row);
    }
    for (const inside of periods.values()) shareBudget(inside, capOf, rules.caps);
  }
  return new Map(rows.filter(({ cap }) => cap >= 0).map(({ key, left, cap }) => [key, { counted: left, cap }]));
}

function cutRows(work: Workspace, cuts: ReadonlyMap<number, Cut>): void {
  for (let line = 0; line < work.length; line++) {
    if (work.source[line] < 0 || work.counted[line] <= 0 || work.kind[line] === codes.KIND_BASE) continue;
    const cut = cuts.get(keyOf(work, line));
    if (cut === undefined) continue;
    work.excess[line] += work.counted[line] - cut.counted;
    work.counted[line] = cut.counted;
    work.reason[line] = codes.REASON_VILLAGE_CAP;
    work.cap[line] = cut.cap;
  }
}
