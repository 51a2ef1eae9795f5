// What a ledger says of its households themselves, whatever was recorded about them.
import type { Month } from '../../basis/calendar';
import type { Micro } from '../../basis/points';

export type Household = {
  /** As printed in the roster, trimmed; private numbers masked, here as in the names and the group. */
  readonly id: string;
  /** NFKC, no white space. */
  readonly head: string;
  /** Names of its members, where the roster has a column of them: NFKC, no white space. */
  readonly members?: readonly string[];
  /** As in the roster's cell, trimmed: for the award sheet. */
  readonly headAsWritten: string;
  readonly group: string;
  /** Of a household whose 户号, name or group holds a private number, which is masked above:
   * as the ledger writes them, to find it by and for nothing else. */
  readonly ledgerNames?: { readonly id: string; readonly head: string; readonly group: string };
  /** Marked 常住 in the roster, or no such column. */
  readonly resident: boolean;
  readonly elderly: boolean;
  readonly optedIn: boolean;
  /** Index into `Scheme.classes`; −1 for none. */
  readonly earnerClass: number;
  /** First and last month it takes part; `null`: from the start, to the end. */
  readonly joined: Month | null;
  readonly left: Month | null;
  /** 上年结转 in millionths of a point. */
  readonly opening: Micro;
};

export type Roster = {
  /** False when there was no roster table and the households come from the other tables. */
  readonly stated: boolean;
  readonly households: readonly Household[];
};
