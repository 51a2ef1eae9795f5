// Ranks and awards as the village board will show them.
import type { Points } from '../basis/points';
import type { LocalDate } from '../basis/calendar';
import type { Problem } from '../basis/problem';
import type { AwardRule, TieKey } from '../scheme/types';

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
  | { readonly kind: 'tier'; readonly tier: number; /** settled by these keys, by a decision, or `null` where no tie was in play */ readonly by: 'keys' | 'decision' | null }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'none'; readonly why: NoAwardReason };

export type NoAwardReason =
  | 'not-resident' | 'frozen' | 'no-points' | 'outside-quota' | 'decided-against'
  | 'below-minimum' | 'not-enough-periods' | 'outside-positions' | 'not-participating';

export type AwardTierResult = {
  readonly name: string;
  /** Places of the tier; for positions the last rank that still wins. */
  readonly places: number;
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
  /** N: resident households (quota) or households with a valid year score (positions). */
  readonly denominator: number;
  /** All places (quota); for positions the sum of nothing: `null`. */
  readonly quota: number | null;
  readonly tiers: readonly AwardTierResult[];
  /** Index = household. */
  readonly outcomes: readonly AwardOutcome[];
  readonly ties: readonly UndecidedTie[];
  /** Households that are undecided, in roster order. */
  readonly undecided: readonly number[];
  readonly decisions: readonly AppliedDecision[];
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
