// Awards by position: everyone ranked within a percentage of the ranked households and not below a score;
// a tie at the last rank that wins is wholly in, or wholly out where the plan says so, and a place that
// nobody may have is not passed down.
import { microOf, pointsOf } from '../basis/points';
import type { Micro } from '../basis/points';
import type { AwardRule } from '../scheme/types';
import type { AwardInput } from './award-input';
import { composeTiers, costOf, countSkipped, notRanked } from './award-figures';
import { decisionsUnneeded } from './decisions';
import { barredFrom } from './eligibility';
import { lowered } from './sanctions';
import { positionPlaces } from './tier-places';
import type { AwardList, AwardOutcome, Ranking } from './types';

export type PositionsRule = Extract<AwardRule, { kind: 'positions' }>;

export function assignPositions(rule: PositionsRule, input: AwardInput): AwardList {
  const { ledger, scores, ranking } = input;
  const tierList = positionPlaces(rule, ranking.ranked);
  const least = rule.notBelow === null ? -Infinity : pointsOf(microOf(rule.notBelow) as Micro, scores.scale);
  const last = rule.ties === 'include' ? ranking.rank : lastRanks(ranking);
  const barred = barredFrom(rule, input, {});
  const reached = barred.map((why, household): AwardOutcome => {
    if (ranking.rank[household] === 0) return { kind: 'none', why: notRanked(input, household) };
    const tier = tierList.findIndex(({ places }) => last[household] <= places);
    if (tier < 0)
      return {
        kind: 'none',
        why: ranking.rank[household] <= tierList[tierList.length - 1].places ? 'tied-out' : 'outside-positions',
      };
    if (scores.total[household] < least) return { kind: 'none', why: 'below-minimum' };
    return why === null ? { kind: 'tier', tier, by: null } : { kind: 'none', why };
  });
  const outcomes = lowered(reached, scores, tierList.length);
  const tiers = composeTiers(tierList, outcomes, scores);
  return {
    rule,
    denominator: ranking.ranked,
    quota: null,
    tiers,
    outcomes,
    ties: [],
    undecided: [],
    decisions: [],
    absent: null,
    prizes: null,
    grades: null,
    cost: costOf(tiers),
    skipped: countSkipped(outcomes, input, -Infinity),
    // Positions leave no tie open, so that there is nothing to decide.
    problems: decisionsUnneeded(
      ledger,
      rule.tiers.map((tier) => tier.name),
    ),
  };
}

/** By household: the last position that its rank takes up; 0 = not ranked. */
function lastRanks({ rank, order }: Ranking): Int32Array {
  const sharers = new Int32Array(rank.length + 1);
  for (const household of order) sharers[rank[household]]++;
  return rank.map((one) => (one === 0 ? 0 : one + sharers[one] - 1));
}
