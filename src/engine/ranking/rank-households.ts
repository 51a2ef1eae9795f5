// Competition ranking (1, 2, 2, 4) by the year's total, or by any other figure of every household.
import type { YearScores } from '../scoring/types';
import type { Ranking } from './types';

/** Ranks every household that takes part and has a valid year score. Equal totals share a rank;
 * nothing breaks a tie here. */
export function rankHouseholds({ participates, valid, total }: YearScores): Ranking {
  return rankFigures(total, (household) => participates[household] === 1 && valid[household] === 1);
}

/** Ranks the households that are `included` by their figure (index = household), the highest first;
 * equal figures share a rank. */
export function rankFigures(figures: Float64Array, included: (household: number) => boolean): Ranking {
  const rank = new Int32Array(figures.length);
  const tied = new Uint8Array(figures.length);
  const households = rank.map((_, household) => household).filter(included);
  const sorted = new Float64Array(households.length);
  for (let at = 0; at < households.length; at++) sorted[at] = figures[households[at]];
  sorted.sort();
  // Those of one figure stand one behind the other from their rank on, in the order of the roster.
  const order = new Int32Array(households.length);
  const met = new Int32Array(households.length);
  for (const household of households) {
    const above = sorted.length - upTo(sorted, figures[household]);
    rank[household] = above + 1;
    order[above + met[above]++] = household;
  }
  for (const household of households) if (met[rank[household] - 1] > 1) tied[household] = 1;
  return { rank, tied, ranked: order.length, order };
}

/** How many of the figures, sorted ascending, are not above `figure`. */
function upTo(sorted: Float64Array, figure: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= figure) low = middle + 1;
    else high = middle;
  }
  return low;
}
