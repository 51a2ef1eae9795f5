// One household's year of any plan while it is worked out: entries of months, whose sum is the score.
import { minus, sumOf, ZERO, type Fraction } from '../fraction';
import type { MonthText } from '../days';
import { planYear, type PlanText, type Span } from './plan-text';
import { monthsOf, periodOf, periodsOf } from './presence';
import type { AnyVillage } from './village';

type EntryKind = 'base' | 'bonus' | 'deduction' | 'adjusted' | 'posted';
/** `points` of a deduction and of what is taken away are negative. */
export type Entry = {
  readonly month: MonthText;
  readonly kind: EntryKind;
  readonly part: string | null;
  readonly points: Fraction;
};

export const negative = (points: Fraction): Fraction => minus(ZERO, points);

export class YearEntries {
  readonly entries: Entry[] = [];
  /** Its months in force of the year up to `asOf`. */
  readonly months: readonly MonthText[];

  constructor(
    readonly plan: PlanText,
    readonly village: AnyVillage,
    readonly household: number,
    readonly year: number,
  ) {
    this.months = monthsOf(plan, village, village.households[household]).filter(
      (month) => planYear(plan, month) === year,
    );
  }

  add(month: MonthText, kind: EntryKind, points: Fraction, part: string | null = null): void {
    this.entries.push({ month, kind, part, points });
  }

  sum(span: Span, period: MonthText, keeps: (entry: Entry) => boolean = () => true): Fraction {
    return sumOf(
      this.entries
        .filter((entry) => periodOf(this.plan, span, entry.month) === period && keeps(entry))
        .map(({ points }) => points),
    );
  }

  periods(span: Span): readonly MonthText[] {
    return periodsOf(this.plan, span, this.months);
  }

  /** The last month in force of the period. */
  lastMonth(span: Span, period: MonthText): MonthText {
    return this.months.filter((month) => periodOf(this.plan, span, month) === period).at(-1) as MonthText;
  }
}
