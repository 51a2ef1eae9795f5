// The base of a scheme as a tree of targets (whole, categories, sub-items) with what each may hold.
import { MICRO } from '../../basis/points';
import { matchKey } from '../../scheme/item-names';
import type { PeriodKind, Scheme } from '../../scheme/types';
import { rulesInForce } from '../../scheme/versions';
import { TOTAL_TARGET } from '../tables/classify-columns';

export type BaseLevels = {
  /** By target: its parent target; −1 for the whole base. */
  readonly parent: Int16Array;
  /** By target: how long the period is that it is assessed for. */
  readonly period: readonly PeriodKind[];
  /** Category targets in order, each with the targets of its sub-items. */
  readonly categories: readonly {
    readonly target: number;
    readonly items: readonly number[];
    readonly given: boolean;
  }[];
};

export function levelsOf(scheme: Scheme): BaseLevels {
  const { baseTargets } = scheme;
  const parent = new Int16Array(baseTargets.length).fill(-1);
  const categories: { target: number; items: number[]; given: boolean }[] = [];
  const byId = new Map<string, (typeof categories)[number]>();
  baseTargets.forEach((target, number) => {
    if (target.kind !== 'category') return;
    const category = { target: number, items: [] as number[], given: target.given };
    categories.push(category);
    byId.set(target.id, category);
    parent[number] = TOTAL_TARGET;
  });
  baseTargets.forEach((target, number) => {
    const category = target.kind === 'item' ? byId.get(target.category) : undefined;
    if (!category) return;
    category.items.push(number);
    parent[number] = category.target;
  });
  const ofWhole =
    (baseTargets[TOTAL_TARGET].kind === 'total' ? baseTargets[TOTAL_TARGET].period : null) ?? shortestPeriod(scheme);
  const period = baseTargets.map((target, number) => {
    const owner = target.kind === 'item' ? baseTargets[parent[number]] : target;
    return owner.kind === 'category' ? owner.period : ofWhole;
  });
  return { parent, period, categories };
}

// A figure for the base as a whole is given as often as its most frequent category.
function shortestPeriod(scheme: Scheme): PeriodKind {
  const kinds = new Set(scheme.baseTargets.flatMap((target) => (target.kind === 'category' ? [target.period] : [])));
  return (['month', 'two-months', 'quarter', 'half-year', 'year'] as const).find((kind) => kinds.has(kind)) ?? 'month';
}

/** Points as in the plan, by the key of every name that a grade goes by (see `matchKey`). */
export type GradePoints = ReadonlyMap<string, number>;

/** What the figures of one month may be. By target. */
export type BaseLimits = {
  /** Micro: the largest figure; NaN where the version has no such target. */
  readonly maxima: Float64Array;
  /** Where grades are given instead of figures; else `null`. */
  readonly grades: readonly (GradePoints | null)[];
  /** The names of those grades, as in the plan; empty where there are none. */
  readonly gradeNames: readonly (readonly string[])[];
};

export function limitsIn(scheme: Scheme, month: number): BaseLimits {
  const { base } = rulesInForce(scheme, month);
  const maxima = new Float64Array(scheme.baseTargets.length).fill(NaN);
  const grades: (GradePoints | null)[] = scheme.baseTargets.map(() => null);
  const gradeNames: (readonly string[])[] = scheme.baseTargets.map(() => []);
  scheme.baseTargets.forEach((target, number) => {
    const category = target.kind === 'category' ? base.categories.find(({ id }) => id === target.id) : undefined;
    const max =
      target.kind === 'total'
        ? base.total
        : target.kind === 'category'
          ? category?.max
          : base.categories.flatMap(({ items }) => items).find(({ id }) => id === target.id)?.max;
    if (max !== undefined) maxima[number] = Math.round(max * MICRO);
    if (!category || category.grades.length === 0) return;
    grades[number] = new Map(
      category.grades.flatMap(({ name, aliases, points }) =>
        [name, ...aliases].map((text) => [matchKey(text), points] as const),
      ),
    );
    gradeNames[number] = category.grades.map(({ name }) => name);
  });
  return { maxima, grades, gradeNames };
}
