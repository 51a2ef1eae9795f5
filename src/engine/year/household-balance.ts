// What one household may redeem, and what it is made of: account columns enter, the household's figures leave.
import { entryAt } from '../basis/entry';
import type { Points } from '../basis/points';
import type { Account, Lapse } from '../account/types';
import { pointsAt } from './points-at';

/** left = opening + earned − redeemed − lapsed + raised. */
export type HouseholdBalance = {
  readonly opening: Points;
  readonly earned: Points;
  readonly redeemed: Points;
  /** Expired, cleared or above the ceiling. */
  readonly lapsed: Points;
  /** What the floor of the balance gave back. */
  readonly raised: Points;
  readonly left: Points;
};

export function balanceOf(account: Account, household: number): HouseholdBalance {
  const raised = pointsAt(account.raised, household);
  return {
    opening: pointsAt(account.opening, household),
    earned: pointsAt(account.earned, household),
    redeemed: pointsAt(account.redeemed, household),
    lapsed: (entryAt(account.lapsed, household) + raised) as Points,
    raised,
    left: pointsAt(account.balance, household),
  };
}

/** The days on which the household lost points that could be redeemed, in order; below 0 where the floor gave back. */
export function lapsesOf(account: Account | null, household: number): readonly Lapse[] {
  return (account?.lapses ?? []).filter((lapse) => lapse.household === household);
}
