// What can be redeemed: the balance account, which reads scores and is read by tasks and sheets only.
import type { LocalDate, Month } from '../basis/calendar';
import type { Problem } from '../basis/problem';

/** Index = household. Points on the scale of the year scores it was made from. */
export type Account = {
  /** opening + earned − redeemed − lapsed. */
  readonly balance: Float64Array;
  readonly opening: Float64Array;
  /** Of the months ≤ asOf: the points that can be redeemed. */
  readonly earned: Float64Array;
  /** Of all redemptions; where a person asked for an asOf, of those dated ≤ the end of the month after it. */
  readonly redeemed: Float64Array;
  /** The last Month whose redemptions are in `redeemed`; Infinity where all of them are. */
  readonly takenUntil: number;
  /** Expired, cleared or above the ceiling, less what the floor gave back. */
  readonly lapsed: Float64Array;
  /** What the floor gave back. */
  readonly raised: Float64Array;
  /** What `lapsed` is made of, household by household, in order of the months. */
  readonly lapses: readonly Lapse[];
  /** Where a freeze covers the last day of asOf its own last day (LocalDate), LAST_DAY where no end is known;
   * else 0. */
  readonly frozenUntil: Int32Array;
  readonly problems: readonly Problem[];
};

/** Reached their age; cleared in the plan's month, on its day, at the year's end, or by a veto; above the ceiling;
 * lifted to the floor. */
export type LapseReason = 'expired' | 'cleared' | 'clearing-day' | 'year-end' | 'veto' | 'ceiling' | 'floor';

/** Points that a household lost on a day, the last of the month but for a `clearing-day`;
 * below 0 where the floor gave back. */
export type Lapse = {
  readonly household: number;
  readonly month: Month;
  readonly day: LocalDate;
  readonly points: number;
  readonly why: LapseReason;
};
