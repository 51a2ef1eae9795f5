// A village's plan as the engine uses it: every default filled in, every version resolved. Read from
// JSON by read.ts; nothing later reads the JSON.
import type { Month } from '../basis/calendar';

/** One plan. `versions` is never empty and ascends by month; the first is in force from ever on. */
export type Scheme = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly earner: 'household' | 'person';
  readonly versions: readonly SchemeVersion[];
  /** Every item of every version once, in the order of the file: `EventColumns.item` indexes this list. */
  readonly items: readonly Item[];
  /** Every base target of every version once: `AssessmentColumns.figures.target` indexes this list. */
  readonly baseTargets: readonly BaseTarget[];
};

export type SchemeVersion = {
  /** First month in force; `null` for the first version. */
  readonly from: Month | null;
  readonly rules: Rules;
};

/** The rules of one version. Points are plain decimals as in the file (at most three places). */
export type Rules = {
  readonly base: Base;
  readonly items: readonly Item[];
  readonly groups: readonly ItemGroup[];
  readonly caps: readonly Cap[];
  readonly freeItems: FreeItems | null;
  /** Lowest score of a month; `null` when none is written. */
  readonly monthFloor: number | null;
  readonly year: YearRule;
  readonly participants: ParticipantRule;
  readonly redemption: RedemptionRule | null;
  readonly ranking: RankingRule;
  readonly awards: AwardRule | null;
  readonly honour: HonourRule | null;
};

export type PeriodKind = 'month' | 'quarter' | 'year';

/** Base points: categories of sub-items, each assessed 0..max every period. */
export type Base = {
  readonly clause: string;
  readonly name: string;
  /** The maximum of one period's figures taken together (Plan A 100; Plan B 140 over all aspects). */
  readonly total: number;
  readonly step: number;
  /** What a household gets when the workbook holds no assessment table at all. */
  readonly withoutTable: 'full' | 'none';
  readonly categories: readonly BaseCategory[];
};

export type BaseCategory = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly clause: string;
  readonly max: number;
  readonly period: PeriodKind;
  readonly items: readonly BaseItem[];
};

export type BaseItem = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly clause: string;
  readonly max: number;
};

/** What one assessed figure is about: the whole base, a category or a sub-item. */
export type BaseTarget =
  | { readonly kind: 'total'; readonly name: string; readonly clause: string }
  | { readonly kind: 'category'; readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly clause: string; readonly period: PeriodKind }
  | { readonly kind: 'item'; readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly clause: string; readonly category: string };

export type ItemKind = 'bonus' | 'deduction' | 'freeze';

/** How rows of an item become units. Derived from `unit` when the file does not say. */
export type Counting =
  /** every row, times its count */
  | 'each'
  /** at most once per household-month, however many rows record it */
  | 'once-a-month'
  /** at most once per household-year */
  | 'once-a-year'
  /** each distinct honour once a month, from its own month to its end date's month or to the year's end */
  | 'honour';

export type Item = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly clause: string;
  readonly kind: ItemKind;
  /** Points of one unit, positive for deductions too; 0 for a freeze. */
  readonly points: number;
  readonly unit: string;
  readonly counting: Counting;
  /** The id of its group; `null` when it stands alone. */
  readonly group: string | null;
  /** Names of single honours that name this item (`counting: 'honour'`), also matched in the ledger. */
  readonly honours: readonly string[];
  readonly evidence: string;
};

export type ItemGroup = {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  /** 1..12: noted month by month and credited in this month; `null`: counted in its own month. */
  readonly postedIn: number | null;
};

/** A cap is one thing with subject, period and amount. */
export type Cap = {
  readonly subject: { readonly kind: 'item'; readonly id: string } | { readonly kind: 'group'; readonly id: string };
  readonly per: 'month' | 'year';
  readonly points: number;
  readonly clause: string;
};

/** Rows whose points the clerk types in; their text is free. */
export type FreeItems = {
  readonly clause: string;
  readonly bonusName: string;
  readonly deductionName: string;
};

export type YearRule =
  /** every month scored afresh, the months in force summed */
  | { readonly kind: 'sum-of-months' }
  /** each category averaged over the periods assessed, plus free bonus and deduction rows at face value */
  | { readonly kind: 'mean-of-periods'; readonly minPeriods: number };

export type ParticipantRule = {
  /** Elderly households take part only when they opt in (roster columns 老年户, 参评). */
  readonly elderlyOptIn: boolean;
};

export type RedemptionRule = {
  readonly clause: string;
  readonly yuanPerPoint: number;
};

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
