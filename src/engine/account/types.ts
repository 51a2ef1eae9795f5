// What can be redeemed: the balance account, which reads scores and is read by tasks and sheets only.
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
  /** Expired, cleared or above the ceiling, less what the floor gave back. */
  readonly lapsed: Float64Array;
  /** 1 when a freeze covers the last day of asOf. */
  readonly frozen: Uint8Array;
  readonly problems: readonly Problem[];
};
