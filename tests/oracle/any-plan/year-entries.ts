// One household's year of any plan while it is worked out: entries of months, whose sum is the score.
import { minus, sumOf, ZERO, type Fraction } from '../fraction';
import { lastDayOfMonth, type DayText, type MonthText } from '../days';
import type { Line } from './count-rows';
import { partsOf, planYear, type PlanText, type Span } from './plan-text';
import { lastOfPeriod, monthsOf, periodOf, periodsOf } from './presence';
import type { AnyVillage } from './village';

type EntryKind = 'base' | 'bonus' | 'deduction' | 'adjusted' | 'posted';
/** `points` of a deduction and of what is taken away are negative. */
export type Entry = {
  readonly month: MonthText;
  readonly kind: EntryKind;
  readonly points: Fraction;
  readonly part: string | null;
  /** Of a row. */
  readonly line: Line | null;
  /** Of a base figure: there from its period's first day on. */
  readonly atOnce: boolean;
  /** Of the year's score alone: the month's stays as it is. */
  readonly yearOnly: boolean;
};
export type MoreOfEntry = Partial<Pick<Entry, 'part' | 'line' | 'atOnce' | 'yearOnly'>>;

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

  add(month: MonthText, kind: EntryKind, points: Fraction, more: MoreOfEntry = {}): void {
    this.entries.push({ part: null, line: null, atOnce: false, yearOnly: false, ...more, month, kind, points });
  }

  /** The days that an entry is of: of a row its own, of a base figure all of its period, of the rest its month's last. */
  daysOf({ kind, month, part, line }: Entry): { readonly from: DayText; readonly to: DayText } {
    const last = lastDayOfMonth(month);
    if (kind === 'base') {
      const span = partsOf(this.plan).find(({ id }) => id === part)?.period ?? 'month';
      const first = periodOf(this.plan, span, month);
      return { from: `${first}-01`, to: lastDayOfMonth(lastOfPeriod(span, first)) };
    }
    const day = line === null || kind === 'posted' ? last : line.day;
    return { from: day, to: day };
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
