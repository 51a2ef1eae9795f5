// What points buy, which of them, and how long they last.

export type RedemptionRule = {
  readonly clause: string;
  readonly yuanPerPoint: number;
  /** Which points of a month can be redeemed: all, what is above the full base, or what bonus is left after deductions. */
  readonly of: 'all' | 'above-base' | 'bonus';
  /** False: what is left at the year's end is gone. */
  readonly carryOver: boolean;
  /** 1..12: at the end of this month what is left is gone; `null`: in none. */
  readonly clearedIn: number | null;
  /** Points earned in a month are gone at the end of the month so many later, the oldest used first; `null`: they last. */
  readonly expiresAfterMonths: number | null;
  /** The most that a month's end leaves; `null`: no limit. */
  readonly ceiling: number | null;
  /** The least that points lost by deductions leave; `null`: no limit. */
  readonly floor: number | null;
};
