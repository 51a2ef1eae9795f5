// Conditions of one version: what each looks at, found by its id among the version's own.
import { categoryId } from '../overlay';
import type { RuleSet } from '../rule-set';
import type { ConditionFile } from '../shape';
import type { Bound, Condition, ConditionSubject } from '../types';

const FIGURES = ['score', 'base', 'bonus', 'deduction', 'months'] as const;
const FIGURE_NAMES: Readonly<Record<(typeof FIGURES)[number], string>> = {
  score: '得分',
  base: '基础分',
  bonus: '加分',
  deduction: '减分',
  months: '参评月数',
};
const BOUNDS: readonly Bound[] = ['atLeast', 'above', 'atMost', 'below'];

/** The bounds that a condition states: exactly one where it is sound. */
export function boundsOf(condition: Partial<Pick<ConditionFile, Bound>>): readonly Bound[] {
  return BOUNDS.filter((bound) => condition[bound] !== undefined);
}

/** What a condition is about and what that is called; `null` when the version has no such thing. */
export function subjectOf(
  rules: RuleSet,
  of: string,
): { readonly subject: ConditionSubject; readonly name: string } | null {
  const figure = FIGURES.find((one) => one === of);
  if (figure !== undefined) return { subject: { kind: figure }, name: FIGURE_NAMES[figure] };
  const item = rules.items.find(({ value }) => value.id === of)?.value;
  if (item) return { subject: { kind: 'item', id: of }, name: item.name };
  const group = rules.groups.find(({ value }) => value.id === of)?.value;
  if (group) return { subject: { kind: 'group', id: of }, name: group.name ?? of };
  const category = rules.categories.find(({ value }) => categoryId(value) === of)?.value;
  return category ? { subject: { kind: 'category', id: of }, name: category.name } : null;
}

/** Everything that a condition may be of. */
export function subjectIds(rules: RuleSet): readonly string[] {
  return [
    ...FIGURES,
    ...rules.items.map(({ value }) => value.id),
    ...rules.groups.map(({ value }) => value.id),
    ...rules.categories.map(({ value }) => categoryId(value)),
  ];
}

export function compileConditions(conditions: readonly ConditionFile[], rules: RuleSet): readonly Condition[] {
  return conditions.map((condition) => {
    const found = subjectOf(rules, condition.of);
    const [bound] = boundsOf(condition);
    if (found === null || bound === undefined)
      throw new Error(`a condition on what the scheme does not have: ${condition.of}`);
    return { ...found, in: condition.in, bound, value: condition[bound] ?? 0 };
  });
}
