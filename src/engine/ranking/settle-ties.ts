// Settles open ties by decisions: 不评 lets the place pass on, a tier's name takes one of the tie's places,
// and what is left is looked at again.
import type { YearScores } from '../scoring/types';
import type { Verdict } from './decisions';
import type { SeatGroup, Seating } from './seat-households';
import { seatHouseholds, tierByPolicy, tierOfGroup } from './seat-households';
import type { SettledBy } from './types';

export type OpenTie = { readonly households: readonly number[]; readonly places: readonly number[] };

/** A place given: `by` says what settled it; tier −1: none. */
export type Settled = { readonly tier: number; readonly by: SettledBy };

export type Settlement = {
  readonly settled: ReadonlyMap<number, Settled>;
  /** Open to the end: the households left and the places left, by tier. */
  readonly open: readonly OpenTie[];
  readonly undecided: ReadonlySet<number>;
  /** Households that some tie left open, before or after the decisions: only these may be decided on. */
  readonly everOpen: ReadonlySet<number>;
  /** Households whose decision took effect: 不评, or a place. */
  readonly applied: ReadonlySet<number>;
  /** Households whose decision named a tier that their tie had no place of. */
  readonly refused: ReadonlySet<number>;
};

/** `order`: the eligible households, best first. */
export function settleTies(
  order: Int32Array,
  scores: YearScores,
  seating: Seating,
  verdicts: ReadonlyMap<number, Verdict>,
): Settlement {
  const against = new Set<number>();
  const everOpen = new Set<number>();
  let groups: readonly SeatGroup[] = [];
  // Taking a household out moves the boundaries, and may open another tie that a decision settles.
  for (let out: readonly number[] | null = null; out === null || out.length > 0;) {
    groups = seatHouseholds(
      against.size === 0 ? order : order.filter((household) => !against.has(household)),
      scores,
      seating,
    );
    const open = groups
      .filter((group) => tierOfGroup(group) === null && tierByPolicy(group, seating.ties) === null)
      .flatMap((group) => group.households);
    for (const household of open) everOpen.add(household);
    out = open.filter((household) => verdicts.get(household)?.tier === -1);
    for (const household of out) against.add(household);
  }
  const result: Result = {
    settled: new Map(),
    open: [],
    undecided: new Set(),
    everOpen,
    applied: new Set(against),
    refused: new Set(),
  };
  for (const group of groups) {
    const tier = tierOfGroup(group);
    const byPolicy = tier === null ? tierByPolicy(group, seating.ties) : null;
    if (tier === null && byPolicy === null) settleGroup(group, verdicts, result);
    else
      for (const household of group.households)
        result.settled.set(
          household,
          byPolicy === null ? { tier: tier ?? -1, by: group.byKeys ? 'keys' : null } : { tier: byPolicy, by: 'policy' },
        );
  }
  return result;
}

type Result = {
  readonly settled: Map<number, Settled>;
  readonly open: OpenTie[];
  readonly undecided: Set<number>;
  readonly everOpen: ReadonlySet<number>;
  readonly applied: Set<number>;
  readonly refused: Set<number>;
};

function settleGroup(group: SeatGroup, verdicts: ReadonlyMap<number, Verdict>, result: Result): void {
  const places = [...group.places];
  const left = new Set(group.households);
  // In the order in which the decisions were entered.
  for (const [household, { tier }] of verdicts) {
    if (!left.has(household)) continue;
    if (places[tier] === 0) {
      result.refused.add(household);
      continue;
    }
    places[tier]--;
    left.delete(household);
    result.applied.add(household);
    result.settled.set(household, { tier, by: 'decision' });
  }
  settleRest([...left], places, result);
}

function settleRest(left: readonly number[], places: readonly number[], result: Result): void {
  const beyond = left.length - places.reduce((sum, count) => sum + count, 0);
  const tier = tierOfGroup({ households: left, places, beyond: Math.max(0, beyond), byKeys: true });
  if (tier === null) result.open.push({ households: left, places });
  for (const household of left) {
    if (tier === null) result.undecided.add(household);
    else result.settled.set(household, { tier, by: 'decision' });
  }
}
