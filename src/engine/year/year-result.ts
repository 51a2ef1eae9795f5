// Everything that one year of a village comes to, stage by stage, for whoever prints, paints or explains it.
import type { TallyFigures } from '../account/tallies';
import type { Account } from '../account/types';
import type { Problem } from '../basis/problem';
import type { Ledger } from '../ledger/types';
import type { NamedResult } from '../ranking/list-results';
import type { AwardList, Ranking } from '../ranking/types';
import type { Scheme } from '../scheme/types';
import type { YearScores } from '../scoring/types';

export type YearResult = {
  readonly scheme: Scheme;
  readonly ledger: Ledger;
  readonly scores: YearScores;
  /** `null` where the plan has no redemption in asOf. */
  readonly account: Account | null;
  /** Accounts that only grow, in the plan's order; empty where it has none. */
  readonly tallies: readonly TallyFigures[];
  /** By household, as the account has it, with or without redemption. */
  readonly frozenUntil: Int32Array;
  readonly ranking: Ranking;
  /** `null` where the plan has no awards. */
  readonly awards: AwardList | null;
  /** Named results beside the awards, in the plan's order; empty where it has none. */
  readonly results: readonly NamedResult[];
  /** 常住户数 as typed in, or as the workbook's settings say; `null`: counted in the roster. */
  readonly residents: number | null;
  /** Of every stage, in the order of sheets, rows, codes. */
  readonly problems: readonly Problem[];
};
