// The names of one scheme that ledgers are searched for: its items and its base targets.
import { baseTargetKeys, fullKeys, itemKeys } from '../../scheme/item-names';
import type { PeriodKind, Scheme } from '../../scheme/types';
import { type TimeUnit, timeUnitsOf } from './time-units';
import { NameIndex } from './name-index';

export type SchemeNames = {
  readonly earner: Scheme['earner'];
  /** Entry numbers index `Scheme.items`. */
  readonly items: NameIndex;
  /** Of the items those that take points away. */
  readonly deductions: ReadonlySet<number>;
  /** Entry numbers index `Scheme.baseTargets`; 0 is the whole base. */
  readonly targets: NameIndex;
  /** Every name of every category, with how often it is assessed and the most that it may hold. */
  readonly categories: readonly {
    readonly name: string;
    readonly target: number;
    readonly period: PeriodKind;
    readonly max: number;
  }[];
  /** Whether rows of free text with typed points count. */
  readonly free: boolean;
  /** Points of the whole base in one month, where each month is assessed as a whole; else `null`. */
  readonly fullBase: number | null;
  /** How often parts of the base are assessed. */
  readonly periods: ReadonlySet<PeriodKind>;
  /** Whether the plan says what goods cost. */
  readonly priced: boolean;
  /** The times that items are counted in. */
  readonly times: ReadonlySet<TimeUnit>;
};

export function namesOfScheme(scheme: Scheme): SchemeNames {
  return {
    earner: scheme.earner,
    items: new NameIndex(
      scheme.items.map((item) => ({
        code: item.id,
        label: `${item.id} ${item.name}`,
        keys: itemKeys(item),
        fullKeys: fullKeys(item),
      })),
    ),
    deductions: new Set(scheme.items.flatMap(({ kind }, item) => (kind === 'bonus' ? [] : [item]))),
    targets: new NameIndex(
      scheme.baseTargets.map((target) => {
        const code = target.kind === 'total' ? '' : target.id;
        return {
          code,
          label: `${code} ${target.name}`.trim(),
          keys: baseTargetKeys(target),
          fullKeys: fullKeys(target.kind === 'total' ? { id: '', name: target.name, aliases: [] } : target),
        };
      }),
    ),
    categories: scheme.baseTargets.flatMap((target, number) => {
      if (target.kind !== 'category') return [];
      const max = Math.max(
        0,
        ...scheme.versions.flatMap(({ rules }) =>
          rules.base.categories.filter(({ id }) => id === target.id).map((category) => category.max),
        ),
      );
      return [...new Set([target.name, ...target.aliases])].map((name) => ({
        name,
        target: number,
        period: target.period,
        max,
      }));
    }),
    free: scheme.versions.some(({ rules }) => rules.freeItems !== null),
    fullBase: fullMonthOf(scheme),
    priced: scheme.versions.some(({ rules }) => (rules.redemption?.prices ?? []).length > 0),
    times: timeUnitsOf(scheme),
    periods: new Set(
      scheme.baseTargets.flatMap((target) => (target.kind === 'item' || target.period === null ? [] : [target.period])),
    ),
  };
}

function fullMonthOf(scheme: Scheme): number | null {
  const totals = new Set(
    scheme.versions.map(({ rules }) =>
      rules.base.categories.every(({ period }) => period === 'month') ? rules.base.total : 0,
    ),
  );
  const [total] = totals;
  return totals.size === 1 && total > 0 ? total : null;
}
