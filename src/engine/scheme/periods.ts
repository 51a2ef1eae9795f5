// How many periods of a kind a year has.
import type { PeriodKind } from './types';

export const PERIODS_IN_YEAR: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, year: 1 };
