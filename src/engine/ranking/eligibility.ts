// Who may win at all, whatever the rank: the same bars for every kind of award.
import type { AwardRule } from '../scheme/types';
import { ConditionFigures } from '../scoring/condition-figures';
import type { AwardInput } from './award-input';
import { notRanked } from './award-figures';
import { belowPassMark } from './pass-mark';
import { isResidentAtYearEnd } from './residents';
import { isDisqualified } from './sanctions';
import type { NoAwardReason } from './types';

/** Bars beside the plan's own conditions. */
export type Bars = { readonly residents?: boolean; readonly points?: boolean };

/** By household: why it cannot win; `null` when it can. */
export function barredFrom(rule: AwardRule, input: AwardInput, bars: Bars): readonly (NoAwardReason | null)[] {
  const { ledger, scores, account, ranking } = input;
  const figures = new ConditionFigures(ledger, scores, rule.conditions);
  const isBelowMark = belowPassMark(input);
  return ledger.roster.households.map((member, household) => {
    if (ranking.rank[household] === 0) return notRanked(input, household);
    if (isDisqualified(scores, household)) return 'disqualified';
    if (bars.residents === true && !isResidentAtYearEnd(member, scores)) return 'not-resident';
    if (rule.skipFrozen && account.frozenUntil[household] > 0) return 'frozen';
    if (bars.points === true && scores.total[household] <= 0) return 'no-points';
    if (isBelowMark(household)) return 'below-pass-mark';
    return figures.allHold(rule.conditions, household) ? null : 'conditions';
  });
}
