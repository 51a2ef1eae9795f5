// The base: what every participant is assessed on.
import type { ForClasses } from './classes';

export type PeriodKind = 'month' | 'two-months' | 'quarter' | 'half-year' | 'year';

/** What the assessed periods within one score period come to. */
export type Combination = 'sum' | 'mean' | 'highest' | 'last';

/** Base points: categories of sub-items, each assessed 0..max every period. */
export type Base = {
  readonly clause: string;
  readonly name: string;
  /** The maximum of one period's figures taken together (Plan A 100; Plan B 140 over all aspects). */
  readonly total: number;
  /** The least that a household must have, of one score period, to win an award; `null`: none is written. */
  readonly passMark: number | null;
  readonly step: number;
  /** What a household gets when the workbook holds no assessment table at all. */
  readonly withoutTable: 'full' | 'none';
  readonly categories: readonly BaseCategory[];
};

/** A category, or the whole base where it has none and a period of its own, or is given in full (`id` WHOLE_BASE). */
export type BaseCategory = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly clause: string;
  readonly max: number;
  readonly period: PeriodKind;
  readonly combine: Combination;
  /** Places that a mean is rounded to, half up; `null`: exact. */
  readonly decimals: number | null;
  /** Whoever is not assessed for a period has the maximum. */
  readonly given: boolean;
  readonly for: ForClasses;
  readonly items: readonly BaseItem[];
  /** The figures that it may have, each with the names that it goes by;
   * empty where any figure up to the maximum may stand. */
  readonly grades: readonly Grade[];
};

export type Grade = { readonly name: string; readonly aliases: readonly string[]; readonly points: number };

export type BaseItem = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly clause: string;
  readonly max: number;
};

/** What one assessed figure is about: the whole base, a category or a sub-item. */
export type BaseTarget =
  /** `period`: of a base without categories that says so; else `null`, and a whole figure is given as often as its most
   * frequent category. */
  | { readonly kind: 'total'; readonly name: string; readonly clause: string; readonly period: PeriodKind | null }
  | {
      readonly kind: 'category';
      readonly id: string;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly clause: string;
      readonly period: PeriodKind;
      readonly given: boolean;
      readonly for: ForClasses;
    }
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly clause: string;
      readonly category: string;
      readonly for: ForClasses;
    };
