// How much the caps still leave open: the steps up to the caps are run for one household, and what they
// let through is taken from each cap's limit.
import type { Month } from '../basis/calendar';
import type { Points } from '../basis/points';
import type { Ledger } from '../ledger/types';
import type { VersionTables } from './compile';
import { CAP_MONTHS, CAP_PERIODS, type CapTables } from './compile-caps';
import type { CompiledYear } from './compile-year';
import { groupCap, hasBudgets } from './steps/group-cap';
import { itemCap } from './steps/item-cap';
import { SCORING_STEPS } from './steps';
import { readySteps } from './steps/step';
import { villageCap } from './steps/village-cap';
import type { YearScores } from './types';
import { Workspace } from './workspace';

/** What the lines of a household, by item and month of the year, have used of the caps. */
type Used = {
  /** After the caps of single items, and after those that several items share. */
  readonly ofItems: Float64Array;
  readonly ofGroups: Float64Array;
  /** Of all households together, after the budgets of the village; zeros where it has none. */
  readonly ofVillage: Float64Array;
};

/**
 * The points that rows of `item` (index into Scheme.items) in `month` may still count for a household:
 * the least that any cap on it has left, its group's included; `null` where no cap limits it.
 * Without an item (`null`): what all caps per month have left together.
 */
export function capLeft(
  of: { readonly ledger: Ledger; readonly scores: YearScores },
  household: number,
  month: Month,
  item: number | null,
): Points | null {
  const { rules } = of.scores;
  const meter = new UsedCaps(rules, runToCaps(of.ledger, rules, household), month - rules.first);
  return (item === null ? meter.leftOfMonth() : meter.leftOfItem(item)) as Points | null;
}

function runToCaps(ledger: Ledger, rules: CompiledYear, household: number): Used {
  const items = rules.scheme.items.length;
  const used = {
    ofItems: new Float64Array(items * 12),
    ofGroups: new Float64Array(items * 12),
    ofVillage: new Float64Array(items * 12),
  };
  const work = new Workspace(ledger, rules);
  work.open(household);
  const toCaps = SCORING_STEPS.slice(0, SCORING_STEPS.indexOf(groupCap) + 1);
  toCaps.forEach((step, at) => {
    step.prepare(rules, ledger, toCaps.slice(0, at))?.(work);
    if (step === itemCap) addCounted(work, used.ofItems);
  });
  addCounted(work, used.ofGroups);
  if (rules.byMonth.some(hasBudgets)) addVillage(ledger, rules, used.ofVillage);
  return used;
}

/** What all households together have used of the village's budgets. */
function addVillage(ledger: Ledger, rules: CompiledYear, sums: Float64Array): void {
  const steps = readySteps(SCORING_STEPS.slice(0, SCORING_STEPS.indexOf(villageCap) + 1), rules, ledger);
  const work = new Workspace(ledger, rules);
  for (let household = 0; household < ledger.roster.households.length; household++) {
    work.open(household);
    for (const step of steps) step(work);
    addCounted(work, sums);
  }
}

function addCounted({ length, subject, month, counted }: Workspace, sums: Float64Array): void {
  for (let line = 0; line < length; line++)
    if (subject[line] >= 0) sums[subject[line] * 12 + month[line]] += counted[line];
}

class UsedCaps {
  private readonly tables: VersionTables;

  constructor(
    private readonly rules: CompiledYear,
    private readonly used: Used,
    private readonly month: number,
  ) {
    this.tables = rules.byMonth[month];
  }

  /** Caps per row, day or week say nothing of a month: they are passed over. */
  leftOfItem(item: number): number | null {
    const { itemCaps, villageItemCaps, group, within } = this.tables;
    const own = [
      this.leastLeft(itemCaps, item, this.used.ofItems, [item]),
      this.leastLeft(villageItemCaps, item, this.used.ofVillage, [item]),
    ];
    for (let each = group[item]; each >= 0; each = within[each]) own.push(this.leftOfGroup(each));
    return least(own);
  }

  leftOfMonth(): number | null {
    const { itemCaps, groupCaps, group, within } = this.tables;
    const monthly = (tables: CapTables, subject: number): boolean => (tables[MONTH]?.[subject] ?? -1) >= 0;
    // A group inside one that is capped too leaves no more than that one.
    const isBound = (inner: number): boolean => {
      for (let each = inner; each >= 0; each = within[each]) if (monthly(groupCaps, each)) return true;
      return false;
    };
    const groups = [...within.keys()]
      .filter((each) => monthly(groupCaps, each) && !isBound(within[each]))
      .map((each) => this.leftOfGroup(each));
    const items = [...group.keys()]
      .filter((each) => monthly(itemCaps, each) && !isBound(group[each]))
      .map((each) => this.leftOfItem(each));
    const left = [...groups, ...items].filter((each) => each !== null);
    return left.length === 0 ? null : left.reduce((sum, each) => sum + each, 0);
  }

  private leftOfGroup(group: number): number | null {
    const items = [...this.tables.group.keys()].filter((item) => this.liesIn(this.tables.group[item], group));
    return least([
      this.leastLeft(this.tables.groupCaps, group, this.used.ofGroups, items),
      this.leastLeft(this.tables.villageGroupCaps, group, this.used.ofVillage, items),
    ]);
  }

  private liesIn(inner: number, group: number): boolean {
    for (let each = inner; each >= 0; each = this.tables.within[each]) if (each === group) return true;
    return false;
  }

  /** The least that the caps on `subject` leave of what `items` have used; `null` without a cap. */
  private leastLeft(tables: CapTables, subject: number, used: Float64Array, items: readonly number[]): number | null {
    return least(
      tables.map((table, per) => {
        const months = CAP_MONTHS[CAP_PERIODS[per]];
        const cap = table?.[subject] ?? -1;
        if (cap < 0 || months === undefined) return null;
        const first = Math.floor(this.month / months) * months;
        let sum = 0;
        for (const item of items)
          for (let month = first; month < first + months; month++) sum += used[item * 12 + month];
        return Math.max(0, this.rules.caps[cap].grains - sum);
      }),
    );
  }
}

const MONTH = CAP_PERIODS.indexOf('month');

function least(left: readonly (number | null)[]): number | null {
  const stated = left.filter((each) => each !== null);
  return stated.length === 0 ? null : Math.min(...stated);
}
