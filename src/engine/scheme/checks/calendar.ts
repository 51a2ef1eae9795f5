// Checks the days of a month of one version: points are scored before they are posted, and posted before they are
// redeemed. In: a rule set. Out: problems.
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

export function checkCalendar({ calendar: { path, value } }: RuleSet): readonly SchemeProblem[] {
  if (value === undefined) return [];
  const { scoreBy, postBy, redeemOn, noticeDays } = value;
  return [
    ...(scoreBy > postBy
      ? [schemeProblem('calendar-order', `${path}.scoreBy`, scoreBy, { key: 'postBy', day: postBy })]
      : []),
    // The notice is over on the day before at the latest, on days off still later.
    ...(postBy + noticeDays >= redeemOn
      ? [schemeProblem('calendar-tight', `${path}.redeemOn`, redeemOn, { day: postBy, days: noticeDays })]
      : []),
  ];
}
