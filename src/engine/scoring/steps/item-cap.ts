// Caps of single items, in a month and in the year. In date order: the rows that come first count.
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import { CapMeter } from './cap-meter';
import type { ScoringStep, StepRun } from './step';

export const itemCap: ScoringStep = {
  kind: 'item-cap',
  prepare: (rules) => (rules.byMonth.some((tables) => capped(tables.itemMonthCap) || capped(tables.itemYearCap)) ? cutItems(rules) : null),
};

/** Whether a table of caps holds any. */
export function capped(caps: Int16Array): boolean {
  return caps.some((cap) => cap >= 0);
}

function cutItems(rules: CompiledYear): StepRun {
  const items = rules.scheme.items.length;
  const inMonth = new CapMeter(rules.caps, items * 12, codes.REASON_ITEM_CAP);
  const inYear = new CapMeter(rules.caps, items, codes.REASON_ITEM_CAP);
  return (work) => {
    inMonth.reset();
    inYear.reset();
    for (let line = 0; line < work.length; line++) {
      const item = work.subject[line];
      if (work.rule[line] === codes.NO_RULE || item < 0 || work.counted[line] === 0) continue;
      const month = work.month[line];
      const tables = rules.byMonth[month];
      inMonth.cut(work, line, tables.itemMonthCap[item], item * 12 + month);
      inYear.cut(work, line, tables.itemYearCap[item], item);
    }
  };
}
