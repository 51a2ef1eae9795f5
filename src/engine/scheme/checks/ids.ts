// Checks that one id is one thing in each version. In: a rule set. Out: problems.
import { isCapWhole } from '../cap-subjects';
import { categoryId } from '../overlay';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import { WHOLE_BASE } from '../whole-base';

/** `at` is where the id is written: a category may go by its name. */
type Id = { readonly id: string; readonly at: string; readonly path: string };

/** An id written twice where one is looked up: items, groups and categories; categories and sub-items. */
export function checkIds(rules: RuleSet): readonly SchemeProblem[] {
  const ids = [...rules.items, ...rules.groups].map(({ path, value }) => ({ path, id: value.id, at: `${path}.id` }));
  const categories = rules.categories.map(({ path, value }) => ({
    path,
    id: categoryId(value),
    at: value.id === undefined ? `${path}.name` : `${path}.id`,
  }));
  const subItems = rules.categories.flatMap(({ path, value }) =>
    value.items.map(({ id }, index) => ({ path: `${path}.items[${index}]`, id, at: `${path}.items[${index}].id` })),
  );
  const reserved = [
    ...ids.filter(({ id }) => isCapWhole(id)),
    ...categories.filter(({ id, path }) => id === WHOLE_BASE && path !== rules.base.path),
  ].map(({ id, at }) => schemeProblem('id-reserved', at, id));
  return [...reserved, ...repeatedIds([...ids, ...categories]), ...repeatedIds([...categories, ...subItems])];
}

function repeatedIds(entries: readonly Id[]): readonly SchemeProblem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ path, id, at }) => {
    const met = first.get(id);
    if (met === undefined) first.set(id, path);
    return met === undefined ? [] : [schemeProblem('id-repeated', at, id, { first: met })];
  });
}
