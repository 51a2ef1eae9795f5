// One household's lines while they are being computed: rows of typed arrays, used again for the next
// household, so that a million rows make no object.
import { firstDayOf, lastDayOf, monthOfDay, monthsLater } from '../basis/calendar';
import type { LocalDate } from '../basis/calendar';
import type { Ledger } from '../ledger/types';
import { classBit } from '../scheme/classes';
import type { Until } from '../scheme/types';
import * as codes from './codes';
import type { CompiledVeto } from './compile-vetoes';
import type { CompiledYear } from './compile-year';
import { endOf } from './exclusions';
import { firstMonthOf, lastMonthOf, participates } from './in-force';
import type { BalanceClearing, Exclusion, ResultMark } from './types';

export const NO_MONTH = 12;

/** Lines stand in the order of their rows (by day, then ledger order), base lines after them. */
export class Workspace {
  household = -1;
  /** Counts the households opened: by it a step knows that what it remembers is another household's. */
  turn = 0;
  participates = false;
  /** The bit of the household's class. */
  classBit = 0;
  /** First and last month in force, whatever the year (`Month`). */
  first = 0;
  last = 0;
  /** Months in force ≤ asOf as months of the year 0..11, inclusive; `from > to` when there is none. */
  from = NO_MONTH;
  to = -1;
  /** By month of the year: NOT_IN_FORCE, SCORED or UNASSESSED. */
  readonly status = new Uint8Array(12);

  /** One bit for each RULE_… that some line is to be counted by, so that a step can pass over households it has nothing
   * to do with. */
  rulesMet = 0;
  /** What vetoes did, by month of the year, and on which days the household is out or may not redeem. */
  readonly sanctions = {
    disqualified: new Uint8Array(12),
    dropped: new Uint8Array(12),
    cleared: new Uint8Array(12),
    exclusions: [] as Exclusion[],
    clearings: [] as BalanceClearing[],
    results: [] as ResultMark[],
  };

  /** How many lines note something missing. */
  notes = 0;

  length = 0;
  /** KIND_…, RULE_… (NO_RULE for lines that are not to be counted), REASON_… */
  kind = new Uint8Array(256);
  rule = new Uint8Array(256);
  reason = new Uint8Array(256);
  /** Month of the year, 0..11. */
  month = new Uint8Array(256);
  /** Event number; for base lines the assessment record; −1 for lines without a row. */
  source = new Int32Array(256);
  /** `Scheme.items` index (or FREE_…); for base lines the `Scheme.baseTargets` index, −1 for the base as a whole. */
  subject = new Int32Array(256);
  /** Cap that took the excess: `CompiledScheme.caps` index, −1 for none. */
  cap = new Int16Array(256);
  /** Where else to look: for noted lines the month credited (0..11), for once-a-… and same-honour the line that counts;
   * else −1. */
  refers = new Int32Array(256);
  /** Thousandths; −1 where units mean nothing. Of a veto by figures the day that it took effect. */
  units = new Float64Array(256);
  /** Grains. Positive for deductions too until the step `deductions`. */
  raw = new Float64Array(256);
  counted = new Float64Array(256);
  excess = new Float64Array(256);

  constructor(
    readonly ledger: Ledger,
    private readonly rules: CompiledYear,
  ) {}

  /** Clears the lines and finds the household's months in force. */
  open(household: number): void {
    const { asOf, start, final } = this.rules;
    const who = this.ledger.roster.households[household];
    this.household = household;
    this.turn++;
    this.length = 0;
    this.rulesMet = 0;
    this.notes = 0;
    this.participates = participates(who, final.rules);
    this.classBit = classBit(who.earnerClass);
    this.first = firstMonthOf(who, start, final.rules, this.rules.scheme);
    this.last = lastMonthOf(who);
    this.from = this.participates ? Math.max(this.first - this.rules.first, 0) : NO_MONTH;
    this.to = Math.min(this.last, asOf) - this.rules.first;
    this.status.fill(0);
    if (this.rules.vetoes.length > 0) this.forgetSanctions();
  }

