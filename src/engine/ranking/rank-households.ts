// Competition ranking (1, 2, 2, 4) by the year's total.
import type { YearScores } from '../scoring/types';
import type { Ranking } from './types';

/** Ranks every household that takes part and has a valid year score. Equal totals share a rank; nothing breaks a tie here. */
export function rankHouseholds(scores: YearScores): Ranking {
  const { householdCount, participates, valid, total } = scores;
  const rank = new Int32Array(householdCount);
  const tied = new Uint8Array(householdCount);
  const order = new Int32Array(householdCount).map((_, household) => household).filter((household) => participates[household] === 1 && valid[household] === 1);
  order.sort((a, b) => total[b] - total[a] || a - b);
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && total[order[next]] === total[order[first]]) next++;
    for (let at = first; at < next; at++) {
      rank[order[at]] = first + 1;
      tied[order[at]] = next - first > 1 ? 1 : 0;
    }
    first = next;
  }
  return { rank, tied, ranked: order.length, order };
}
