// Awards by position: everyone ranked within a percentage of the ranked households and not below a score;
// a tie at the last rank that wins is wholly in, and a place that nobody may have is not passed down.
import { microOf, pointsOf } from '../basis/points';
import type { Micro } from '../basis/points';
import type { AwardRule } from '../scheme/types';
import type { AwardInput } from './assign-awards';
import { composeTiers, costOf, countSkipped, notRanked } from './award-figures';
import { decisionInvalid, readVerdicts } from './decisions';
import { tierPlaces } from './tier-places';
import type { AwardList, AwardOutcome } from './types';

export type PositionsRule = Extract<AwardRule, { kind: 'positions' }>;

export function assignPositions(rule: PositionsRule, input: AwardInput): AwardList {
  const { ledger, scores, ranking } = input;
  const tierList = tierPlaces(rule, ranking.ranked).tiers;
  const least = rule.notBelow === null ? -Infinity : pointsOf(microOf(rule.notBelow) as Micro, scores.scale);
  const outcomes = Array.from({ length: scores.householdCount }, (_, household): AwardOutcome => {
    const rank = ranking.rank[household];
    if (rank === 0) return { kind: 'none', why: notRanked(scores, household) };
    const tier = tierList.findIndex(({ places }) => rank <= places);
    if (tier < 0) return { kind: 'none', why: 'outside-positions' };
    return scores.total[household] >= least ? { kind: 'tier', tier, by: null } : { kind: 'none', why: 'below-minimum' };
  });
  const tiers = composeTiers(tierList, outcomes, scores);
  const names = rule.tiers.map((tier) => tier.name);
  const { byHousehold, problems } = readVerdicts(ledger, names);
  // Positions leave no tie open, so that there is nothing to decide.
  const unused = [...byHousehold.values()];
  return {
    rule, denominator: ranking.ranked, quota: null, tiers, outcomes, ties: [], undecided: [], decisions: [],
    cost: costOf(tiers),
    skipped: countSkipped(outcomes, input, -Infinity),
    problems: [...problems, ...unused.map(({ decision }) => decisionInvalid(ledger, decision, names, 'not-undecided'))],
  };
}
