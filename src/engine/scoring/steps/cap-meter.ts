// The one way in which caps cut: first come, first counted; the excess is shown and never carried.
import { CAP_MONTHS, CAP_PERIODS, type CapTables, type CompiledCap } from '../compile-caps';
import type { Workspace } from '../workspace';

const EVENT = CAP_PERIODS.indexOf('event');
const WEEK = CAP_PERIODS.indexOf('week');
/** Serial 2 was a Monday. */
const FIRST_MONDAY = 2;
const MONTHS = CAP_PERIODS.map((per) => CAP_MONTHS[per] ?? 0);

/**
 * Which period of the kind (index of CAP_PERIODS, no `event`) a line lies in: a number of its own for each. A line in another
 * month than its row (an honour that lasts) stands on that month's first day.
 */
export function slotIn(per: number, work: Workspace, line: number): number {
  if (MONTHS[per] > 0) return Math.floor(work.month[line] / MONTHS[per]);
  const day = work.dayOf(line);
  return per === WEEK ? Math.floor((day - FIRST_MONDAY) / 7) : day;
}

/** What has been counted under caps of one period in the household at hand, by subject and slot of the period. */
class PeriodMeter {
  /** By subject × 12 + the period's number; days and weeks by their own numbers. */
  private readonly used: Float64Array;
  private readonly byDay = new Map<number, number>();

  constructor(
    private readonly per: number,
    private readonly subjects: number,
  ) {
    this.used = new Float64Array(MONTHS[per] > 0 ? subjects * 12 : 0);
  }

  reset(): void {
    this.used.fill(0);
    this.byDay.clear();
  }

  usedBy(subject: number, work: Workspace, line: number): number {
    if (MONTHS[this.per] > 0) return this.used[subject * 12 + Math.floor(work.month[line] / MONTHS[this.per])];
    return this.per === EVENT ? 0 : (this.byDay.get(this.dayKey(subject, work, line)) ?? 0);
  }

  add(subject: number, work: Workspace, line: number): void {
    if (MONTHS[this.per] > 0) this.used[subject * 12 + Math.floor(work.month[line] / MONTHS[this.per])] += work.counted[line];
    else if (this.per !== EVENT) {
      const key = this.dayKey(subject, work, line);
      this.byDay.set(key, (this.byDay.get(key) ?? 0) + work.counted[line]);
    }
  }

  private dayKey(subject: number, work: Workspace, line: number): number {
    return slotIn(this.per, work, line) * this.subjects + subject;
  }
}

/** The meters of all caps on items, or of all on groups. */
export class CapMeters {
  private readonly meters: readonly (PeriodMeter | null)[];
  /** The periods that some cap is for, the narrowest first. */
  private readonly periods: readonly number[];
  private left = Infinity;
  private binding = -1;

  constructor(
    private readonly caps: readonly CompiledCap[],
    /** Those of every month of the year. */
    tables: readonly CapTables[],
    subjects: number,
  ) {
    this.meters = CAP_PERIODS.map((_, per) => (tables.some((each) => each[per] !== null) ? new PeriodMeter(per, subjects) : null));
    this.periods = [...this.meters.keys()].filter((per) => this.meters[per] !== null);
  }

  /** For the next household. */
  reset(): void {
    for (const meter of this.meters) meter?.reset();
  }

  /** For the next line. */
  begin(): void {
    this.left = Infinity;
    this.binding = -1;
  }

  /** Looks at what the caps on `subject` leave of the periods 0..`most`: the tightest of all looked at binds, the narrowest of equals. */
  look(tables: CapTables, subject: number, work: Workspace, { line, most }: { readonly line: number; readonly most: number }): void {
    for (const per of this.periods) {
      if (per > most) return;
      const cap = tables[per]?.[subject] ?? -1;
      if (cap < 0) continue;
      const left = Math.max(0, this.caps[cap].grains - (this.meters[per] as PeriodMeter).usedBy(subject, work, line));
      if (left >= this.left) continue;
      this.left = left;
      this.binding = cap;
    }
  }

  /** Lets the line count no more than what was left. */
  cut(work: Workspace, line: number, reason: number): void {
    if (work.counted[line] <= this.left) return;
    work.excess[line] += work.counted[line] - this.left;
    work.counted[line] = this.left;
    work.reason[line] = reason;
    work.cap[line] = this.binding;
  }

  /** Notes under every cap on `subject` what the line counts. */
  note(tables: CapTables, subject: number, work: Workspace, { line, most }: { readonly line: number; readonly most: number }): void {
    for (const per of this.periods) if (per <= most && (tables[per]?.[subject] ?? -1) >= 0) this.meters[per]?.add(subject, work, line);
  }
}

/** Whether some table holds a cap. */
export function capped(tables: CapTables): boolean {
  return tables.some((table) => table !== null);
}

export const WIDEST_PERIOD = CAP_PERIODS.length - 1;
