// Awards by a stated number of places: for each tier a number, or the largest of a range that cuts no tie.
import type { AwardRule } from '../scheme/types';
import type { YearScores } from '../scoring/types';
import type { AwardInput } from './award-input';
import { barredFrom } from './eligibility';
import { seatAwards } from './seat-awards';
import type { AwardList } from './types';

export type PlacesRule = Extract<AwardRule, { kind: 'places' }>;

/** Only households with points win. Where every number of a range would cut a tie, the most places stand and the tie is
 * settled like any other. */
export function assignPlaces(rule: PlacesRule, input: AwardInput): AwardList {
  const barred = barredFrom(rule, input, { points: true });
  const order = input.ranking.order.filter((household) => barred[household] === null);
  let start = 0;
  const tiers = rule.tiers.map(({ name, prize, min, max }) => {
    const places = mostWithoutCut(order, input.scores, { start, min, max });
    start += places;
    return { name, prize, places };
  });
  return seatAwards(rule, { denominator: input.ranking.ranked, absent: null, quota: start, tiers, barred }, input);
}

type Range = { readonly start: number; readonly min: number; readonly max: number };

function mostWithoutCut(order: Int32Array, { total }: YearScores, { start, min, max }: Range): number {
  for (let places = max; places >= min; places--) {
    const next = start + places;
    if (next >= order.length || total[order[next - 1]] !== total[order[next]]) return places;
  }
  return max;
}
