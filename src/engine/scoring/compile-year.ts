// The rules of one year, month by month: what every step of the computation looks things up in.
import type { Month } from '../basis/calendar';
import { categoryOf } from '../scheme/category-of';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from '../scheme/periods';
import { firstMonthOfYear } from '../scheme/plan-year';
import type { Combination } from '../scheme/types';
import type { CompiledCategory, CompiledScheme, VersionTables } from './compile';
import { grainsOf, tablesInForce } from './compile';
import type { Exclusion } from './exclusion';

/** One category of the base in a year of periods. */
export type CompiledAspect = CompiledCategory & {
  readonly name: string;
  /** Months of one assessed period. */
  readonly months: number;
  /** Periods of a year. */
  readonly periods: number;
  /** Months of one score period, and what the assessed periods within it come to: `sum` where it has but one. */
  readonly span: number;
  readonly combine: Combination;
  /** Grains of the last place of a mean; 0: exact. */
  readonly step: number;
};

export type CompiledYear = CompiledScheme & {
  readonly year: number;
  /** The month that the plan's year begins in. */
  readonly first: Month;
  /** The village's first month in force, and the last month that counts. */
  readonly start: Month;
  readonly asOf: Month;
  /** Index = month of the year, 0..11. */
  readonly byMonth: readonly VersionTables[];
  /** The version in force in asOf: its year rule and its awards are the year's. */
  readonly final: VersionTables;
  /** The categories of the base; empty for a year that sums months. */
  readonly aspects: readonly CompiledAspect[];
  /** Grains that scores are in proportion to: one figure of the year, or one of each score period; `null`:
   * none yet, or the plan does not scale them. */
  readonly scaledFrom: readonly number[] | null;
  /** Who is out of the system since an earlier year. */
  readonly carried: readonly Exclusion[];
  /** By target: index into `aspects`, −1 for none. */
  readonly aspectOfTarget: Int16Array;
};

/** Bounds are inclusive; `asOf` lies in `year`. */
export type YearBounds = {
  readonly year: number;
  readonly start: Month;
  readonly asOf: Month;
  readonly scaledFrom?: readonly number[] | null;
  readonly carried?: readonly Exclusion[];
};

export function compileYear(
  compiled: CompiledScheme,
  { year, start, asOf, scaledFrom, carried = [] }: YearBounds,
): CompiledYear {
  const first = firstMonthOfYear(compiled.scheme, year);
  if (asOf < first || asOf > first + 11) throw new RangeError(`asOf ${asOf} is not a month of ${year}`);
  const byMonth = Array.from({ length: 12 }, (_, month) => tablesInForce(compiled, first + month));
  const final = byMonth[asOf - first];
  const aspects = final.rules.year.kind === 'sum-of-months' ? [] : aspectsOf(final, compiled);
  const aspectOfTarget = Int16Array.from(compiled.scheme.baseTargets, (target) => {
    const category = categoryOf(target);
    return aspects.findIndex((aspect) => categoryOf(compiled.scheme.baseTargets[aspect.target]) === category);
  });
  const { scheme, scale, versions, caps, vetoes, groupIds, ownKind } = compiled;
  // Every property by name: objects made by spreading do not share one shape, which all that reads them would pay for,
  // row by row.
  return {
    scheme,
    scale,
    versions,
    caps,
    vetoes,
    groupIds,
    ownKind,
    year,
    first,
    start,
    asOf,
    byMonth,
    final,
    aspects,
    aspectOfTarget,
    carried,
    scaledFrom: scaledFrom ?? statedMaximum(final, scale),
  };
}

function statedMaximum(
  { rules: { scaling, year } }: VersionTables,
  scale: CompiledScheme['scale'],
): readonly number[] | null {
  if (scaling === null || scaling.from === null) return null;
  const periods = scaling.per === 'period' ? 12 / scoreMonthsOf(year) : 1;
  return Array.from({ length: periods }, () => grainsOf(scaling.from ?? 0, scale));
}

function aspectsOf(tables: VersionTables, { scale }: CompiledScheme): readonly CompiledAspect[] {
  const span = scoreMonthsOf(tables.rules.year);
  return tables.rules.base.categories.map((category, index): CompiledAspect => {
    const { target, grains, given, classes } = tables.categories[index];
    const months = MONTHS_OF_PERIOD[category.period];
    const step = category.decimals === null ? 0 : grainsOf(10 ** -category.decimals, scale);
    return {
      target,
      grains,
      given,
      classes,
      name: category.name,
      months,
      periods: 12 / months,
      span,
      combine: span === months ? 'sum' : category.combine,
      step,
    };
  });
}

/** Months of the period that a figure of the category counts in: the score period's where several are combined. */
export function monthsCounted({ combine, months, span }: CompiledAspect): number {
  return combine === 'sum' ? months : span;
}
