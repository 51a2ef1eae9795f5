// From ranks to the list of who wins what.
import { problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import { unreachable } from '../basis/unreachable';
import type { AwardRule } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import type { AwardInput } from './award-input';
import { assignPlaces } from './assign-places';
import { assignPositions } from './assign-positions';
import { assignQuota } from './assign-quota';
import { assignShares } from './assign-shares';
import { assignThresholds } from './assign-thresholds';
import type { AwardList } from './types';

/** By the award rule in force in asOf; `null` when the plan has no awards.
 * Awards that cost more than the stated budget are a problem. */
export function assignAwards(input: AwardInput): AwardList | null {
  const rule = rulesInForce(input.scores.scheme, input.scores.asOf).awards;
  if (rule === null) return null;
  const list = assignBy(rule, input);
  if (rule.budget === null || list.cost <= Math.round(rule.budget * 100)) return list;
  const facts = { cost: list.cost / 100, budget: rule.budget } satisfies FactsOf<'awards-over-budget'>;
  return { ...list, problems: [...list.problems, problem('awards-over-budget', {}, null, facts)] };
}

function assignBy(rule: AwardRule, input: AwardInput): AwardList {
  switch (rule.kind) {
    case 'quota':
      return assignQuota(rule, input);
    case 'positions':
      return assignPositions(rule, input);
    case 'thresholds':
      return assignThresholds(rule, input);
    case 'places':
      return assignPlaces(rule, input);
    case 'pro-rata':
      return assignShares(rule, input);
    default:
      return unreachable(rule);
  }
}