  /** Notes what a veto does beyond points that took effect on `day` of `month`. */
  sanction(
    { index, disqualifies, drops, clears, out, freezes, results }: CompiledVeto,
    {
      month,
      day,
      end,
    }: {
      readonly month: number;
      readonly day: number;
      /** As its row states it; 0: it does not. */ readonly end: number;
    },
  ): void {
    const { sanctions } = this;
    if (disqualifies) sanctions.disqualified[month] = 1;
    if (clears) sanctions.clearings.push({ household: this.household, day: day as LocalDate });
    // Whoever is out until it is lifted finds what was there; whoever is out of a year begins the next one anew.
    if (out?.until === 'year-end' && !out.redeems) sanctions.cleared.fill(1, month);
    for (const result of results)
      sanctions.results.push({
        household: this.household,
        result,
        veto: this.rules.vetoes[index].name,
        month,
        day: day as LocalDate,
      });
    sanctions.dropped[month] = Math.min(255, sanctions.dropped[month] + drops);
    const lasting = (until: Until): LocalDate =>
      end === 0 ? endOf(until, this.rules.scheme, monthsLater(this.rules.first, month)) : (end as LocalDate);
    // A year is a year, whatever end date the row has.
    if (out !== null)
      sanctions.exclusions.push({
        household: this.household,
        kind: 'out',
        from: day as LocalDate,
        to: out.until === 'year-end' ? lastDayOf(this.rules.first + 11) : lasting(out.until),
        ...(out.redeems ? { redeems: true } : {}),
      });
    if (freezes !== null)
      sanctions.exclusions.push({
        household: this.household,
        kind: 'freeze',
        from: day as LocalDate,
        to: lasting(freezes),
      });
  }

  /** Why a row or record of these months (absolute, inclusive) does not count, REASON_COUNTED when it does:
   * one month in force and not after asOf is enough. */
  reasonOfMonths(first: number, last: number): number {
    if (!this.participates) return codes.REASON_NOT_PARTICIPATING;
    if (last < this.first || first > this.last) return codes.REASON_OUTSIDE;
    // Who joins within the months, after asOf, has none of them yet.
    return Math.max(first, this.first) > this.rules.asOf ? codes.REASON_AFTER_AS_OF : codes.REASON_COUNTED;
  }

  /** Has the line counted by a rule (RULE_…). */
  countBy(line: number, rule: number): void {
    this.rule[line] = rule;
    this.rulesMet |= 1 << rule;
  }

  /** Whether any line is to be counted by the rule. */
  meets(rule: number): boolean {
    return (this.rulesMet & (1 << rule)) !== 0;
  }

  /** The day of the line's row; the first day of its month for a line that stands in another month than its row. */
  dayOf(line: number): number {
    const month = this.rules.first + this.month[line];
    const day = this.ledger.events.day[this.source[line]];
    return monthOfDay(day) === month ? day : firstDayOf(month);
  }

  /** Adds a line that counts nothing yet, and returns its index. */
  add(kind: number, month: number): number {
    if (this.length === this.kind.length) this.widen();
    const line = this.length++;
    this.kind[line] = kind;
    this.rule[line] = codes.NO_RULE;
    this.reason[line] = codes.REASON_COUNTED;
    this.month[line] = month;
    this.source[line] = -1;
    this.subject[line] = -1;
    this.cap[line] = -1;
    this.refers[line] = -1;
    this.units[line] = -1;
    this.raw[line] = 0;
    this.counted[line] = 0;
    this.excess[line] = 0;
    return line;
  }

  /** Adds a line that is of no row and adds `points` to its month, below 0 takes them away; `how`: KIND_… and REASON_….
   * Returns its index. */
  addPoints(month: number, points: number, how: { readonly kind: number; readonly reason: number }): number {
    const line = this.add(how.kind, month);
    this.reason[line] = how.reason;
    this.raw[line] = points;
    this.counted[line] = points;
    return line;
  }

  private forgetSanctions(): void {
    this.sanctions.disqualified.fill(0);
    this.sanctions.dropped.fill(0);
    this.sanctions.cleared.fill(0);
    this.sanctions.exclusions.length = 0;
    this.sanctions.clearings.length = 0;
    this.sanctions.results.length = 0;
  }

  private widen(): void {
    this.kind = widened(this.kind, Uint8Array);
    this.rule = widened(this.rule, Uint8Array);
    this.reason = widened(this.reason, Uint8Array);
    this.month = widened(this.month, Uint8Array);
    this.source = widened(this.source, Int32Array);
    this.subject = widened(this.subject, Int32Array);
    this.cap = widened(this.cap, Int16Array);
    this.refers = widened(this.refers, Int32Array);
    this.units = widened(this.units, Float64Array);
    this.raw = widened(this.raw, Float64Array);
    this.counted = widened(this.counted, Float64Array);
    this.excess = widened(this.excess, Float64Array);
  }
}

type Column = { readonly length: number; set(cells: ArrayLike<number>): void };

function widened<C extends Column & ArrayLike<number>>(column: C, make: new (length: number) => C): C {
  const wider = new make(column.length * 2);
  wider.set(column);
  return wider;
}
