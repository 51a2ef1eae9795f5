// Caps that several items share: “1–5 项每月最高 5 分”, a group inside a wider one, all bonuses or all deductions. The
// year's cap of a group that is credited in one month is that crediting's (see posting.ts).
import * as codes from '../codes';
import type { VersionTables } from '../compile';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import { capped, CapMeters, WIDEST_PERIOD } from './cap-meter';
import type { ScoringStep, StepRun } from './step';

export const groupCap: ScoringStep = {
  kind: 'group-cap',
  prepare: (rules) => (rules.byMonth.some(({ groupCaps }) => capped(groupCaps)) ? cutGroups(rules) : null),
};

function cutGroups(rules: CompiledYear): StepRun {
  const meters = new CapMeters(rules.caps, rules.byMonth.map(({ groupCaps }) => groupCaps), rules.groupIds.length);
  const [bonuses, deductions] = [rules.groupIds.indexOf('bonus'), rules.groupIds.indexOf('deduction')];
  const groupOf = (work: Workspace, line: number, tables: VersionTables): number => {
    if (work.subject[line] >= 0) return tables.group[work.subject[line]];
    return work.kind[line] === codes.KIND_FREE_BONUS ? bonuses : deductions;
  };
  return (work) => {
    meters.reset();
    for (let line = 0; line < work.length; line++) {
      if (work.rule[line] === codes.NO_RULE || work.counted[line] === 0) continue;
      const tables = rules.byMonth[work.month[line]];
      const innermost = groupOf(work, line, tables);
      if (innermost < 0) continue;
      meters.begin();
      for (let group = innermost; group >= 0; group = tables.within[group]) meters.look(tables.groupCaps, group, work, { line, most: widest(tables, group) });
      meters.cut(work, line, codes.REASON_GROUP_CAP);
      for (let group = innermost; group >= 0; group = tables.within[group]) meters.note(tables.groupCaps, group, work, { line, most: widest(tables, group) });
    }
  };
}

/** The widest period whose caps are met here: not the year of a group that is posted. */
function widest(tables: VersionTables, group: number): number {
  return tables.postedIn[group] < 0 ? WIDEST_PERIOD : WIDEST_PERIOD - 1;
}
