// What rows of a month give by a day of it, where a plan lets them be redeemed at once:
// its base comes in with its end only. In: a ledger and the scores of its years. Out: points.
import type { Month } from '../basis/calendar';
import { firstDayOf } from '../basis/calendar';
import type { Ledger } from '../ledger/types';
import { explainHousehold } from '../scoring/explain';
import { scoreYear } from '../scoring/score-year';
import type { YearScores } from '../scoring/types';

export class OwnMonth {
  /** By month: the scores as of it, so that nothing learned later changes what could be taken. */
  private readonly known = new Map<number, YearScores>();

  constructor(
    private readonly ledger: Ledger,
    private readonly years: readonly YearScores[],
  ) {}

  /** Bonus rows less deductions of the household in the month up to the day, inclusive;
   * 0 in a month that is not scored. */
  upTo(household: number, month: Month, day: number): number {
    const year = this.years.find(({ first, asOf }) => first <= month && month <= asOf);
    if (year === undefined) return 0;
    const scores = this.asOf(year, month);
    const { lines } = explainHousehold(this.ledger, scores, household, month);
    // A line that stands in another month than its row comes in with the month.
    return lines.reduce(
      (sum, line) =>
        line.row !== null &&
        line.kind !== 'base' &&
        line.day !== null &&
        line.day >= firstDayOf(month) &&
        line.day <= day
          ? sum + line.counted
          : sum,
      0,
    );
  }

  private asOf(year: YearScores, month: Month): YearScores {
    const known =
      this.known.get(month) ??
      (year.asOf === month
        ? year
        : scoreYear(this.ledger, year.scheme, {
            year: year.year,
            start: year.start,
            asOf: month,
            compiled: year.rules,
          }));
    this.known.set(month, known);
    return known;
  }
}
