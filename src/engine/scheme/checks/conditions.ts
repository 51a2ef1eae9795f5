// Checks conditions wherever a version states them: each looks at something that is there and has one bound.
// Tells too whether some conditions imply others. In: a rule set. Out: problems.
import { boundsOf, subjectIds, subjectOf } from '../compile/conditions';
import { nearestId } from '../nearest';
import { namesOf } from '../overlay';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { ConditionFile } from '../shape';
import type { Bound } from '../types';

export function conditionProblems(
  rules: RuleSet,
  conditions: readonly ConditionFile[],
  path: string,
): readonly SchemeProblem[] {
  return conditions.flatMap((condition, index) => {
    const at = `${path}[${index}]`;
    const bounds = boundsOf(condition);
    const found: SchemeProblem[] =
      bounds.length === 1 ? [] : [schemeProblem('condition-bound', at, null, { count: bounds.length })];
    const known = subjectIds(rules);
    if (subjectOf(rules, condition.of) === null)
      found.push(
        schemeProblem('condition-subject-unknown', `${at}.of`, condition.of, {
          suggestions: nearestId(condition.of, namesOf(rules, known)),
          known,
        }),
      );
    return found;
  });
}

/** Whether every household that meets all of `stricter` meets all of `looser`.
 * False where that cannot be known from the bounds alone. */
export function imply(stricter: readonly ConditionFile[], looser: readonly ConditionFile[]): boolean {
  return looser.every((one) =>
    stricter.some((other) => other.of === one.of && other.in === one.in && impliesBound(other, one)),
  );
}

function impliesBound(stricter: ConditionFile, looser: ConditionFile): boolean {
  const [[a, ...otherA], [b, ...otherB]] = [boundsOf(stricter), boundsOf(looser)];
  if (a === undefined || b === undefined || otherA.length + otherB.length > 0 || rises(a) !== rises(b)) return false;
  const distance = ((stricter[a] ?? 0) - (looser[b] ?? 0)) * (rises(a) ? 1 : -1);
  // Only “at least 5” does not reach “above 5”.
  return distance > 0 || (distance === 0 && (includes(b) || !includes(a)));
}

function rises(bound: Bound): boolean {
  return bound === 'atLeast' || bound === 'above';
}

function includes(bound: Bound): boolean {
  return bound === 'atLeast' || bound === 'atMost';
}

/** Whether some condition of the version counts rows or units, for which an item need not have points. */
export function countsRows(rules: RuleSet): boolean {
  const awards = rules.awards.value;
  const ofTiers = awards?.kind === 'thresholds' ? awards.tiers.flatMap((tier) => tier.conditions) : [];
  const ofResults = [...rules.vetoes, ...rules.results].flatMap(({ value }) => value.when);
  return [...(awards?.conditions ?? []), ...ofTiers, ...ofResults].some((condition) => condition.in !== 'points');
}
