// Unit 年: an item counts one unit a year, however many rows record it; the first row is the one.
import * as codes from '../codes';
import { FirstOfPeriod } from './first-of-period';
import type { ScoringStep } from './step';
import { usesRule } from './step';

export const onceAYear: ScoringStep = {
  kind: 'once-a-year',
  prepare: (rules) => {
    if (!usesRule(rules, codes.RULE_ONCE_A_YEAR)) return null;
    const ofYear = new FirstOfPeriod(rules, {
      rule: codes.RULE_ONCE_A_YEAR,
      reason: codes.REASON_ONCE_A_YEAR,
      months: 12,
    });
    return (work) => ofYear.count(work);
  },
};
