// What scoring leaves: every household's figures of one year in columns, and, when asked for, the
// lines that they are the totals of.
import type { Points, Scale } from '../basis/points';
import type { LocalDate, Month } from '../basis/calendar';
import type { Problem } from '../basis/problem';
import type { CapPeriod, Scheme } from '../scheme/types';
import type { CompiledYear } from './compile-year';
import type { Exclusion } from './exclusion';
import type { LineKind, LineReason } from './line-kinds';

export type { Exclusion, LineKind, LineReason };

export const NOT_IN_FORCE = 0;
export const SCORED = 1;
export const UNASSESSED = 2;

/** Grains, one figure a household-month: 32 bits wide while every figure fits (see MonthColumn). */
export type MonthFigures = Int32Array | Float64Array;

/** One figure a household-month: index = household × 12 + month of the plan's year (0..11). */
export type MonthColumns = {
  /** NOT_IN_FORCE, SCORED or UNASSESSED. Months after asOf are NOT_IN_FORCE. */
  readonly status: Uint8Array;
  readonly base: MonthFigures;
  readonly bonusRaw: MonthFigures;
  readonly bonus: MonthFigures;
  readonly annual: MonthFigures;
  readonly deduction: MonthFigures;
  readonly score: MonthFigures;
};

/** One category of the base in a year of periods. */
export type AspectColumns = {
  readonly name: string;
  /** How many periods a year has: 4 for quarters, 1 for the year. */
  readonly periods: number;
  /** Points, index = household × periods + period; NaN where nothing was assessed. */
  readonly figures: Float64Array;
  /** Points: what counts of them in the year, such as their exact mean; 0 when none was assessed. */
  readonly score: Float64Array;
  /** How many periods were assessed. */
  readonly assessed: Uint8Array;
};

/** What vetoes do beyond points. Index = household × 12 + month of the year, but for `out`. */
export type Sanctions = {
  readonly disqualified: Uint8Array;
  /** Tiers that awards are lower. */
  readonly dropped: Uint8Array;
  /** 1 where the balance is cleared at the month's end: whoever is out for the year. */
  readonly cleared: Uint8Array;
  /** 1 where the household is out of the system on the last day of the month. */
  readonly outAt: Uint8Array;
  /** By household: the month of the year (0..11) it is out of the system from, −1 where it is not out at asOf. */
  readonly out: Int8Array;
  /** By household: the day (LocalDate) it is out of the system from, 0 for never. */
  readonly outDay: Int32Array;
  /** Of all households. */
  readonly exclusions: readonly Exclusion[];
  /** Of all households: the days at whose end a veto clears the balance. */
  readonly clearings: readonly BalanceClearing[];
  /** Of all households: what puts them on the lists of named results. */
  readonly results: readonly ResultMark[];
};

export type BalanceClearing = { readonly household: number; readonly day: LocalDate };

/** A veto that leads to a named result: its name, and the day and month of the year (0..11) that it took effect. */
export type ResultMark = {
  readonly household: number;
  readonly result: string;
  readonly veto: string;
  readonly month: number;
  readonly day: LocalDate;
};

/** One year of every household. All figures are Points on `scale`. */
export type YearScores = {
  readonly scheme: Scheme;
  /** What the year was scored by: whoever goes over its lines again goes by the same. */
  readonly rules: CompiledYear;
  readonly year: number;
  /** The month that the plan's year begins in. */
  readonly first: Month;
  readonly asOf: Month;
  readonly scale: Scale;
  readonly householdCount: number;
  /** First month in force of the village. */
  readonly start: Month;
  readonly months: MonthColumns;
  /** Of the months' deductions what falls on categories of the base, index as there; `null` where no item of the plan says so. */
  readonly deductionOnBase: MonthFigures | null;
  /** Empty for a year that sums months. */
  readonly aspects: readonly AspectColumns[];
  /** Index = household. */
  readonly participates: Uint8Array;
  /** The bit of each household's class. */
  readonly classBits: Int32Array;
  /** What scores are in proportion to, in grains: of the year one figure, else one for each score period; `null` where the plan does not scale them. */
  readonly scaledFrom: readonly number[] | null;
  /** Who is out of the system since an earlier year. */
  readonly carried: readonly Exclusion[];
  /** `null` when the plan has no vetoes. */
  readonly sanctions: Sanctions | null;
  /** 1 when the year score may be ranked (enough periods assessed; always for a sum of months). */
  readonly valid: Uint8Array;
  readonly annualRaw: Float64Array;
  readonly annual: Float64Array;
  readonly bonus: Float64Array;
  readonly base: Float64Array;
  readonly deduction: Float64Array;
  readonly total: Float64Array;
  readonly problems: readonly Problem[];
};

/** One line of a breakdown. counted + excess = raw, but for lines that do not count at all (counted = excess = 0). */
export type ScoreLine = {
  readonly month: Month;
  /** Where its points are there from: of a base that is given at once for a longer period the first month of it that the
   * household takes part in; else `month`. Lines stand in this order. */
  readonly since: Month;
  readonly kind: LineKind;
  /** Index into Scheme.items; `null` for base, free and floor lines. */
  readonly item: number | null;
  /** What the line is about, as a person would say it: `J1 好人好事、宣传宣讲`, `2.1 庭院三不见`, the free text. */
  readonly name: string;
  readonly clause: string;
  /** Place of the ledger row; `null` for lines without one (full base, floor). */
  readonly sheet: string | null;
  readonly row: number | null;
  /** LocalDate of the row, or on which a veto by figures took effect; `null` for base and floor lines. */
  readonly day: number | null;
  /** Units counted, in thousandths; `null` where units mean nothing. */
  readonly count: number | null;
  /** How many households share the row's points; 1: all of them are this one's. */
  readonly sharers: number;
  /** Signed: deductions are negative. */
  readonly raw: Points;
  readonly counted: Points;
  readonly excess: Points;
  readonly reason: LineReason;
  /** The cap that took the excess, in points of the scheme, and its clause; `null` when none did. */
  readonly cap: {
    readonly points: number;
    readonly per: CapPeriod;
    readonly refuses: boolean;
    readonly name: string;
    readonly clause: string;
  } | null;
  /** For `noted` lines the month credited; for once-a-… and same-honour the row that counts instead (1-based), else `null`. */
  readonly refersTo: { readonly month: Month | null; readonly row: number | null } | null;
  /** The problem of a row in error (`Ledger.faults`), whose line counts nothing; else `null`. */
  readonly problem: Problem | null;
};

/** Every line of one household over the year (or one month of it); `total` is Σ counted. */
export type ScoreBreakdown = {
  readonly household: number;
  readonly scale: Scale;
  readonly lines: readonly ScoreLine[];
  readonly total: Points;
};
