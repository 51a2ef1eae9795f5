// Unit 年: an item counts one unit a year, however many rows record it; the first row is the one.
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import { countOneUnit } from './count-one-unit';
import type { ScoringStep, StepRun } from './step';
import { usesRule } from './step';

export const onceAYear: ScoringStep = {
  kind: 'once-a-year',
  prepare: (rules) => (usesRule(rules, codes.RULE_ONCE_A_YEAR) ? countOnceAYear(rules) : null),
};

function countOnceAYear(rules: CompiledYear): StepRun {
  // By item: the turn (household) it was last met in, and the line that counted then.
  const met = new Int32Array(rules.scheme.items.length);
  const first = new Int32Array(rules.scheme.items.length);
  return (work) => {
    if (!work.meets(codes.RULE_ONCE_A_YEAR)) return;
    const { rule, length } = work;
    for (let line = 0; line < length; line++) {
      if (rule[line] !== codes.RULE_ONCE_A_YEAR) continue;
      const item = work.subject[line];
      if (met[item] === work.turn) {
        work.reason[line] = codes.REASON_ONCE_A_YEAR;
        work.refers[line] = first[item];
        continue;
      }
      met[item] = work.turn;
      first[item] = line;
      countOneUnit(work, rules, line);
    }
  };
}
