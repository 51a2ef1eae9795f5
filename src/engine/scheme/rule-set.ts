// The rules of one version of a scheme file as they are written, each with its path in the file.
import type { Month } from '../basis/calendar';
import type {
  AwardsFile,
  BaseFile,
  CapFile,
  CategoryFile,
  FloorFile,
  GroupFile,
  ItemFile,
  ResultFile,
  SchemeFile,
  TallyFile,
  VetoFile,
} from './shape';
import type { Term } from './types';

export type Sourced<T> = { readonly path: string; readonly value: T };

/** The rules in force from `from` on, as written. A rule that is not written is `undefined`. */
export type RuleSet = {
  readonly path: string;
  readonly from: Month | null;
  /** 1..12: the month in which the plan's years begin, by the file's own year; of every version alike. */
  readonly yearStart: number;
  /** The file's own, of every version alike; `null`: none, or not said whole. */
  readonly term: Term | null;
  /** Without its categories, which stand apart. */
  readonly base: Sourced<BaseFile>;
  readonly categories: readonly Sourced<CategoryFile>[];
  readonly items: readonly Sourced<ItemFile>[];
  readonly groups: readonly Sourced<GroupFile>[];
  readonly caps: readonly Sourced<CapFile>[];
  readonly floors: readonly Sourced<FloorFile>[];
  readonly vetoes: readonly Sourced<VetoFile>[];
  readonly freeItems: Sourced<SchemeFile['freeItems']>;
  readonly deductions: Sourced<SchemeFile['deductions']>;
  readonly monthFloor: Sourced<SchemeFile['monthFloor']>;
  readonly running: Sourced<SchemeFile['running']>;
  readonly year: Sourced<SchemeFile['year']>;
  readonly participants: Sourced<SchemeFile['participants']>;
  readonly redemption: Sourced<SchemeFile['redemption']>;
  readonly tallies: readonly Sourced<TallyFile>[];
  readonly calendar: Sourced<SchemeFile['calendar']>;
  readonly panel: Sourced<SchemeFile['panel']>;
  readonly ranking: Sourced<SchemeFile['ranking']>;
  readonly groupRanking: Sourced<SchemeFile['groupRanking']>;
  readonly awards: Sourced<AwardsFile | null | undefined>;
  readonly results: readonly Sourced<ResultFile>[];
  readonly honour: Sourced<SchemeFile['honour']>;
};
