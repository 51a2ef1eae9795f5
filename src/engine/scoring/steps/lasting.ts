// What lasts counts every row, times its count, in each of its months: the step `rows` has laid one line for each.
import * as codes from '../codes';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';
import { usesRule } from './step';

export const lasting: ScoringStep = {
  kind: 'lasting',
  prepare: (rules) => (usesRule(rules, codes.RULE_LASTING) ? countLasting : null),
};

function countLasting(work: Workspace): void {
  if (!work.meets(codes.RULE_LASTING)) return;
  const { rule, raw, counted, length } = work;
  for (let line = 0; line < length; line++) if (rule[line] === codes.RULE_LASTING) counted[line] = raw[line];
}
