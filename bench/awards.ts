// Ranks and tiers of Plan A for the compared implementations: year totals and deductions enter, an
// Outcome leaves. Totals are small whole numbers, so a histogram orders them.
import type { Outcome } from './plan-a';

const SHARES = [20, 30];

/** `deductions` in half points; `resident` 1 for households that count in the quota. The base is the same for all. */
export function outcomeOf(halves: Int32Array, deductions: Int32Array, resident: Uint8Array): Outcome {
  const order = orderOf(halves);
  const rank = new Int32Array(halves.length);
  for (let at = 0; at < order.length; at++) {
    const same = at > 0 && halves[order[at]] === halves[order[at - 1]];
    rank[order[at]] = same ? rank[order[at - 1]] : at + 1;
  }
  const eligible = order.filter((household) => resident[household] === 1 && halves[household] > 0);
  const residents = resident.reduce((sum, mark) => sum + mark, 0);
  return { halves, rank, tier: tiersOf({ eligible, halves, deductions, bounds: boundsOf(residents) }) };
}

/** Places up to and including each tier, rounded half up. */
function boundsOf(residents: number): readonly number[] {
  const quota = Math.floor((residents * 20 + 50) / 100);
  const [first, second] = SHARES.map((share) => Math.floor((quota * share + 50) / 100));
  return [first, first + second, quota];
}

type Contest = {
  readonly eligible: Int32Array;
  readonly halves: Int32Array;
  readonly deductions: Int32Array;
  readonly bounds: readonly number[];
};

function tiersOf(contest: Contest): Int8Array {
  const { eligible, halves, deductions, bounds } = contest;
  const tier = new Int8Array(halves.length);
  for (const bound of bounds) breakTie(contest, bound);
  for (let at = 0; at < Math.min(bounds[2], eligible.length); at++)
    tier[eligible[at]] = 1 + bounds.filter((bound) => at >= bound).length;
  const equal = (a: number, b: number) =>
    halves[eligible[a]] === halves[eligible[b]] && deductions[eligible[a]] === deductions[eligible[b]];
  for (const bound of bounds) {
    if (bound <= 0 || bound >= eligible.length || !equal(bound - 1, bound)) continue;
    for (let at = bound; at < eligible.length && equal(at, bound); at++) tier[eligible[at]] = -1;
    for (let at = bound - 1; at >= 0 && equal(at, bound); at--) tier[eligible[at]] = -1;
  }
  return tier;
}

/** Orders the households tied around a bound by fewer deductions. */
function breakTie({ eligible, halves, deductions }: Contest, bound: number): void {
  if (bound <= 0 || bound >= eligible.length) return;
  let from = bound;
  let to = bound;
  while (from > 0 && halves[eligible[from - 1]] === halves[eligible[bound]]) from--;
  while (to < eligible.length && halves[eligible[to]] === halves[eligible[bound]]) to++;
  eligible.subarray(from, to).sort((a, b) => deductions[a] - deductions[b]);
}

/** Households by falling total, ties in roster order. */
function orderOf(halves: Int32Array): Int32Array {
  let least = Infinity;
  let most = -Infinity;
  for (const total of halves) {
    if (total < least) least = total;
    if (total > most) most = total;
  }
  const next = new Int32Array(most - least + 2);
  for (const total of halves) next[most - total + 1]++;
  for (let at = 1; at < next.length; at++) next[at] += next[at - 1];
  const order = new Int32Array(halves.length);
  for (let household = 0; household < halves.length; household++) order[next[most - halves[household]]++] = household;
  return order;
}
