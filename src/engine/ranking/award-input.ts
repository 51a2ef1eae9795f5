// What awards are given by: the ledger, its scores, its accounts and its ranking.
import type { Account } from '../account/types';
import type { Ledger } from '../ledger/types';
import type { YearScores } from '../scoring/types';
import type { Ranking } from './types';

export type AwardInput = {
  readonly ledger: Ledger;
  readonly scores: YearScores;
  /** Kept up to the same asOf: says who is frozen. */
  readonly account: Account;
  readonly ranking: Ranking;
  /** 常住户数 as typed in; `null`: counted in the roster. */
  readonly residents: number | null;
};
