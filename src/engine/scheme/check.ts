// Whether the rules of a file make sense together: every check, once. In: rule sets. Out: problems,
// each path once per code, although an entry stands in many versions.
import { checkAwards, checkHonour } from './checks/awards';
import { checkBase, checkYear } from './checks/base';
import { checkCaps } from './checks/caps';
import { checkGroups, checkItems } from './checks/items';
import { checkIds, checkNames } from './checks/names';
import { checkVersions } from './checks/versions';
import type { RuleSet } from './overlay';
import type { SchemeProblem } from './problem';

/** What is checked in each version, in the order of a file. */
const RULE_CHECKS: readonly ((rules: RuleSet) => readonly SchemeProblem[])[] = [
  checkIds,
  checkBase,
  checkItems,
  checkGroups,
  checkCaps,
  checkYear,
  checkAwards,
  checkHonour,
];

export function checkRuleSets(ruleSets: readonly RuleSet[]): readonly SchemeProblem[] {
  const found = [...ruleSets.flatMap((rules) => RULE_CHECKS.flatMap((check) => check(rules))), ...checkNames(ruleSets), ...checkVersions(ruleSets)];
  const once = new Map(found.map((problem) => [JSON.stringify([problem.code, problem.path, problem.facts]), problem]));
  return [...once.values()];
}
