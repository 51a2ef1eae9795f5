// Competition ranking (1, 2, 2, 4) by the year's total, or by any other figure of every household.
import type { YearScores } from '../scoring/types';
import type { Ranking } from './types';

/** Ranks every household that takes part and has a valid year score. Equal totals share a rank; nothing breaks a tie here. */
export function rankHouseholds({ participates, valid, total }: YearScores): Ranking {
  return rankFigures(total, (household) => participates[household] === 1 && valid[household] === 1);
}

/** Ranks the households that are `included` by their figure (index = household), the highest first; equal figures share a rank. */
export function rankFigures(figures: Float64Array, included: (household: number) => boolean): Ranking {
  const rank = new Int32Array(figures.length);
  const tied = new Uint8Array(figures.length);
  const order = new Int32Array(figures.length).map((_, household) => household).filter(included);
  order.sort((a, b) => figures[b] - figures[a] || a - b);
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && figures[order[next]] === figures[order[first]]) next++;
    for (let at = first; at < next; at++) {
      rank[order[at]] = first + 1;
      tied[order[at]] = next - first > 1 ? 1 : 0;
    }
    first = next;
  }
  return { rank, tied, ranked: order.length, order };
}
