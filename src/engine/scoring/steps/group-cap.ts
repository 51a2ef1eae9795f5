// Caps that several items share: “1–5 项每月最高 5 分”, a group inside a wider one, all bonuses or all deductions. The
// year's cap of a group that is credited in one month is that crediting's (see posting.ts).
import * as codes from '../codes';
import type { VersionTables } from '../compile';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { CapChain } from './cap-meter';
import { capped, CapMeters, WIDEST_PERIOD } from './cap-meter';
import { linesInOrder } from './lines-in-order';
import type { ScoringStep } from './step';

export const groupCap: ScoringStep = {
  kind: 'group-cap',
  prepare: (rules) => {
    if (!rules.byMonth.some(({ groupCaps }) => capped(groupCaps))) return null;
    const groups = new CappedGroups(rules);
    return (work) => groups.cut(work);
  },
};

class CappedGroups {
  private readonly meters: CapMeters;
  /** By month, then innermost group. */
  private readonly chains: readonly (readonly CapChain[])[];
  /** What a budget of the village is asked for, and which row is refused, go by days and items. */
  private readonly inOrder: boolean;

  constructor(private readonly rules: CompiledYear) {
    this.meters = new CapMeters(rules.caps, rules.groupIds.length);
    this.chains = rules.byMonth.map((tables) => rules.groupIds.map((_, group) => this.chainOf(tables, group)));
    this.inOrder = this.meters.refuses || rules.byMonth.some(hasBudgets);
  }

  private chainOf(tables: VersionTables, innermost: number): CapChain {
    return this.meters.chainOf(
      groupChain(tables, innermost).map((subject) => ({
        tables: tables.groupCaps,
        subject,
        most: widest(tables, subject),
      })),
    );
  }

  cut(work: Workspace): void {
    this.meters.reset();
    if (this.inOrder) for (const line of linesInOrder(work)) this.cutLine(work, line);
    else for (let line = 0; line < work.length; line++) this.cutLine(work, line);
  }

  private cutLine(work: Workspace, line: number): void {
    if (work.rule[line] === codes.NO_RULE || work.counted[line] === 0) return;
    const innermost = innermostGroup(work, this.rules, line);
    if (innermost >= 0) this.meters.cut(this.chains[work.month[line]][innermost], work, line, codes.REASON_GROUP_CAP);
  }
}

/** A group and those that it lies in, from the innermost. */
export function groupChain({ within }: VersionTables, innermost: number): readonly number[] {
  const groups: number[] = [];
  for (let group = innermost; group >= 0; group = within[group]) groups.push(group);
  return groups;
}

/** The group that the line's item is in, or that of all bonuses or deductions; −1 for none. */
export function innermostGroup(work: Workspace, rules: CompiledYear, line: number): number {
  if (work.subject[line] >= 0) return rules.byMonth[work.month[line]].group[work.subject[line]];
  return rules.groupIds.indexOf(work.kind[line] === codes.KIND_FREE_BONUS ? 'bonus' : 'deduction');
}

/** Whether the version caps something for the village as a whole. */
export function hasBudgets({ villageItemCaps, villageGroupCaps }: VersionTables): boolean {
  return capped(villageItemCaps) || capped(villageGroupCaps);
}

/** The widest period whose caps are met here: not the year of a group that is posted. */
function widest(tables: VersionTables, group: number): number {
  return tables.postedIn[group] < 0 ? WIDEST_PERIOD : WIDEST_PERIOD - 1;
}
