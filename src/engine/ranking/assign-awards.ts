// From ranks to the list of who wins what.
import type { Account } from '../account/types';
import type { Ledger } from '../ledger/types';
import { rulesInForce } from '../scheme/versions';
import type { YearScores } from '../scoring/types';
import { assignPositions } from './assign-positions';
import { assignQuota } from './assign-quota';
import type { AwardList, Ranking } from './types';

export type AwardInput = {
  readonly ledger: Ledger;
  readonly scores: YearScores;
  /** Kept up to the same asOf: tells who is frozen. */
  readonly account: Account;
  readonly ranking: Ranking;
  /** 常住户数 as typed in; `null`: counted in the roster. */
  readonly residents: number | null;
};

/** By the award rule in force in asOf; `null` when the plan has no awards. */
export function assignAwards(input: AwardInput): AwardList | null {
  const rule = rulesInForce(input.scores.scheme, input.scores.asOf).awards;
  if (rule === null) return null;
  return rule.kind === 'quota' ? assignQuota(rule, input) : assignPositions(rule, input);
}
