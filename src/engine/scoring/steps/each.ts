// Unit 件, 次, …: every row counts, times its count.
import * as codes from '../codes';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';

export const each: ScoringStep = {
  kind: 'each',
  prepare: () => countEach,
};

function countEach(work: Workspace): void {
  const { rule, raw, counted, length } = work;
  for (let line = 0; line < length; line++) {
    if (rule[line] === codes.RULE_EACH) counted[line] = raw[line];
  }
}
