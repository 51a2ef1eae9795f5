// How many periods of a kind a year has.
import type { AwardPeriod, PeriodKind } from './types';

export const PERIODS_IN_YEAR: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, year: 1 };

/** Months of one period. */
export const MONTHS_OF_PERIOD: Readonly<Record<AwardPeriod, number>> = { month: 1, 'two-months': 2, quarter: 3, 'half-year': 6, year: 12 };
