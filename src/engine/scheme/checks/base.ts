// Checks the base points and the year's rule of one version. In: a rule set. Out: problems.
import { categoryMax } from '../compile';
import { decimalSum } from '../decimal-sum';
import { fullBaseOf } from '../full-base';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import { DEFAULT_BASE_NAME, isWholeBase } from '../whole-base';

/** Sub-items add up to their category, categories to the stated total;
 * the passing mark can be reached, and missed with something to lose. */
export function checkBase(rules: RuleSet): readonly SchemeProblem[] {
  const problems = rules.categories.flatMap(({ path, value }) => {
    if (value.items.length === 0)
      return value.max === undefined && value.grades.length === 0
        ? [schemeProblem('missing-key', `${path}.max`, null, { key: 'max' })]
        : [];
    const sum = decimalSum(value.items.map((item) => item.max));
    return value.max === undefined || value.max === sum
      ? []
      : [schemeProblem('category-sum', `${path}.max`, value.max, { sum, max: value.max })];
  });
  const total = rules.base.value.total;
  const sum = decimalSum(rules.categories.map(({ value }) => categoryMax(value)));
  const isWhole = total === undefined || rules.categories.length === 0 || total === sum;
  return [
    ...problems,
    ...stepProblems(rules),
    ...ownPeriodProblems(rules),
    ...(isWhole
      ? passMarkProblems(rules)
      : [schemeProblem('base-sum', `${rules.base.path}.total`, total, { sum, total })]),
  ];
}

/** Where a step is stated, every maximum that figures are given up to can be reached by it;
 * the first that cannot is named. */
function stepProblems(rules: RuleSet): readonly SchemeProblem[] {
  const {
    path,
    value: { name = DEFAULT_BASE_NAME, step, total },
  } = rules.base;
  if (step === undefined) return [];
  const parts = rules.categories.flatMap(({ value }) =>
    value.items.length > 0
      ? value.items
      : value.grades.length > 0
        ? []
        : [{ name: value.name, max: categoryMax(value) }],
  );
  const missed = (rules.categories.length === 0 ? [{ name, max: total ?? 0 }] : parts).find(
    ({ max }) => Math.round(max * 1000) % Math.round(step * 1000) !== 0,
  );
  return missed === undefined
    ? []
    : [schemeProblem('step-not-dividing', `${path}.step`, step, { name: missed.name, max: missed.max })];
}

/** How often, and whether in full, is said of the whole base or of each category, and of nothing where there are no
 * points. */
function ownPeriodProblems(rules: RuleSet): readonly SchemeProblem[] {
  const {
    path,
    value: { period, given, total },
  } = rules.base;
  if (isWholeBase(rules)) return [];
  if (rules.categories.length === 0)
    return (period === undefined && given !== true) || (total ?? 0) > 0
      ? []
      : [schemeProblem('missing-key', `${path}.total`, null, { key: 'total' })];
  return [
    ...(period === undefined ? [] : [schemeProblem('base-key-misplaced', `${path}.period`, period)]),
    ...(given === undefined ? [] : [schemeProblem('base-key-misplaced', `${path}.given`, given)]),
  ];
}

function passMarkProblems(rules: RuleSet): readonly SchemeProblem[] {
  const { passMark } = rules.base.value;
  if (passMark === undefined) return [];
  const at = `${rules.base.path}.passMark`;
  const full = fullBaseOf(rules);
  if (passMark > full) return [schemeProblem('pass-mark-above-base', at, passMark, { full })];
  return rules.awards.value ? [] : [schemeProblem('pass-mark-idle', at, passMark)];
}
