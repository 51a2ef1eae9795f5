// How long the periods of a kind are, and how many of them a year has.
import type { PeriodKind } from './types';

/** Months of one period. */
export const MONTHS_OF_PERIOD: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  'two-months': 2,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

export function periodsInYear(kind: PeriodKind): number {
  return 12 / MONTHS_OF_PERIOD[kind];
}

/** Months of one score period: that of the year's rule. */
export function scoreMonthsOf(year: { readonly kind: string; readonly period?: PeriodKind }): number {
  if (year.period !== undefined) return MONTHS_OF_PERIOD[year.period];
  return year.kind === 'mean-of-periods' ? 12 : 1;
}
