// What the base comes to in one score period where every assessment is full: what a passing mark and a stated
// starting score are held against. In: a rule set. Out: points.
import { categoryMax } from './compile';
import { decimalSum } from './decimal-sum';
import type { RuleSet } from './rule-set';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from './periods';

/** Points of one score period; a category that adds up its assessments counts each of them. 0 where the plan has no base. */
export function fullBaseOf(rules: RuleSet): number {
  const year = rules.year.value ?? { kind: 'sum-of-months' as const };
  const span = scoreMonthsOf(year);
  if (rules.categories.length === 0) return decimalSum(Array.from({ length: span }, () => rules.base.value.total ?? 0));
  const adds = year.kind !== 'mean-of-periods';
  return decimalSum(
    rules.categories.flatMap(({ value }) => {
      const times = adds && (value.combine ?? 'sum') === 'sum' ? span / MONTHS_OF_PERIOD[value.period] : 1;
      return Array.from({ length: Math.max(1, Math.floor(times)) }, () => categoryMax(value));
    }),
  );
}

/** Points of a year of full assessments: of all its score periods, of the best of them, or their mean. */
export function fullYearOf(rules: RuleSet): number {
  const year = rules.year.value ?? { kind: 'sum-of-months' as const };
  const periods = 12 / scoreMonthsOf(year);
  if (year.kind === 'mean-of-scores') return fullBaseOf(rules);
  return fullBaseOf(rules) * (year.kind === 'sum-of-periods' ? (year.best ?? year.last ?? periods) : periods);
}
