// Deductions that fall on a category of the base take no more than the household has of it in the category's period
// (“每项扣完为止”): what is beyond is shown and not counted. Earlier rows take first.
import { categoryOf } from '../../scheme/category-of';
import * as codes from '../codes';
import type { VersionTables } from '../compile';
import { monthsCounted } from '../compile-year';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';

export const usedUp: ScoringStep = {
  kind: 'used-up',
  prepare: (rules) => {
    const byMonth = rules.byMonth.map((tables) => categoriesOf(tables, rules));
    return byMonth.every((categories) => categories.every((category) => category === null))
      ? null
      : (work) => limit(work, rules, byMonth);
  },
};

/** A category and the months in which what is left of it is left. */
type Category = { readonly id: string; readonly months: number };

/** By item of the scheme: what its deductions fall on, `null` for the score. */
function categoriesOf(
  { deductedFrom }: VersionTables,
  { scheme, aspects }: CompiledYear,
): readonly (Category | null)[] {
  return deductedFrom.map((on) => {
    if (on === null) return null;
    const aspect = aspects.find(({ target }) => categoryOf(scheme.baseTargets[target]) === on);
    return { id: on, months: aspect === undefined ? 1 : monthsCounted(aspect) };
  });
}

function limit(work: Workspace, rules: CompiledYear, byMonth: readonly (readonly (Category | null)[])[]): void {
  // What is left, by category and period.
  const left = new Map<string, number>();
  for (let line = 0; line < work.length; line++) {
    if (work.kind[line] !== codes.KIND_DEDUCTION || work.counted[line] <= 0) continue;
    const category = byMonth[work.month[line]][work.subject[line]];
    if (category === null) continue;
    const first = work.month[line] - (work.month[line] % category.months);
    const key = `${first} ${category.id}`;
    const there = left.get(key) ?? pointsOf(work, rules, category, first);
    const taken = Math.min(work.counted[line], there);
    left.set(key, there - taken);
    if (taken === work.counted[line]) continue;
    work.excess[line] += work.counted[line] - taken;
    work.counted[line] = taken;
    work.reason[line] = codes.REASON_USED_UP;
  }
}

function pointsOf(work: Workspace, { scheme }: CompiledYear, { id, months }: Category, first: number): number {
  let points = 0;
  for (let line = 0; line < work.length; line++) {
    if (
      work.kind[line] !== codes.KIND_BASE ||
      work.subject[line] < 0 ||
      work.month[line] < first ||
      work.month[line] >= first + months
    )
      continue;
    if (categoryOf(scheme.baseTargets[work.subject[line]]) === id) points += work.counted[line];
  }
  return points;
}
