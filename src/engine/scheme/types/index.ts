// A village's plan as the engine uses it: every default filled in, every version resolved. Read from
// JSON by read.ts; nothing later reads the JSON.
import type { Month } from '../../basis/calendar';
import type { AwardRule, GroupRankingRule, HonourRule, RankingRule } from './awards';
import type { Base, BaseTarget } from './base';
import type { CalendarRule, PanelRule } from './calendar';
import type { Cap, ItemGroup } from './caps';
import type { Floor } from './floors';
import type { DeductionSource, FreeItems, Item } from './items';
import type { DayOfYear, RedemptionRule } from './redemption';
import type { ResultRule } from './results';
import type { RunningRule } from './running';
import type { Tally } from './tallies';
import type { VetoRule } from './vetoes';
import type { ParticipantRule, Scaling, Term, YearRule } from './year';

export * from './awards';
export * from './base';
export * from './calendar';
export * from './caps';
export * from './classes';
export * from './conditions';
export * from './floors';
export * from './items';
export * from './redemption';
export * from './results';
export * from './running';
export * from './tallies';
export * from './vetoes';
export * from './year';

/** One plan. `versions` is never empty and ascends by month; the first is in force from ever on. */
export type Scheme = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly earner: 'household' | 'person';
  /** 1..12: the month in which every year of the plan begins. */
  readonly yearStart: number;
  /** `null`: every year is scored by itself. */
  readonly term: Term | null;
  readonly versions: readonly SchemeVersion[];
  /** Ids of what no posted list may name or show apart: items and categories marked so in any version, and groups that
   * hold such items. */
  readonly sensitive: readonly string[];
  /** The classes of participants of every version once: `Household.earnerClass` indexes this list. */
  readonly classes: readonly string[];
  /** Every item of every version once, in the order of the file: `EventColumns.item` indexes this list. */
  readonly items: readonly Item[];
  /** Every base target of every version once: `AssessmentColumns.figures.target` indexes this list. */
  readonly baseTargets: readonly BaseTarget[];
};

export type SchemeVersion = {
  /** First month in force; `null` for the first version. */
  readonly from: Month | null;
  readonly rules: Rules;
};

/** The rules of one version. Points are plain decimals as in the file (at most three places). */
export type Rules = {
  readonly base: Base;
  readonly items: readonly Item[];
  readonly groups: readonly ItemGroup[];
  readonly caps: readonly Cap[];
  /** Beside `monthFloor`. */
  readonly floors: readonly Floor[];
  /** Brought about by figures; those of rows are their items'. */
  readonly vetoes: readonly VetoRule[];
  readonly freeItems: FreeItems | null;
  /** `score`: base and bonus are not kept apart. */
  readonly deductionsFrom: DeductionSource;
  /** Lowest score of a month; `null` when none is written. */
  readonly monthFloor: number | null;
  /** The score is kept between bounds row by row; `null`: it is not. */
  readonly running: RunningRule | null;
  readonly year: YearRule;
  /** At the end of this day of every year what the score came to is gone; `null`: on none. */
  readonly scoreClearedOn: DayOfYear | null;
  readonly scaling: Scaling | null;
  readonly participants: ParticipantRule;
  readonly redemption: RedemptionRule | null;
  readonly tallies: readonly Tally[];
  readonly calendar: CalendarRule;
  /** `null`: the plan asks nothing of panels. */
  readonly panel: PanelRule | null;
  readonly ranking: RankingRule;
  /** `null`: groups are not ranked. */
  readonly groupRanking: GroupRankingRule | null;
  readonly awards: AwardRule | null;
  /** Named results beside the awards, such as 警告信. */
  readonly results: readonly ResultRule[];
  readonly honour: HonourRule | null;
};
