// One household's balance through the months: earned at a month's end, taken by redemptions, and lapsing by
// expiry, clearing or a ceiling. What a month earned can be taken from the next month on.
import type { LocalDate } from '../basis/calendar';
import type { Scale } from '../basis/points';
import type { RedemptionRule } from '../scheme/types';
import { grainsOf } from '../scoring/grains';
import type { LapseReason } from './types';

/** `day`: `null` for the month's last. */
type BookLapse = { readonly at: number; points: number; readonly why: LapseReason; readonly day: LocalDate | null };

/** Points of one household; used again for the next one. */
export class Book {
  balance = 0;
  /** What expiry, clearing and the ceiling took, less what the floor gave back. */
  lapsed = 0;
  /** What the floor gave back. */
  raised = 0;
  /** The same month by month; `at` as in `endMonth`. */
  lapses: BookLapse[] = [];
  private readonly ceiling: number;
  private readonly floor: number;
  private readonly lasts: number;
  /** What is left of each month's points, the opening first; the balance is their sum less `debt`. */
  private readonly lots: Float64Array;
  private debt = 0;
  private latest = 0;

  /** `months`: how many the book can hold. */
  constructor(rule: RedemptionRule, scale: Scale, months: number) {
    this.ceiling = rule.ceiling === null ? Infinity : grainsOf(rule.ceiling, scale);
    this.floor = rule.floor === null ? -Infinity : grainsOf(rule.floor, scale);
    this.lasts = rule.expiresAfterMonths ?? Infinity;
    this.lots = new Float64Array(months + 1);
  }

  /** Begins with what the household brought along, which may be below 0. */
  open(opening: number): void {
    this.balance = 0;
    this.lapsed = 0;
    this.raised = 0;
    this.lapses = [];
    this.debt = 0;
    this.latest = 0;
    this.lots.fill(0);
    this.take(-opening);
  }

  /** Takes points, the oldest first; a balance may go below 0. Points below 0 are given back. */
  take(points: number): void {
    if (points < 0) {
      this.add(this.latest, -points);
      return;
    }
    this.balance -= points;
    this.debt += points - this.drop(points, false);
  }

  /** Ends month `at` (1 for the first, so that the opening is one month older), which earned so much. */
  endMonth(at: number, earned: number, cleared: LapseReason | null): void {
    this.latest = at;
    const least = Math.min(this.balance, this.floor);
    if (earned >= 0) this.add(at, earned);
    else this.take(-earned);
    if (this.balance < least) this.lapse(this.balance - least, at, 'floor');
    for (let lot = 0; lot <= at - this.lasts; lot++) this.lapse(this.lots[lot], at, 'expired');
    if (cleared !== null) this.clear(at, cleared);
    if (this.balance > this.ceiling) this.lapse(this.balance - this.ceiling, at, 'ceiling');
  }

  /** What is left is gone: at the end of month `at`, or on a day of it, before its own points come in. */
  clear(at: number, why: LapseReason, day: LocalDate | null = null): void {
    this.lapse(Math.max(0, this.balance), at, why, day);
  }

  /** Points of month `at` that were gone on a day of it, and so never come in. */
  forgo(at: number, points: number, day: LocalDate): void {
    if (points <= 0) return;
    this.lapsed += points;
    this.note({ at, points, why: 'veto', day });
  }

  private add(at: number, points: number): void {
    this.balance += points;
    const paid = Math.min(this.debt, Math.max(0, points));
    this.debt -= paid;
    this.lots[at] += points - paid;
  }

  /** Below 0: gives back, to the month. */
  private lapse(points: number, at: number, why: LapseReason, day: LocalDate | null = null): void {
    if (points === 0) return;
    this.lapsed += points;
    this.note({ at, points, why, day });
    if (points < 0) {
      this.raised -= points;
      this.add(at, -points);
    } else {
      this.balance -= points;
      this.drop(points, why === 'ceiling');
    }
  }

  /** What went for one reason on one day is one lapse. */
  private note(lapse: BookLapse): void {
    const last = this.lapses.at(-1);
    if (last?.at === lapse.at && last.why === lapse.why && last.day === lapse.day) last.points += lapse.points;
    else this.lapses.push(lapse);
  }

  /** Empties lots by so many points in all; returns how many there were. */
  private drop(points: number, newestFirst: boolean): number {
    let left = points;
    for (let step = 0; step < this.lots.length && left > 0; step++) {
      const lot = newestFirst ? this.lots.length - 1 - step : step;
      const taken = Math.min(left, Math.max(0, this.lots[lot]));
      this.lots[lot] -= taken;
      left -= taken;
    }
    return points - left;
  }
}
