// What can be redeemed: the balance account, which reads scores and is read by tasks and sheets only.
import type { Problem } from '../basis/problem';

/** Index = household. Points on the scale of the year scores it was made from. */
export type Account = {
  /** opening + Σ month scores ≤ asOf − Σ redemptions dated ≤ the end of the month after asOf. */
  readonly balance: Float64Array;
  readonly opening: Float64Array;
  readonly earned: Float64Array;
  readonly redeemed: Float64Array;
  /** 1 when a freeze covers the last day of asOf. */
  readonly frozen: Uint8Array;
  readonly problems: readonly Problem[];
};
