// Checks the base points and the year's rule of one version. In: a rule set. Out: problems.
import { categoryMax } from '../compile';
import { decimalSum } from '../decimal-sum';
import type { RuleSet } from '../overlay';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

/** Sub-items add up to their category, categories to the stated total. */
export function checkBase(rules: RuleSet): readonly SchemeProblem[] {
  const problems = rules.categories.flatMap(({ path, value }) => {
    if (value.items.length === 0) return value.max === undefined ? [schemeProblem('missing-key', `${path}.max`, null, { key: 'max' })] : [];
    const sum = decimalSum(value.items.map((item) => item.max));
    return value.max === undefined || value.max === sum ? [] : [schemeProblem('category-sum', `${path}.max`, value.max, { sum, max: value.max })];
  });
  const total = rules.base.value.total;
  const sum = decimalSum(rules.categories.map(({ value }) => categoryMax(value)));
  if (total === undefined || rules.categories.length === 0 || total === sum) return problems;
  return [...problems, schemeProblem('base-sum', `${rules.base.path}.total`, total, { sum, total })];
}
