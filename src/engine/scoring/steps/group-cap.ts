// Caps that several items share, in a month and in the year: “1–5 项每月最高 5 分”. The year's cap of a
// group that is credited in one month is that crediting's (see posting.ts).
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import { CapMeter } from './cap-meter';
import { capped } from './item-cap';
import type { ScoringStep, StepRun } from './step';

export const groupCap: ScoringStep = {
  kind: 'group-cap',
  prepare: (rules) => (rules.byMonth.some((tables) => capped(tables.groupMonthCap) || capped(tables.groupYearCap)) ? cutGroups(rules) : null),
};

function cutGroups(rules: CompiledYear): StepRun {
  const groups = rules.groupIds.length;
  const inMonth = new CapMeter(rules.caps, groups * 12, codes.REASON_GROUP_CAP);
  const inYear = new CapMeter(rules.caps, groups, codes.REASON_GROUP_CAP);
  return (work) => {
    inMonth.reset();
    inYear.reset();
    for (let line = 0; line < work.length; line++) {
      if (work.rule[line] === codes.NO_RULE || work.subject[line] < 0 || work.counted[line] === 0) continue;
      const month = work.month[line];
      const tables = rules.byMonth[month];
      const group = tables.group[work.subject[line]];
      if (group < 0) continue;
      inMonth.cut(work, line, tables.groupMonthCap[group], group * 12 + month);
      if (tables.postedIn[group] < 0) inYear.cut(work, line, tables.groupYearCap[group], group);
    }
  };
}
