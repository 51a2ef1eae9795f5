// Rows whose points the clerk typed: counted at face value.
import * as codes from '../codes';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';

export const freeItems: ScoringStep = {
  kind: 'free-items',
  prepare: (rules) => (rules.byMonth.some((tables) => tables.rules.freeItems !== null) ? countFree : null),
};

function countFree(work: Workspace): void {
  if (!work.meets(codes.RULE_FREE)) return;
  const { rule, raw, counted, length } = work;
  for (let line = 0; line < length; line++) {
    if (rule[line] === codes.RULE_FREE) counted[line] = raw[line];
  }
}
