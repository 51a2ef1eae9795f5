// Whether the rules of a file make sense together: every check, once. In: rule sets. Out: problems,
// each path once per code, although an entry stands in many versions.
import { formatMonth } from '../basis/calendar';
import { checkAwards, checkHonour } from './checks/awards';
import { checkBase, checkYear } from './checks/base';
import { checkCaps } from './checks/caps';
import { checkGroups, checkItems } from './checks/items';
import { checkIds, checkNames } from './checks/names';
import type { RuleSet } from './overlay';
import { schemeProblem, type SchemeProblem } from './problem';

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
  const found = [...ruleSets.flatMap((rules) => RULE_CHECKS.flatMap((check) => check(rules))), ...checkNames(ruleSets), ...checkOrder(ruleSets)];
  const once = new Map(found.map((problem) => [JSON.stringify([problem.code, problem.path, problem.facts]), problem]));
  return [...once.values()];
}

/** Each version begins after the one before it. */
function checkOrder(ruleSets: readonly RuleSet[]): readonly SchemeProblem[] {
  return ruleSets.flatMap(({ path, from }, index) => {
    const previous = index === 0 ? null : ruleSets[index - 1].from;
    if (from === null || previous === null || from > previous) return [];
    return [schemeProblem('versions-not-ascending', `${path}.from`, formatMonth(from), { previous: formatMonth(previous) })];
  });
}
