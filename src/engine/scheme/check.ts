// Whether the rules of a file make sense together: every check, once. In: rule sets. Out: problems,
// each path and value once per code, although an entry stands in many versions.
import { checkAwards, checkHonour } from './checks/awards';
import { checkBase } from './checks/base';
import { checkCalendar } from './checks/calendar';
import { checkCaps } from './checks/caps';
import { checkFloors } from './checks/floors';
import { checkGivenByMonth } from './checks/given-by-month';
import { checkGrades } from './checks/grades';
import { checkClasses } from './checks/classes';
import { checkIds } from './checks/ids';
import { checkGroups, checkItems } from './checks/items';
import { checkLastPeriods } from './checks/last-periods';
import { checkNames } from './checks/names';
import { checkPlanYear } from './checks/plan-year';
import { checkReach } from './checks/reach';
import { checkRedemption } from './checks/redemption';
import { checkRepeats } from './checks/repeats';
import { checkResults } from './checks/results';
import { checkRowByRow } from './checks/row-by-row';
import { checkSensitiveTies, checkSensitiveTiers, checkSensitiveVersions } from './checks/sensitive';
import { checkTerm } from './checks/term';
import { checkTallies } from './checks/tallies';
import { checkVersions } from './checks/versions';
import { checkVetoes } from './checks/vetoes';
import { checkYear } from './checks/year';
import type { RuleSet } from './rule-set';
import type { SchemeProblem } from './problem';

/** What is checked in each version, in the order of a file. */
const RULE_CHECKS: readonly ((rules: RuleSet) => readonly SchemeProblem[])[] = [
  checkIds,
  checkBase,
  checkGrades,
  checkClasses,
  checkItems,
  checkGroups,
  checkRepeats,
  checkCaps,
  checkFloors,
  checkReach,
  checkGivenByMonth,
  checkVetoes,
  checkRedemption,
  checkTallies,
  checkCalendar,
  checkRowByRow,
  checkYear,
  checkTerm,
  checkLastPeriods,
  checkPlanYear,
  checkAwards,
  checkHonour,
  checkResults,
  checkSensitiveTiers,
  checkSensitiveTies,
];

export function checkRuleSets(ruleSets: readonly RuleSet[]): readonly SchemeProblem[] {
  const found = [
    ...ruleSets.flatMap((rules) => RULE_CHECKS.flatMap((check) => check(rules))),
    ...checkNames(ruleSets),
    ...checkVersions(ruleSets),
    ...checkSensitiveVersions(ruleSets),
  ];
  // The first of them: facts such as the known ids may differ from version to version.
  const once = new Map<string, SchemeProblem>();
  for (const problem of found) {
    const key = JSON.stringify([problem.code, problem.path, problem.value]);
    if (!once.has(key)) once.set(key, problem);
  }
  return [...once.values()];
}
