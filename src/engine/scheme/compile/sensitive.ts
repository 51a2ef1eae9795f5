// What no posted list may name: the ids of items and categories marked so, and of the groups that such items lie in.
import { groupsAroundIn } from '../groups-around';
import { categoryId } from '../overlay';
import type { RuleSet } from '../rule-set';

/** Of all versions together: what was marked once is not posted later because a version forgot to mark it again. */
export function sensitiveIds(ruleSets: readonly RuleSet[]): readonly string[] {
  const ids = ruleSets.flatMap((rules) => [
    ...rules.categories.filter(({ value }) => value.sensitive === true).map(({ value }) => categoryId(value)),
    ...rules.items
      .filter(({ value }) => value.sensitive === true)
      .flatMap(({ value }) => [value.id, ...groupsAroundIn(rules, value.group)]),
  ]);
  return [...new Set(ids)];
}
