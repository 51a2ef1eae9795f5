// A base without categories that says how often it is assessed, or that everyone starts with it in full:
// it is laid among the categories as the one of the whole base. In: a rule set as written. Out:
// the one that is checked and compiled.
import type { RuleSet } from './rule-set';

/** The id of that category, and what figures of the whole base belong to. */
export const WHOLE_BASE = 'base';

/** What the whole base is called when the file does not say. */
export const DEFAULT_BASE_NAME = '基础分';

/** The rule set itself where the base has categories, or says nothing that one of its own would say. */
export function withWholeBase(rules: RuleSet): RuleSet {
  const {
    path,
    value: { name, clause, total, period, given },
  } = rules.base;
  if (rules.categories.length > 0 || total === undefined || total === 0 || (period === undefined && given !== true))
    return rules;
  const value = {
    id: WHOLE_BASE,
    name: name ?? DEFAULT_BASE_NAME,
    max: total,
    period: period ?? 'month',
    given: given ?? false,
    clause,
    for: [],
    items: [],
    grades: [],
    aliases: [],
  };
  return { ...rules, categories: [{ path, value }] };
}

/** Whether the only category is the whole base. */
export function isWholeBase({ categories }: Pick<RuleSet, 'categories'>): boolean {
  return categories.length === 1 && categories[0]?.value.id === WHOLE_BASE;
}
