// The base of one version, and what assessed figures of all versions can be about.
import { lastOf } from '../../basis/entry';
import { decimalSum } from '../decimal-sum';
import { categoryId } from '../overlay';
import type { RuleSet } from '../rule-set';
import type { CategoryFile } from '../shape';
import type { Base, BaseCategory, BaseTarget } from '../types';
import { DEFAULT_BASE_NAME, WHOLE_BASE } from '../whole-base';
import { unionBy, withFormerNames } from './versions-union';

/** The points of a category: as stated, else those of its best grade, else the sum of its sub-items. */
export function categoryMax(category: CategoryFile): number {
  if (category.grades.length > 0) return category.max ?? Math.max(...category.grades.map(({ points }) => points));
  return category.max ?? decimalSum(category.items.map((item) => item.max));
}

export function compileBase(rules: RuleSet): Base {
  const base = rules.base.value;
  const clause = base.clause ?? '';
  return {
    clause,
    name: base.name ?? DEFAULT_BASE_NAME,
    total: base.total ?? decimalSum(rules.categories.map(({ value }) => categoryMax(value))),
    passMark: base.passMark ?? null,
    step: base.step ?? 0.5,
    withoutTable: base.withoutTable ?? 'full',
    categories: rules.categories.map(({ value }) => compileCategory(value, clause, rules)),
  };
}

function compileCategory(category: CategoryFile, baseClause: string, rules: RuleSet): BaseCategory {
  const clause = category.clause ?? baseClause;
  return {
    id: categoryId(category),
    name: category.name,
    aliases: category.aliases,
    clause,
    max: categoryMax(category),
    period: category.period,
    combine: category.combine ?? (rules.year.value?.kind === 'mean-of-periods' ? 'mean' : 'sum'),
    decimals: category.decimals ?? null,
    given: category.given,
    for: category.for,
    items: category.items.map((item) => ({
      id: item.id,
      name: item.name,
      aliases: item.aliases,
      clause: item.clause ?? clause,
      max: item.max,
    })),
    grades: category.grades.map(({ name, aliases, points }) => ({ name, aliases, points })),
  };
}

/** The total, then each category followed by its sub-items; what later versions add stands behind. */
export function baseTargetsOf(bases: readonly Base[]): readonly BaseTarget[] {
  const last = lastOf(bases);
  const categories = bases.flatMap((base) => base.categories);
  const named = categories.filter(({ id }) => id !== WHOLE_BASE).flatMap(targetsOfCategory);
  const whole = (last.categories.length > 0 ? last.categories : [...categories].reverse()).find(
    ({ id }) => id === WHOLE_BASE,
  );
  const total: BaseTarget = { kind: 'total', name: last.name, clause: last.clause, period: whole?.period ?? null };
  return [total, ...unionBy(named, (target) => `${target.kind} ${target.id}`, withFormerNames)];
}

type NamedTarget = Exclude<BaseTarget, { readonly kind: 'total' }>;

function targetsOfCategory(category: BaseCategory): readonly NamedTarget[] {
  const { id, name, aliases, clause, period, given } = category;
  return [
    { kind: 'category', id, name, aliases, clause, period, given, for: category.for },
    ...category.items.map(
      (item) =>
        ({
          kind: 'item',
          id: item.id,
          name: item.name,
          aliases: item.aliases,
          clause: item.clause,
          category: id,
          for: category.for,
        }) as const,
    ),
  ];
}
