// Checks the base points and the year's rule of one version. In: a rule set. Out: problems.
import { categoryMax } from '../compile';
import { decimalSum } from '../decimal-sum';
import type { RuleSet } from '../overlay';
import { PERIODS_IN_YEAR } from '../periods';
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

/** Months can be summed only of monthly figures; means need something to average, and enough periods to reach the least number. */
export function checkYear(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value: year } = rules.year;
  if (year === undefined || year.kind === 'sum-of-months') {
    return rules.categories
      .filter(({ value }) => value.period !== 'month')
      .map((category) => schemeProblem('period-not-monthly', `${category.path}.period`, category.value.period, { period: category.value.period }));
  }
  if (rules.categories.length === 0) return [schemeProblem('categories-missing', `${rules.base.path}.categories`)];
  return [...monthRules(rules), ...periodProblems(rules, { path, minPeriods: year.minPeriods })];
}

/** A year of means has no score of a month for these to hold to. */
function monthRules(rules: RuleSet): readonly SchemeProblem[] {
  const ofMonths = [rules.monthFloor, rules.honour].filter(({ value }) => value !== undefined && value !== null);
  return ofMonths.map(({ path }) => schemeProblem('months-not-scored', path));
}

function periodProblems(rules: RuleSet, { path, minPeriods }: { readonly path: string; readonly minPeriods: number }): readonly SchemeProblem[] {
  const short = rules.categories.find(({ value }) => value.period !== 'year' && PERIODS_IN_YEAR[value.period] < minPeriods);
  if (!short) return [];
  const facts = { category: short.value.name, periods: PERIODS_IN_YEAR[short.value.period], min: minPeriods };
  return [schemeProblem('min-periods-unreachable', `${path}.minPeriods`, minPeriods, facts)];
}
