// Who has which place: households in order of their totals along the places of the tiers, with ties that
// cross a boundary broken by the plan's keys or left open.
import type { TieKey, TiePolicy } from '../scheme/types';
import { monthsInForce } from '../scoring/in-force';
import type { YearScores } from '../scoring/types';
import { unreachable } from '../basis/unreachable';

/** Households that nothing ranks apart, and the places that their positions cover. */
export type SeatGroup = {
  /** In roster order. */
  readonly households: readonly number[];
  /** By tier: places within the group's positions. */
  readonly places: readonly number[];
  /** Positions beyond the last place. */
  readonly beyond: number;
  /** Keys were compared to tell it from households of the same total. */
  readonly byKeys: boolean;
};

/** The one tier that all of a group gets; −1: none gets any; `null`: a boundary runs through it. */
export function tierOfGroup({ places, beyond }: SeatGroup): number | null {
  const tiers = tiersOf(places);
  if (tiers.length === 0) return -1;
  return tiers.length === 1 && beyond === 0 ? tiers[0] : null;
}

/** The tier that the plan gives a group with a boundary through it: its best, its worst, or `null` for whoever
 * decides. */
export function tierByPolicy({ places, beyond }: SeatGroup, ties: TiePolicy): number | null {
  const tiers = tiersOf(places);
  if (ties === 'decide') return null;
  if (ties === 'include') return tiers[0];
  return beyond > 0 ? -1 : tiers[tiers.length - 1];
}

function tiersOf(places: readonly number[]): readonly number[] {
  return places.flatMap((count, tier) => (count > 0 ? [tier] : []));
}

/** How places are given out. */
export type Seating = {
  readonly places: readonly number[];
  readonly tieKeys: readonly TieKey[];
  readonly ties: TiePolicy;
};

/**
 * The groups from the best down to the last that reaches a place. `order` is by falling total, ties in
 * roster order. A total that crosses no boundary makes one group; one that does is split by the keys.
 */
export function seatHouseholds(
  order: Int32Array,
  scores: YearScores,
  { places, tieKeys }: Omit<Seating, 'ties'>,
): readonly SeatGroup[] {
  const all = places.reduce((sum, count) => sum + count, 0);
  const groups: SeatGroup[] = [];
  for (let first = 0; first < order.length && first < all;) {
    let next = first + 1;
    while (next < order.length && scores.total[order[next]] === scores.total[order[first]]) next++;
    const tie = {
      households: Array.from(order.subarray(first, next)),
      ...placesBetween(places, first, next),
      byKeys: false,
    };
    if (tierOfGroup(tie) !== null) groups.push(tie);
    else groups.push(...splitByKeys(tie.households, first, scores, { places, tieKeys }));
    first = next;
  }
  return groups;
}

function splitByKeys(
  tie: readonly number[],
  position: number,
  scores: YearScores,
  { places, tieKeys }: Omit<Seating, 'ties'>,
): readonly SeatGroup[] {
  const compare = keyOrder(scores, tieKeys);
  const sorted = [...tie].sort(compare);
  const groups: SeatGroup[] = [];
  for (let first = 0; first < sorted.length;) {
    let next = first + 1;
    while (next < sorted.length && compare(sorted[first], sorted[next]) === 0) next++;
    groups.push({
      households: sorted.slice(first, next),
      ...placesBetween(places, position + first, position + next),
      byKeys: true,
    });
    first = next;
  }
  return groups;
}

/** Compares by the keys in their order: below 0 when `a` comes first, 0 when every key is equal. */
export function keyOrder(scores: YearScores, keys: readonly TieKey[]): (a: number, b: number) => number {
  return (a, b) => {
    for (const key of keys) {
      const difference = keyFigure(b, scores, key) - keyFigure(a, scores, key);
      if (difference !== 0) return key === 'fewer-deductions' ? -difference : difference;
    }
    return 0;
  };
}

/** What a key compares: months, else points. */
export function keyFigure(household: number, scores: YearScores, key: TieKey): number {
  switch (key) {
    case 'fewer-deductions':
      return scores.deduction[household];
    case 'higher-base':
      return scores.base[household];
    case 'higher-bonus':
      return scores.bonus[household] + scores.annual[household];
    case 'more-months':
      return monthsInForce(scores, household);
    default:
      return unreachable(key);
  }
}

/** How many of the positions first … next − 1 (0-based) belong to each tier, and how many to none. */
function placesBetween(
  places: readonly number[],
  first: number,
  next: number,
): { places: readonly number[]; beyond: number } {
  let start = 0;
  const within = places.map((count) => {
    const overlap = Math.max(0, Math.min(next, start + count) - Math.max(first, start));
    start += count;
    return overlap;
  });
  return { places: within, beyond: next - first - within.reduce((sum, count) => sum + count, 0) };
}
