// Units 季, 半年 and items that count once a day or week: one unit in each period, however many rows record it;
// the first row is the one. Months and years have steps of their own, since most plans have them.
import type { Counting } from '../../scheme/types';
import * as codes from '../codes';
import { CAP_PERIODS } from '../compile-caps';
import type { CompiledYear } from '../compile-year';
import { slotIn } from './cap-meter';
import { countOneUnit } from './count-one-unit';
import type { ScoringStep, StepRun } from './step';
import { usesRule } from './step';

export const onceAPeriod: ScoringStep = {
  kind: 'once-a-period',
  prepare: (rules) => (usesRule(rules, codes.RULE_ONCE_A_PERIOD) ? countOnce(rules) : null),
};

/** The index of its period among CAP_PERIODS. */
function periodOf(counting: Counting): number {
  return CAP_PERIODS.findIndex((per) => counting === `once-a-${per}`);
}

function countOnce(rules: CompiledYear): StepRun {
  const periods = rules.scheme.items.map(({ counting }) => periodOf(counting));
  return (work) => {
    if (!work.meets(codes.RULE_ONCE_A_PERIOD)) return;
    const first = new Map<string, number>();
    for (let line = 0; line < work.length; line++) {
      if (work.rule[line] !== codes.RULE_ONCE_A_PERIOD) continue;
      const item = work.subject[line];
      const key = `${item} ${slotIn(periods[item], work, line)}`;
      const counting = first.get(key);
      if (counting === undefined) {
        first.set(key, line);
        countOneUnit(work, rules, line);
      } else {
        work.reason[line] = codes.REASON_ONCE_A_PERIOD;
        work.refers[line] = counting;
      }
    }
  };
}
