// The base of a scheme as a tree of targets (whole, categories, sub-items) with what each may hold.
import { MICRO } from '../basis/points';
import type { PeriodKind, Scheme } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { TOTAL_TARGET } from './classify-columns';

export type BaseLevels = {
  /** By target: its parent target; −1 for the whole base. */
  readonly parent: Int16Array;
  /** By target: how long the period is that it is assessed for. */
  readonly period: readonly PeriodKind[];
  /** Category targets in order, each with the targets of its sub-items. */
  readonly categories: readonly { readonly target: number; readonly items: readonly number[]; readonly given: boolean }[];
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
  const shortest = shortestPeriod(scheme);
  const period = baseTargets.map((target, number) => {
    const owner = target.kind === 'item' ? baseTargets[parent[number]] : target;
    return owner.kind === 'category' ? owner.period : shortest;
  });
  return { parent, period, categories };
}

// A figure for the base as a whole is given as often as its most frequent category.
function shortestPeriod(scheme: Scheme): PeriodKind {
  const kinds = new Set(scheme.baseTargets.flatMap((target) => (target.kind === 'category' ? [target.period] : [])));
  return (['month', 'two-months', 'quarter', 'half-year', 'year'] as const).find((kind) => kinds.has(kind)) ?? 'month';
}

/** The largest figure (Micro) that each target may hold in `month`, by target; NaN where the version has no such target. */
export function maximaIn(scheme: Scheme, month: number): Float64Array {
  const { base } = rulesInForce(scheme, month);
  const maxima = new Float64Array(scheme.baseTargets.length).fill(NaN);
  scheme.baseTargets.forEach((target, number) => {
    const max =
      target.kind === 'total'
        ? base.total
        : target.kind === 'category'
          ? base.categories.find((category) => category.id === target.id)?.max
          : base.categories.flatMap((category) => category.items).find((item) => item.id === target.id)?.max;
    if (max !== undefined) maxima[number] = Math.round(max * MICRO);
  });
  return maxima;
}
