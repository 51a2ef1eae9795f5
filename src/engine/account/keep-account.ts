// The balance that a household may redeem: what it brought along, plus what its months earned, minus what it
// has taken and what has lapsed. Redeeming never lowers a score.
import { lastDayOf, monthOfDay, monthOfYear, monthsLater } from '../basis/calendar';
import type { LocalDate, Month } from '../basis/calendar';
import { pointsOf } from '../basis/points';
import { RECORD_BLANK, RECORD_REJECTED, type Ledger, type Redemption } from '../ledger/types';
import type { RedemptionRule } from '../scheme/types';
import type { YearScores } from '../scoring/types';
import { rulesInForce } from '../scheme/versions';
import { Book } from './book';
import { earnedOf, type Earned } from './earned';
import { Clearings, type DayCleared } from './clearings';
import { freezesOf, frozenOn } from './freezes';
import { OwnMonth } from './own-month';
import { redeemedLater, redemptionProblems, type Taken } from './redemption-problems';
import { countBefore, Taking } from './taking';
import { unitReader } from './tallies';
import type { Account, Lapse, LapseReason } from './types';

/**
 * Keeps the accounts up to the last of `years` (ascending, at least one, all on one scale, the earlier
 * ones whole). `asked`: the asOf that a person asked for; redemptions dated after the month that follows it are
 * not yet taken, and are said. Where nobody did, every redemption is, but for those of a later year that has
 * points of its own. The rule is that of asOf.
 */
export function keepAccount(ledger: Ledger, years: readonly YearScores[], asked: Month | null = null): Account {
  const { scheme, asOf, scale, householdCount } = years[years.length - 1];
  if (years.some((year) => year.scale !== scale)) throw new RangeError('the years of one account differ in scale');
  const freezes = freezesOf(ledger, years);
  const frozenUntil = new Int32Array(householdCount);
  for (const [household, all] of freezes) frozenUntil[household] = frozenOn(all, lastDayOf(asOf)) ?? 0;
  const column = (): Float64Array => new Float64Array(householdCount);
  const columns: Columns = {
    balance: column(),
    opening: column(),
    earned: column(),
    redeemed: column(),
    lapsed: column(),
    raised: column(),
    lapses: [],
  };
  const rule = rulesInForce(scheme, asOf).redemption;
  if (rule === null) return { ...columns, frozenUntil, takenUntil: Infinity, problems: [] };
  const takenUntil = lastMonthTaken(ledger, years[years.length - 1], asked);
  const { taken, later } = takenOf(ledger, asOf, takenUntil);
  keepBooks({ ledger, years, rule, taken }, columns);
  const said = asked === null ? [] : redeemedLater(ledger, later, asked);
  return {
    ...columns,
    frozenUntil,
    takenUntil,
    problems: [
      ...redemptionProblems(taken, {
        ledger,
        scale,
        scheme,
        terms: rule,
        unitsUpTo: unitReader(ledger, years),
        freezes,
      }),
      ...said,
    ],
  };
}

type Columns = Readonly<Record<'balance' | 'opening' | 'earned' | 'redeemed' | 'lapsed' | 'raised', Float64Array>> & {
  readonly lapses: Lapse[];
};

/** The redemptions of months up to `last` in date order, then ledger order, and those after it. */
function takenOf(
  ledger: Ledger,
  asOf: Month,
  last: number,
): { readonly taken: readonly Taken[]; readonly later: readonly Taken[] } {
  const all = ledger.redemptions.map((redemption, order): Taken => ({
    redemption,
    order,
    day: redemption.day ?? lastDayOf(asOf),
    available: 0,
    earned: 0,
    before: 0,
  }));
  const taken = all.filter(({ day }) => monthOfDay(day) <= last);
  // Stable: rows of one day stay in ledger order.
  return { taken: taken.sort((a, b) => a.day - b.day), later: all.filter(({ day }) => monthOfDay(day) > last) };
}

/** The last month whose redemptions are taken: goods of a year are handed out long after its last points, too. */
function lastMonthTaken(ledger: Ledger, { first, asOf }: YearScores, asked: Month | null): number {
  if (asked !== null) return asOf + 1;
  const isLate = ({ day }: Redemption): boolean => day !== null && monthOfDay(day) > first + 12;
  return ledger.redemptions.some(isLate) && goesOnAfter(ledger, first + 11) ? first + 12 : Infinity;
}

/** Whether a month after `month` has points of its own. */
function goesOnAfter({ events, assessment }: Ledger, month: number): boolean {
  if (
    assessment.first.some(
      (first, at) => first > month && assessment.state[at] !== RECORD_BLANK && assessment.state[at] !== RECORD_REJECTED,
    )
  )
    return true;
  return events.day.some((day, at) => events.voided[at] === 0 && monthOfDay(day) > month);
}

type Books = {
  readonly ledger: Ledger;
  readonly years: readonly YearScores[];
  readonly rule: RedemptionRule;
  readonly taken: readonly Taken[];
};

