// What the budget of a whole village leaves of its rows: earlier days count first, and on the day it runs out what is
// left is shared in proportion, so that it never matters whose row stands first.
import { sharePool } from '../basis/share-pool';

export type BudgetRow = {
  readonly household: number;
  /** LocalDate. */
  readonly day: number;
  /** Grains that still count; lowered here. */
  left: number;
  /** The cap that lowered it last, −1 for none. */
  cap: number;
};

/**
 * Lowers the rows of one budget and period until they keep to it. A household's share of the last day is cut down to a
 * grain: equal households get equal shares, and the rows together stay below the limit by less than a grain each.
 * `capOf`: the cap in force for a row, `limits`: grains by cap.
 */
export function shareBudget<R extends BudgetRow>(
  rows: readonly R[],
  capOf: (row: R) => number,
  limits: readonly { readonly grains: number }[],
): void {
  const byDay = [...rows].sort((a, b) => a.day - b.day);
  let used = 0;
  for (let first = 0; first < byDay.length;) {
    let next = first + 1;
    while (next < byDay.length && byDay[next].day === byDay[first].day) next++;
    const ofDay = byDay.slice(first, next);
    const cap = capOf(ofDay[0]);
    const left = Math.max(0, limits[cap].grains - used);
    const sum = sumOf(ofDay);
    if (sum > left) shareOut(ofDay, left, cap);
    used += Math.min(sum, left);
    first = next;
  }
}

function shareOut(rows: readonly BudgetRow[], left: number, cap: number): void {
  const sum = BigInt(sumOf(rows));
  const byHousehold = new Map<number, BudgetRow[]>();
  for (const row of rows) byHousehold.set(row.household, [...(byHousehold.get(row.household) ?? []), row]);
  for (const own of byHousehold.values()) {
    const share = Number((BigInt(left) * BigInt(sumOf(own))) / sum);
    const shares = sharePool(
      share,
      own.map((row) => row.left),
    );
    own.forEach((row, at) => {
      row.left = shares[at];
      row.cap = cap;
    });
  }
}

function sumOf(rows: readonly BudgetRow[]): number {
  return rows.reduce((sum, { left }) => sum + left, 0);
}
