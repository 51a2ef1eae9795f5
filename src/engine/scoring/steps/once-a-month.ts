// Unit 月: an item counts one unit a month, however many rows record it; the first row is the one.
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import { countOneUnit } from './count-one-unit';
import type { ScoringStep, StepRun } from './step';
import { usesRule } from './step';

export const onceAMonth: ScoringStep = {
  kind: 'once-a-month',
  prepare: (rules) => (usesRule(rules, codes.RULE_ONCE_A_MONTH) ? countOnceAMonth(rules) : null),
};

function countOnceAMonth(rules: CompiledYear): StepRun {
  const slots = rules.scheme.items.length * 12;
  // By item and month: the turn (household) it was last met in, and the line that counted then.
  const met = new Int32Array(slots);
  const first = new Int32Array(slots);
  return (work) => {
    if (!work.meets(codes.RULE_ONCE_A_MONTH)) return;
    const { rule, length } = work;
    for (let line = 0; line < length; line++) {
      if (rule[line] !== codes.RULE_ONCE_A_MONTH) continue;
      const slot = work.subject[line] * 12 + work.month[line];
      if (met[slot] === work.turn) {
        work.reason[line] = codes.REASON_ONCE_A_MONTH;
        work.refers[line] = first[slot];
        continue;
      }
      met[slot] = work.turn;
      first[slot] = line;
      countOneUnit(work, rules, line);
    }
  };
}