function keepBooks({ ledger, years, rule, taken }: Books, columns: Columns): void {
  const { scale, householdCount, scheme } = years[years.length - 1];
  const book = new Book(rule, scale, years.length * 12);
  const earned = years.map((year) => earnedOf(ledger, year, rule));
  const ownMonth = new OwnMonth(ledger, years);
  const clearings = new Clearings(rule.clearedOn, years);
  const byHousehold = new Map<number, Taken[]>();
  for (const one of taken) {
    const own = byHousehold.get(one.redemption.household);
    if (own === undefined) byHousehold.set(one.redemption.household, [one]);
    else own.push(one);
  }
  for (let household = 0; household < householdCount; household++) {
    const own = byHousehold.get(household) ?? [];
    if (rule.times !== null) countBefore(own, rule.times.per, scheme);
    columns.opening[household] = pointsOf(ledger.roster.households[household].opening, scale);
    book.open(columns.opening[household]);
    const taking = new Taking(book, own, scale, rule.usableAtOnce ? ownMonth : null);
    columns.earned[household] = keepBook(book, { years, earned, rule, household, taking, clearings, ownMonth });
    columns.redeemed[household] = taking.redeemed;
    columns.balance[household] = book.balance;
    columns.lapsed[household] = book.lapsed;
    columns.raised[household] = book.raised;
    for (const { at, points, why, day } of book.lapses) {
      const month = (years[0].first + at - 1) as Month;
      columns.lapses.push({ household, month, day: day ?? lastDayOf(month), points, why });
    }
  }
}

/** `earned`: by year. */
type Household = {
  readonly years: readonly YearScores[];
  readonly earned: readonly Earned[];
  readonly rule: RedemptionRule;
  readonly household: number;
  readonly taking: Taking;
  readonly clearings: Clearings;
  readonly ownMonth: OwnMonth;
};

/** Returns what the household earned. */
function keepBook(book: Book, of: Household): number {
  const { years, earned, rule, household, taking, clearings } = of;
  const start = years[0].first;
  let sum = 0;
  for (const [at, year] of years.entries()) {
    for (let month = 0; month < 12 && year.first + month <= year.asOf; month++) {
      const absolute = (year.first + month) as Month;
      const place = absolute - start + 1;
      const days = clearings.in(household, absolute);
      const gone = days.length === 0 ? NOTHING : clearWithin(book, of, { days, month: absolute, at: place, sum });
      // Only months whose public notice is over can be taken from: those before the redemption's own.
      taking.upTo(lastDayOf(absolute), sum);
      const added = earned[at](household, month);
      sum += added;
      const left = gone.length === 0 ? added : withoutGone(book, of, { at: place, added }, gone);
      book.endMonth(place, left, clearedBy(rule, year, household, month));
    }
  }
  for (let month = monthsLater(years[years.length - 1].asOf, 1); !taking.isOver; month = monthsLater(month, 1)) {
    for (const { day } of clearings.in(household, month)) {
      taking.upTo(day, sum);
      taking.clearAfterwards();
    }
    taking.upTo(lastDayOf(month), sum);
  }
  return sum;
}

type WithinMonth = {
  readonly days: readonly DayCleared[];
  readonly month: Month;
  readonly at: number;
  readonly sum: number;
};

/** So many of a month's own points are gone at the end of a day of it. */
type Gone = { readonly points: number; readonly day: LocalDate };

const NOTHING: readonly Gone[] = [];

/** Clears on days of the month; returns what of the month's own points went with its vetoes, in order. */
function clearWithin(
  book: Book,
  { household, ownMonth, taking }: Household,
  { days, month, at, sum }: WithinMonth,
): readonly Gone[] {
  const gone: Gone[] = [];
  for (const { day, why } of days) {
    taking.upTo(day, sum);
    book.clear(at, why, day);
    if (why !== 'veto') continue;
    const before = gone.reduce((all, one) => all + one.points, 0);
    // What was redeemed at once has left already, and stands in the book as a debt.
    const points = ownMonth.upTo(household, month, day) - before + Math.min(0, book.balance);
    if (points <= 0) continue;
    taking.forgo(points);
    gone.push({ points, day });
  }
  return gone;
}

/** What a month earned, less what of it was gone on days of it: no more than it earned. */
function withoutGone(
  book: Book,
  { taking }: Household,
  month: { readonly at: number; readonly added: number },
  gone: readonly Gone[],
): number {
  let left = month.added;
  for (const { points, day } of gone) {
    const lost = Math.max(0, Math.min(points, left));
    book.forgo(month.at, lost, day);
    taking.forgo(-points);
    left -= lost;
  }
  return left;
}

/** What empties the balance at the end of a month; `null` where nothing does. */
function clearedBy(
  { clearedIn, carryOver }: RedemptionRule,
  { first, sanctions }: YearScores,
  household: number,
  month: number,
): LapseReason | null {
  if (clearedIn === monthOfYear(first + month)) return 'cleared';
  if (!carryOver && month === 11) return 'year-end';
  if (sanctions === null) return null;
  return sanctions.cleared[household * 12 + month] === 1 ? 'veto' : null;
}
