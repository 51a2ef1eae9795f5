// The one way in which caps cut: first come, first counted; the excess is shown and never carried.
import { CAP_MONTHS, CAP_PERIODS, type CapTables, type CompiledCap } from '../compile-caps';
import type { Workspace } from '../workspace';

const EVENT = CAP_PERIODS.indexOf('event');
const WEEK = CAP_PERIODS.indexOf('week');
/** Serial 2 was a Monday. */
const FIRST_MONDAY = 2;
const MONTHS = CAP_PERIODS.map((per) => CAP_MONTHS[per] ?? 0);

/**
 * Which period of the kind (index of CAP_PERIODS, no `event`) a line lies in: a number of its own for each.
 * A line in another month than its row (an honour that lasts) stands on that month's first day.
 */
export function slotIn(per: number, work: Workspace, line: number): number {
  if (MONTHS[per] > 0) return Math.floor(work.month[line] / MONTHS[per]);
  const day = work.dayOf(line);
  return per === WEEK ? Math.floor((day - FIRST_MONDAY) / 7) : day;
}

/** A cap as a line of its subject meets it, and where what it has counted so far is kept. */
type MeteredCap = {
  /** Index into the caps. */
  readonly cap: number;
  readonly grains: number;
  readonly refuses: boolean;
  readonly per: number;
  readonly subject: number;
  /** By month of the year: index into what is used up; `null` for days, weeks and single events. */
  readonly slots: Uint16Array | null;
};

/** Every cap that a line meets, the first of equals first: those on its own subject, then on what that lies in. */
export type CapChain = readonly MeteredCap[];

/** The caps of a subject in the tables of a month; of the periods 0..`most` alone. */
export type CapsAsked = { readonly tables: CapTables; readonly subject: number; readonly most: number };

/** The meters of all caps on items, or of all on groups: what has been counted under each in the household at hand. */
export class CapMeters {
  /** By period, then subject × 12 + the period's number. */
  private readonly used: Float64Array;
  /** Days and weeks by their own numbers. */
  private readonly byDay = new Map<number, number>();
  /** Whether some cap refuses rows whole: then their order decides how much counts. */
  readonly refuses: boolean;

  constructor(
    private readonly caps: readonly CompiledCap[],
    private readonly subjects: number,
  ) {
    this.refuses = caps.some(({ refuses }) => refuses);
    this.used = new Float64Array(CAP_PERIODS.length * subjects * 12);
  }

  /** The chain of the caps asked for, in their order and of each subject the narrowest period first. */
  chainOf(asked: readonly CapsAsked[]): CapChain {
    return asked.flatMap(({ tables, subject, most }) => {
      const chain: MeteredCap[] = [];
      for (let per = 0; per <= most; per++) {
        const cap = tables[per]?.[subject] ?? -1;
        if (cap >= 0)
          chain.push({
            cap,
            grains: this.caps[cap].grains,
            refuses: this.caps[cap].refuses,
            per,
            subject,
            slots: this.slotsOf(per, subject),
          });
      }
      return chain;
    });
  }

  /** For the next household. */
  reset(): void {
    this.used.fill(0);
    if (this.byDay.size > 0) this.byDay.clear();
  }

  /** Lets the line count no more than its caps have left, the tightest of them, and notes what it counts. */
  cut(chain: CapChain, work: Workspace, line: number, reason: number): void {
    let left = Infinity;
    let binding = -1;
    for (let at = 0; at < chain.length; at++) {
      if (chain[at].refuses) continue;
      const rest = Math.max(0, chain[at].grains - this.usedUnder(chain[at], work, line));
      if (rest >= left) continue;
      left = rest;
      binding = chain[at].cap;
    }
    if (work.counted[line] > left) {
      work.excess[line] += work.counted[line] - left;
      work.counted[line] = left;
      work.reason[line] = reason;
      work.cap[line] = binding;
    }
    if (this.refuses) this.refuseWhole(chain, work, line, reason);
    for (let at = 0; at < chain.length; at++) this.note(chain[at], work, line);
  }

  /** What the other caps left of the line counts wholly or not at all. */
  private refuseWhole(chain: CapChain, work: Workspace, line: number, reason: number): void {
    const passed = chain.find(
      (one) => one.refuses && work.counted[line] > one.grains - this.usedUnder(one, work, line),
    );
    if (passed === undefined) return;
    work.excess[line] += work.counted[line];
    work.counted[line] = 0;
    work.reason[line] = reason;
    work.cap[line] = passed.cap;
  }

  private usedUnder(metered: MeteredCap, work: Workspace, line: number): number {
    if (metered.slots !== null) return this.used[metered.slots[work.month[line]]];
    return metered.per === EVENT ? 0 : (this.byDay.get(this.dayKey(metered, work, line)) ?? 0);
  }

  private note(metered: MeteredCap, work: Workspace, line: number): void {
    if (metered.slots !== null) this.used[metered.slots[work.month[line]]] += work.counted[line];
    else if (metered.per !== EVENT) {
      const key = this.dayKey(metered, work, line);
      this.byDay.set(key, (this.byDay.get(key) ?? 0) + work.counted[line]);
    }
  }

  private slotsOf(per: number, subject: number): Uint16Array | null {
    if (MONTHS[per] === 0) return null;
    const slots = new Uint16Array(12);
    for (let month = 0; month < 12; month += 1)
      slots[month] = (per * this.subjects + subject) * 12 + Math.floor(month / MONTHS[per]);
    return slots;
  }

  private dayKey({ per, subject }: MeteredCap, work: Workspace, line: number): number {
    return (slotIn(per, work, line) * this.subjects + subject) * CAP_PERIODS.length + per;
  }
}

/** Whether some table holds a cap. */
export function capped(tables: CapTables): boolean {
  return tables.some((table) => table !== null);
}

export const WIDEST_PERIOD = CAP_PERIODS.length - 1;
