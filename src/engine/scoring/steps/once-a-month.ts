// Unit 月: an item counts one unit a month, however many rows record it; the first row is the one.
import * as codes from '../codes';
import { FirstOfPeriod } from './first-of-period';
import type { ScoringStep } from './step';
import { usesRule } from './step';

export const onceAMonth: ScoringStep = {
  kind: 'once-a-month',
  prepare: (rules) => {
    if (!usesRule(rules, codes.RULE_ONCE_A_MONTH)) return null;
    const ofMonth = new FirstOfPeriod(rules, {
      rule: codes.RULE_ONCE_A_MONTH,
      reason: codes.REASON_ONCE_A_MONTH,
      months: 1,
    });
    return (work) => ofMonth.count(work);
  },
};
