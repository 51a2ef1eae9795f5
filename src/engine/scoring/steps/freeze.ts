// A freeze of redemption: no points, only a line of the breakdown; the account reads its dates.
import * as codes from '../codes';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';
import { usesRule } from './step';

export const freeze: ScoringStep = {
  kind: 'freeze',
  prepare: (rules) => (usesRule(rules, codes.RULE_FREEZE) ? markFreezes : null),
};

function markFreezes(work: Workspace): void {
  if (!work.meets(codes.RULE_FREEZE)) return;
  const { rule, reason, length } = work;
  for (let line = 0; line < length; line++) {
    if (rule[line] === codes.RULE_FREEZE) reason[line] = codes.REASON_FREEZE;
  }
}
