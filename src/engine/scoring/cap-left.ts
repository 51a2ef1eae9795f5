// How much the caps still leave open: the steps up to the caps are run for one household, and what they
// let through is taken from each cap's limit.
import type { Month } from '../basis/calendar';
import type { Points } from '../basis/points';
import type { Ledger } from '../ledger/types';
import { compileScheme, type VersionTables } from './compile';
import { compileYear, type CompiledYear } from './compile-year';
import { groupCap } from './steps/group-cap';
import { itemCap } from './steps/item-cap';
import { SCORING_STEPS } from './steps';
import type { YearScores } from './types';
import { Workspace } from './workspace';

/** What the lines of a household, by item and month of the year, have used of the caps. */
type Used = {
  /** After the caps of single items, and after those that several items share. */
  readonly ofItems: Float64Array;
  readonly ofGroups: Float64Array;
};

/**
 * The points that rows of `item` (index into Scheme.items) in `month` may still count for a household:
 * the least that any cap on it has left, its group's included; `null` where no cap limits it.
 * Without an item (`null`): what all caps per month have left together.
 */
export function capLeft(of: { readonly ledger: Ledger; readonly scores: YearScores }, household: number, month: Month, item: number | null): Points | null {
  const rules = compileYear(compileScheme(of.scores.scheme, of.scores.scale), of.scores);
  const meter = new UsedCaps(rules, runToCaps(of.ledger, rules, household), month - rules.january);
  return (item === null ? meter.leftOfMonth() : meter.leftOfItem(item)) as Points | null;
}

function runToCaps(ledger: Ledger, rules: CompiledYear, household: number): Used {
  const items = rules.scheme.items.length;
  const used = { ofItems: new Float64Array(items * 12), ofGroups: new Float64Array(items * 12) };
  const work = new Workspace(ledger, rules);
  work.open(household);
  for (const step of SCORING_STEPS) {
    step.prepare(rules, ledger)?.(work);
    if (step === itemCap) addCounted(work, used.ofItems);
    if (step === groupCap) {
      addCounted(work, used.ofGroups);
      break;
    }
  }
  return used;
}

function addCounted({ length, subject, month, counted }: Workspace, sums: Float64Array): void {
  for (let line = 0; line < length; line++) if (subject[line] >= 0) sums[subject[line] * 12 + month[line]] += counted[line];
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

  leftOfItem(item: number): number | null {
    const { itemMonthCap, itemYearCap, group } = this.tables;
    const own = [item];
    return least([
      this.left(itemMonthCap[item], this.used.ofItems, own, [this.month]),
      this.left(itemYearCap[item], this.used.ofItems, own, ALL_MONTHS),
      group[item] < 0 ? null : this.leftOfGroup(group[item]),
    ]);
  }

  leftOfMonth(): number | null {
    const { itemMonthCap, groupMonthCap, group } = this.tables;
    const groups = [...groupMonthCap.keys()].filter((each) => groupMonthCap[each] >= 0).map((each) => this.leftOfGroup(each));
    const items = [...itemMonthCap.keys()].filter((each) => itemMonthCap[each] >= 0 && (group[each] < 0 || groupMonthCap[group[each]] < 0)).map((each) => this.leftOfItem(each));
    const left = [...groups, ...items].filter((each) => each !== null);
    return left.length === 0 ? null : left.reduce((sum, each) => sum + each, 0);
  }

  private leftOfGroup(group: number): number | null {
    const { groupMonthCap, groupYearCap } = this.tables;
    const items = [...this.tables.group.keys()].filter((item) => this.tables.group[item] === group);
    return least([
      this.left(groupMonthCap[group], this.used.ofGroups, items, [this.month]),
      this.left(groupYearCap[group], this.used.ofGroups, items, ALL_MONTHS),
    ]);
  }

  /** `null` without a cap. */
  private left(cap: number, used: Float64Array, items: readonly number[], months: readonly number[]): number | null {
    if (cap < 0) return null;
    const sum = items.reduce((all, item) => months.reduce((total, month) => total + used[item * 12 + month], all), 0);
    return Math.max(0, this.rules.caps[cap].grains - sum);
  }
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, month) => month);

function least(left: readonly (number | null)[]): number | null {
  const stated = left.filter((each) => each !== null);
  return stated.length === 0 ? null : Math.min(...stated);
}
