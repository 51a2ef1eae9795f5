// What a household has to redeem, month by month of its origin: points come in, are taken and lapse.
import { compare, least, minus, plus, sumOf, ZERO, type Fraction } from '../fraction';
import type { MonthText } from '../days';

export class Lots {
  private readonly left = new Map<MonthText, Fraction>();
  /** What was taken and is not there. */
  private debt = ZERO;

  get balance(): Fraction {
    return minus(sumOf([...this.left.values()]), this.debt);
  }

  copy(): Lots {
    const copy = new Lots();
    for (const [month, points] of this.left) copy.add(month, points);
    copy.debt = this.debt;
    return copy;
  }

  add(month: MonthText, points: Fraction): void {
    const paid = least(this.debt, points);
    this.debt = minus(this.debt, paid);
    this.left.set(month, plus(this.left.get(month) ?? ZERO, minus(points, paid)));
  }

  /** The oldest first. */
  take(points: Fraction): void {
    this.debt = plus(this.debt, this.drop(points, [...this.left.keys()].sort()));
  }

  takeNewest(points: Fraction): void {
    this.drop(points, [...this.left.keys()].sort().reverse());
  }

  /** All that is left of some months; how many points that were. */
  lapse(isGone: (month: MonthText) => boolean = () => true): Fraction {
    const gone = [...this.left].filter(([month]) => isGone(month));
    for (const [month] of gone) this.left.delete(month);
    return sumOf(gone.map(([, points]) => points));
  }

  /** Returns what there was too little of. */
  private drop(points: Fraction, months: readonly MonthText[]): Fraction {
    return months.reduce(
      (asked, month) => {
        const here = this.left.get(month) ?? ZERO;
        const taken = least(here, asked);
        this.left.set(month, minus(here, taken));
        return minus(asked, taken);
      },
      compare(points, ZERO) > 0 ? points : ZERO,
    );
  }
}
