// A plan of any kind as its file says it, in the words of docs/SCHEMES.md: what the second scorer reads of it, and what it takes
// where the plan is silent. It shares no type with the engine.
import { monthAfter, monthNumber, monthText, yearOfText, type MonthText } from '../days';

export type Span = 'month' | 'two-months' | 'quarter' | 'half-year' | 'year';
export type Per = Span | 'event' | 'day' | 'week';

export type Repetition = {
  readonly repeatFactors?: readonly number[];
  readonly repeatPer?: Per;
  readonly repeatWithin?: number;
};
export type TierText = { readonly from?: number; readonly above?: number; readonly points: number };
export type Until = 'open' | 'year-end' | 'next-year-end';
export type EffectText = {
  readonly effect: string;
  readonly points?: number;
  readonly per?: Span;
  readonly until?: Until;
  readonly redemption?: 'barred' | 'kept';
};

export type ItemText = Repetition & {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'bonus' | 'deduction' | 'freeze' | 'veto';
  readonly points?: number;
  readonly typed?: boolean;
  readonly tiers?: readonly TierText[];
  readonly tierKind?: 'level' | 'slab';
  readonly tierPer?: Per;
  readonly wholeUnits?: 'down' | 'half-up';
  readonly counting?: string;
  readonly group?: string;
  readonly on?: string;
  readonly for?: readonly string[];
  readonly validMonths?: number;
  readonly team?: 'whole' | 'shared';
  readonly effects?: readonly EffectText[];
  readonly until?: Until;
};

export type GroupText = Repetition & {
  readonly id: string;
  readonly within?: string;
  readonly postedIn?: number;
  readonly highestPer?: Per;
};

export type CapText = {
  readonly of: string;
  readonly per: Per;
  readonly points: number;
  readonly scope?: 'household' | 'village';
  readonly excess?: 'cut' | 'refuse';
};
export type FloorText = { readonly of?: string; readonly per: Span; readonly points: number };

export type CategoryText = {
  readonly id: string;
  readonly name: string;
  readonly max: number;
  readonly period?: Span;
  readonly given?: boolean;
  readonly for?: readonly string[];
};
export type BaseText = {
  readonly total?: number;
  readonly period?: Span;
  readonly given?: boolean;
  readonly withoutTable?: 'full' | 'none';
  readonly categories?: readonly CategoryText[];
};

export type NeedText = { readonly of?: string; readonly atLeast: number };
export type RedemptionText = {
  readonly of?: 'all' | 'above-base' | 'bonus';
  readonly usableAtOnce?: boolean;
  readonly needs?: readonly NeedText[];
  readonly multipleOf?: number;
  readonly timesAtMost?: number;
  readonly timesPer?: Span;
  readonly prices?: readonly { readonly goods: string; readonly points: number }[];
  readonly carryOver?: boolean;
  readonly clearedIn?: number;
  readonly clearedOn?: string;
  readonly expiresAfterMonths?: number;
  readonly ceiling?: number;
  readonly floor?: number;
};

export type TallyText = { readonly id: string; readonly of?: string; readonly counts?: 'written' | 'counted' };

export type PlanText = {
  readonly year?: {
    readonly kind: 'sum-of-months' | 'sum-of-periods' | 'mean-of-scores';
    readonly period?: Span;
    readonly best?: number;
    readonly startMonth?: number;
    readonly clearedOn?: string;
    readonly termYears?: number;
    readonly termFrom?: number;
  };
  readonly running?: { readonly least?: number; readonly most?: number };
  readonly deductions?: { readonly from?: 'score' | 'base' | 'bonus' };
  readonly base?: BaseText;
  readonly items?: readonly ItemText[];
  readonly groups?: readonly GroupText[];
  readonly caps?: readonly CapText[];
  readonly floors?: readonly FloorText[];
  readonly monthFloor?: number;
  readonly participants?: {
    readonly elderlyOptIn?: boolean;
    readonly presentAt?: 'any-time' | 'period-start';
    readonly classes?: readonly string[];
  };
  readonly redemption?: RedemptionText;
  readonly tallies?: readonly TallyText[];
  readonly groupRanking?: { readonly by: 'sum' | 'mean' | 'per-household'; readonly per?: Span };
};

/** What can be assessed, or is given, as one figure: a category, or the whole base. */
export type Part = {
  readonly id: string;
  readonly name: string;
  readonly max: number;
  readonly period: Span;
  readonly given: boolean;
  readonly for: readonly string[];
};

export function partsOf({ base }: PlanText): readonly Part[] {
  if (base === undefined) return [];
  const parts = base.categories ?? [
    { id: 'base', name: '基础分', max: base.total ?? 0, period: base.period, given: base.given },
  ];
  const silent = { id: '', name: '', max: 0, period: 'month' as const, given: false, for: [] };
  return parts.map((part): Part => ({ ...silent, ...strip(part) }));
}

/** Without the keys that are there and say nothing. */
function strip(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

/** The span that one score is of: months, unless the plan says another. */
export function scoreSpan({ year }: PlanText): Span {
  return year === undefined || year.kind === 'sum-of-months' ? 'month' : (year.period ?? 'month');
}

export const MONTHS_OF: Readonly<Record<Span, number>> = {
  month: 1,
  'two-months': 2,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** The year of the plan that a month lies in: the calendar year it begins in. */
export function planYear({ year }: PlanText, month: MonthText): number {
  return yearOfText(month) - (monthNumber(month) < (year?.startMonth ?? 1) ? 1 : 0);
}

export function lastMonth(plan: PlanText, of: number): MonthText {
  return monthAfter(firstMonth(plan, of), 11);
}

export function firstMonth({ year }: PlanText, of: number): MonthText {
  return monthText(of, year?.startMonth ?? 1);
}

/** The groups that an item lies in, the innermost first. */
export function groupsOf({ groups }: PlanText, item: ItemText): readonly GroupText[] {
  const found: GroupText[] = [];
  let id = item.group;
  while (id !== undefined) {
    const group = (groups ?? []).find((one) => one.id === id);
    if (group === undefined) break;
    found.push(group);
    id = group.within;
  }
  return found;
}
