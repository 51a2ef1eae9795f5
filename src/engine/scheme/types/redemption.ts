// What points buy, which of them, on what terms, and how long they last.
import type { PeriodKind } from './base';
import type { Tally } from './tallies';

export type RedemptionRule = RedemptionTerms & {
  readonly clause: string;
  /** `null`: goods are priced in points, and the plan says of no yuan. */
  readonly yuanPerPoint: number | null;
  /** Which points of a month can be redeemed: all, what is above the full base, or what bonus is left after
   * deductions. */
  readonly of: 'all' | 'above-base' | 'bonus';
  /** False: what is left at the year's end is gone. */
  readonly carryOver: boolean;
  /** 1..12: at the end of this month what is left is gone; `null`: in none. */
  readonly clearedIn: number | null;
  /** At the end of this day of every year what is left of the months before is gone; its own month's points stay;
   * `null`: on none. */
  readonly clearedOn: DayOfYear | null;
  /** Points earned in a month are gone at the end of the month so many later, the oldest used first; `null`:
   * they last. */
  readonly expiresAfterMonths: number | null;
  /** The most that a month's end leaves; `null`: no limit. */
  readonly ceiling: number | null;
  /** The least that points lost by deductions leave; `null`: no limit. */
  readonly floor: number | null;
};

/** What a redemption has to keep to: it is deducted all the same, and said. */
export type RedemptionTerms = {
  /** Whether what the month's rows give by the day of the redemption can be used at once;
   * else only months before its own. */
  readonly usableAtOnce: boolean;
  /** Any of them is enough; empty: none is asked. */
  readonly needs: readonly RedemptionNeed[];
  /** A redemption takes a multiple of so many points; `null`: any number. */
  readonly multipleOf: number | null;
  /** The most redemptions of a household in each period; `null`: no limit. */
  readonly times: { readonly most: number; readonly per: PeriodKind } | null;
  /** What goods cost; empty: the plan says of none. */
  readonly prices: readonly GoodsPrice[];
};

/** Points of one piece. */
export type GoodsPrice = { readonly goods: string; readonly points: number };

/** What there has to be before a redemption: of the balance, of all that was ever earned, or of the units of a
 * tally. */
export type RedemptionNeed = {
  readonly of: 'balance' | 'earned' | Tally;
  readonly name: string;
  readonly atLeast: number;
};

/** month 1..12, day 1..31. */
export type DayOfYear = { readonly month: number; readonly day: number };
