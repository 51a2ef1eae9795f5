// Ranking, awards and the monthly honour list.

/** What breaks a tie at a boundary, in order; ranks themselves compare totals only. */
export type TieKey = 'fewer-deductions' | 'higher-base';

export type RankingRule = { readonly clause: string };

export type AwardRule =
  | {
      /** A share of the resident households wins, split in shares among the tiers. */
      readonly kind: 'quota';
      readonly clause: string;
      readonly percent: number;
      readonly rounding: Rounding;
      /** In order from the highest; the last takes what is left. Percents sum to 100. */
      readonly tiers: readonly QuotaTier[];
      readonly tieKeys: readonly TieKey[];
      readonly skipFrozen: boolean;
    }
  | {
      /** Everyone ranked within a percentage of the ranked households, and not below a score. */
      readonly kind: 'positions';
      readonly clause: string;
      readonly rounding: Rounding;
      /** Lowest total that may win, inclusive; `null` when none. */
      readonly notBelow: number | null;
      /** In order from the highest; `upToPercent` ascends. */
      readonly tiers: readonly PositionTier[];
    };

export type Rounding = 'half-up' | 'down' | 'up';
/** `prize` in yuan, at most two places; `null` when no value is stated. */
export type QuotaTier = { readonly name: string; readonly percent: number; readonly prize: number | null };
export type PositionTier = { readonly name: string; readonly upToPercent: number; readonly prize: number | null };

/** The households named each month: the largest number in min..max that cuts no tie. */
export type HonourRule = {
  readonly clause: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
};
