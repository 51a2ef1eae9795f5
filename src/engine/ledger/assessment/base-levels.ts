// The base of a scheme as a tree of targets (whole, categories, sub-items) with what each may hold.
import type { Month } from '../../basis/calendar';
import { MICRO } from '../../basis/points';
import { fullKey, matchKey } from '../../scheme/item-names';
import type { Grade, PeriodKind, Scheme } from '../../scheme/types';
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

/** Points as in the plan, by every name that a grade goes by: with what stands in brackets, and without where only one
 * goes by it so. */
export type GradePoints = {
  readonly byFullKey: ReadonlyMap<string, number>;
  readonly byKey: ReadonlyMap<string, number>;
};

/** What the figures of one month may be. By target. */
export type BaseLimits = {
  /** Micro: the largest figure; NaN where the version has no such target. */
  readonly maxima: Float64Array;
  /** Where grades are given instead of figures; else `null`. */
  readonly grades: readonly (GradePoints | null)[];
  /** The names of those grades, as in the plan; empty where there are none. */
  readonly gradeNames: readonly (readonly string[])[];
};

export function limitsIn(scheme: Scheme, month: Month): BaseLimits {
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
    grades[number] = gradePoints(category.grades);
    gradeNames[number] = category.grades.map(({ name }) => name);
  });
  return { maxima, grades, gradeNames };
}

function gradePoints(grades: readonly Grade[]): GradePoints {
  const names = grades.flatMap(({ name, aliases, points }, grade) =>
    [name, ...aliases].map((text) => ({ key: matchKey(text), full: fullKey(text), grade, points })),
  );
  // 优（校级） and 优（区级）: where only the brackets differ, the name without brackets means neither.
  const alone = names.filter(({ key, grade }) => names.every((other) => other.key !== key || other.grade === grade));
  return {
    byFullKey: new Map(names.map(({ full, points }) => [full, points])),
    byKey: new Map(alone.map(({ key, points }) => [key, points])),
  };
}
