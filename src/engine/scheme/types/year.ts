// The year's rule, and who takes part.
import type { PeriodKind } from './base';

export type YearRule =
  /** every month scored afresh, the months in force summed */
  | { readonly kind: 'sum-of-months' }
  /** each category averaged over the periods assessed, plus free bonus and deduction rows at face value */
  | { readonly kind: 'mean-of-periods'; readonly minPeriods: number }
  /** every score period scored afresh; the periods in force, or the `best` of them, summed or averaged */
  | {
      readonly kind: 'sum-of-periods' | 'mean-of-scores';
      readonly period: PeriodKind;
      readonly best: number | null;
      /** Of so many score periods up to the last month that counts, those of earlier years among them; `null`: of the year's own. */
      readonly last: number | null;
      readonly minPeriods: number;
    };

/** So many years of the plan are scored and ranked together, from the year `from` on one term after the other. */
export type Term = { readonly years: number; readonly from: number };

/** The score of the year, or of each score period by itself, in proportion: `from` points become `to`; `null`: the highest score of anyone does. */
export type Scaling = { readonly to: number; readonly from: number | null; readonly per: 'whole-year' | 'period' };

export type ParticipantRule = {
  /** Elderly households take part only when they opt in (roster columns 老年户, 参评). */
  readonly elderlyOptIn: boolean;
  /** Whether who joins within a score period takes part from its own month, or from the next period only. */
  readonly presentAt: 'any-time' | 'period-start';
  /** What the roster's column 类别 may say of a participant. */
  readonly classes: readonly string[];
};
