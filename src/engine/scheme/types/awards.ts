// Ranking, awards and the monthly honour list.
import type { PeriodKind } from './base';
import type { Condition } from './conditions';
import type { ForClasses } from './classes';

/** What breaks a tie at a boundary, in order; ranks themselves compare totals only. */
export type TieKey = 'fewer-deductions' | 'higher-base' | 'higher-bonus' | 'more-months';

/** What becomes of a tie that no key breaks: left to a decision, all of it in the better tier, or none of it. */
export type TiePolicy = 'decide' | 'include' | 'exclude';

export type RankingRule = { readonly clause: string };

/** Groups ranked by the sum of their ranked households' scores, by its mean, or by it over all their households of the
 * roster. */
export type GroupRankingRule = {
  readonly by: 'sum' | 'mean' | 'per-household';
  /** Over the year, or anew over each of its periods that is over. */
  readonly per: PeriodKind;
  /** What a group is called. */ readonly name: string;
  readonly clause: string;
};

export type AwardRule = AwardTerms &
  (
    | {
        /** A share of the resident households wins, split in shares among the tiers. */
        readonly kind: 'quota';
        readonly percent: number;
        /** Whom the percentage is of: resident households that take part, or all of them, also those that chose not
         * to. */
        readonly quotaOf: 'participants' | 'residents';
        readonly rounding: Rounding;
        /** In order from the highest; the last takes what is left. Percents sum to 100. */
        readonly tiers: readonly QuotaTier[];
        readonly tieKeys: readonly TieKey[];
        readonly ties: TiePolicy;
      }
    | {
        /** Everyone ranked within a percentage of the ranked households, and not below a score. */
        readonly kind: 'positions';
        readonly rounding: Rounding;
        /** Lowest total that may win, inclusive; `null` when none. */
        readonly notBelow: number | null;
        /** In order from the highest; `upToPercent` ascends. */
        readonly tiers: readonly PositionTier[];
        /** A tie across the last position that wins. */
        readonly ties: 'include' | 'exclude';
      }
    | {
        /** Everyone who reaches it: the first tier from the top whose conditions all hold. */
        readonly kind: 'thresholds';
        readonly per: AwardPeriod;
        readonly tiers: readonly ThresholdTier[];
      }
    | {
        /** A number of places for each tier. */
        readonly kind: 'places';
        readonly tiers: readonly PlacesTier[];
        readonly tieKeys: readonly TieKey[];
        readonly ties: TiePolicy;
      }
    | {
        /** A sum of money shared in proportion to the scores. */
        readonly kind: 'pro-rata';
        readonly name: string;
        /** Fen, and what part of it is shared. */
        readonly poolFen: number;
        readonly percent: number;
        /** Shares are whole yuan or whole fen. */
        readonly unit: 'yuan' | 'fen';
      }
  );

export type AwardKind = AwardRule['kind'];
export type AwardPeriod = PeriodKind;

/** What every kind of award says. */
export type AwardTerms = {
  readonly clause: string;
  /** All must hold of the year for a household to win at all. */
  readonly conditions: readonly Condition[];
  /** Whoever is frozen at the end does not win. */
  readonly skipFrozen: boolean;
  /** Yuan that the awards may cost; `null` when none is stated. */
  readonly budget: number | null;
};

export type Rounding = 'half-up' | 'down' | 'up';
/** `prize` in yuan, at most two places; `null` when no value is stated. */
export type QuotaTier = { readonly name: string; readonly percent: number; readonly prize: number | null };
export type PositionTier = { readonly name: string; readonly upToPercent: number; readonly prize: number | null };
export type ThresholdTier = {
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly for: ForClasses;
  /** The most of the ranked households, in percent, that should win it: checked, not enforced. */ readonly limitPercent:
    number | null;
  readonly prize: number | null;
};
/** The largest number of places in min..max that cuts no tie; min = max for a fixed number. */
export type PlacesTier = {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly prize: number | null;
};

/** The households named each month: the largest number in min..max that cuts no tie. */
export type HonourRule = {
  readonly clause: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
};
