// One household's redemptions on their way out of its book, in the order of their days:
// each finds what there is, then takes.
import type { LocalDate } from '../basis/calendar';
import { monthOfDay } from '../basis/calendar';
import type { Scale } from '../basis/points';
import { pointsOf } from '../basis/points';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import { planYearOf } from '../scheme/plan-year';
import type { PeriodKind, Scheme } from '../scheme/types';
import type { Book } from './book';
import type { OwnMonth } from './own-month';
import type { Taken } from './redemption-problems';

export class Taking {
  redeemed = 0;
  private next = 0;
  /** What a clearing after asOf leaves nothing of (the balance is that of asOf), or one within the month took of its
   * own points. */
  private gone = 0;

  /** `taken`: of the household, in order. `ownMonth`: `null` where only months before a redemption's own can be
   * used. */
  constructor(
    private readonly book: Book,
    private readonly taken: readonly Taken[],
    private readonly scale: Scale,
    private readonly ownMonth: OwnMonth | null,
  ) {}

  get isOver(): boolean {
    return this.next >= this.taken.length;
  }

  /** Those up to the day, inclusive; `earned`: what the household ever earned before them. */
  upTo(day: LocalDate, earned: number): void {
    for (; this.next < this.taken.length && this.taken[this.next].day <= day; this.next++) {
      const one = this.taken[this.next];
      const points = pointsOf(one.redemption.points, this.scale);
      const own = this.ownMonth?.upTo(one.redemption.household, monthOfDay(one.day), one.day) ?? 0;
      one.available = this.book.balance - this.gone + own;
      one.earned = earned + own;
      this.redeemed += points;
      this.book.take(points);
    }
  }

  /** So many of the month's own points cannot be taken at once any more; below 0: they are the book's matter again. */
  forgo(points: number): void {
    if (this.ownMonth !== null) this.gone += points;
  }

  /** What is there now cannot be taken any more. */
  clearAfterwards(): void {
    this.gone = Math.max(this.gone, this.book.balance, 0);
  }
}

/** Tells each how many visits its period had before it: goods of one day are one visit, goods that came back none. */
export function countBefore(taken: readonly Taken[], per: PeriodKind, scheme: Scheme): void {
  const met = new Map<number, number>();
  let last: Taken | null = null;
  for (const one of taken) {
    if (one.redemption.points <= 0) continue;
    const month = monthOfDay(one.day);
    const period = per === 'year' ? planYearOf(scheme, month) : Math.floor(month / MONTHS_OF_PERIOD[per]);
    one.before = last?.day === one.day ? last.before : (met.get(period) ?? 0);
    met.set(period, one.before + 1);
    last = one;
  }
}
