// Ranks and awards as the village board will show them.
import type { Points } from '../basis/points';
import type { LocalDate } from '../basis/calendar';
import type { Problem } from '../basis/problem';
import type { AwardPeriod, AwardRule, TieKey } from '../scheme/types';

/** Competition ranking (1,2,2,4) by total over every household that may be ranked. Index = household. */
export type Ranking = {
  /** 1-based; 0 = not ranked. */
  readonly rank: Int32Array;
  /** 1 when another household has the same rank. */
  readonly tied: Uint8Array;
  /** How many households are ranked. */
  readonly ranked: number;
  /** Ranked households, best first; inside a tie in roster order (a display order, never a decision). */
  readonly order: Int32Array;
};

export type AwardOutcome =
  | {
      readonly kind: 'tier';
      readonly tier: number;
      /** settled by the plan's keys, by a decision, by the plan's way with ties, or `null` where no tie was in play */ readonly by: SettledBy;
    }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'none'; readonly why: NoAwardReason };

export type SettledBy = 'keys' | 'decision' | 'policy' | null;

export type NoAwardReason =
  | 'not-resident'
  | 'frozen'
  | 'no-points'
  | 'outside-quota'
  | 'decided-against'
  | 'below-minimum'
  | 'not-enough-periods'
  /** it joined within a score period, and takes part from the next */
  | 'joined-later'
  | 'outside-positions'
  | 'not-participating'
  /** a minimum condition of the plan does not hold; no tier's conditions do;
   * a tie across the last place, which the plan leaves out */
  | 'conditions'
  | 'no-tier'
  | 'tied-out'
  /** the base stays below its passing mark */
  | 'below-pass-mark'
  /** vetoes: out of the system, no award, lower than the last tier */
  | 'out'
  | 'disqualified'
  | 'dropped';

/** The tiers that a plan gives for each period of the year. */
export type PeriodGrades = {
  readonly period: AwardPeriod;
  /** Months of a period. */
  readonly months: number;
  /** Periods of the year that have ended by asOf. */
  readonly count: number;
  /** Index = household × count + period: the tier, −1 for none. */
  readonly tier: Int8Array;
};

export type AwardTierResult = {
  readonly name: string;
  /** Places of the tier; for positions the last rank that still wins; `null` where whoever reaches it wins. */
  readonly places: number | null;
  /** Yuan; `null` when the plan states none. */
  readonly prize: number | null;
  /** Decided households only. */
  readonly awarded: number;
  /** The lowest total among the awarded; `null` when none is. */
  readonly threshold: Points | null;
};

/** A group of households equal at a boundary after all keys. */
export type UndecidedTie = {
  readonly households: readonly number[];
  readonly total: Points;
  /** Places within the tie, by tier index: how many of its households each tier can still take. */
  readonly places: readonly { readonly tier: number; readonly places: number }[];
  readonly keysCompared: readonly TieKey[];
};

export type AppliedDecision = {
  readonly household: number;
  /** The tier's name, or `不评`. */
  readonly outcome: string;
  readonly day: LocalDate | null;
  readonly body: string;
};

export type AwardList = {
  readonly rule: AwardRule;
  /** N: resident households (quota), else households with a valid year score;
   * of shares, the households that get one. */
  readonly denominator: number;
  /** Quota: resident households that chose not to take part, in N or left out of it by the rule's `quotaOf`;
   * `null` for the other kinds, and where N was typed in. */
  readonly absent: number | null;
  /** All places (quota, places); `null` where the plan counts none. */
  readonly quota: number | null;
  readonly tiers: readonly AwardTierResult[];
  /** Index = household. */
  readonly outcomes: readonly AwardOutcome[];
  readonly ties: readonly UndecidedTie[];
  /** Households that are undecided, in roster order. */
  readonly undecided: readonly number[];
  readonly decisions: readonly AppliedDecision[];
  /** Fen, by household, where each gets a sum of its own; else `null`: the prize is the tier's. */
  readonly prizes: Float64Array | null;
  /** Where tiers are given period by period; the outcome is then that of the last period that has ended. */
  readonly grades: PeriodGrades | null;
  /** Fen, for the decided ones; 0 when the plan states no prizes. */
  readonly cost: number;
  /** How many ranked households within reach were passed over, by reason. */
  readonly skipped: readonly { readonly why: NoAwardReason; readonly count: number }[];
  readonly problems: readonly Problem[];
};

/** The households named for a month, or the tie that keeps it open. */
export type HonourList = {
  readonly name: string;
  readonly households: readonly number[];
  readonly undecided: readonly number[];
};
