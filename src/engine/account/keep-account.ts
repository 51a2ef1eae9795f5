// The balance that a household may redeem: what it brought along, plus what its months earned, minus what it
// has taken and what has lapsed. Redeeming never lowers a score.
import { formatDay, formatMonth, lastDayOf, monthOfDay, monthOfYear } from '../basis/calendar';
import type { Month } from '../basis/calendar';
import type { Problem } from '../basis/problem';
import { problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import { MICRO, numberOf, pointsOf } from '../basis/points';
import { RECORD_BLANK, RECORD_REJECTED, type Ledger, type Redemption } from '../ledger/types';
import type { RedemptionRule } from '../scheme/types';
import { namesOf, placeOfRow } from '../scoring/places';
import type { YearScores } from '../scoring/types';
import { rulesInForce } from '../scheme/versions';
import { Book } from './book';
import { earnedOf, type Earned } from './earned';
import type { Freeze } from './freezes';
import { freezeOn, freezesOf } from './freezes';
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
  const frozen = new Uint8Array(householdCount);
  for (const [household, all] of freezes) frozen[household] = freezeOn(all, lastDayOf(asOf)) === undefined ? 0 : 1;
  const column = (): Float64Array => new Float64Array(householdCount);
  const columns: Columns = { balance: column(), opening: column(), earned: column(), redeemed: column(), lapsed: column(), lapses: [] };
  const rule = rulesInForce(scheme, asOf).redemption;
  if (rule === null) return { ...columns, frozen, problems: [] };
  const { taken, later } = takenOf(ledger, asOf, lastMonthTaken(ledger, years[years.length - 1], asked));
  keepBooks({ ledger, years, rule, taken }, columns);
  const said = asked === null ? [] : redeemedLater(ledger, later, asked);
  return { ...columns, frozen, problems: [...problemsOf(ledger, scale, taken, freezes), ...said] };
}

type Columns = Readonly<Record<'balance' | 'opening' | 'earned' | 'redeemed' | 'lapsed', Float64Array>> & { readonly lapses: Lapse[] };

/** A redemption that counts; `available`: what the balance was before it. */
type Taken = { readonly redemption: Redemption; readonly order: number; readonly day: number; available: number };

/** The redemptions of months up to `last` in date order, then ledger order, and those after it. */
function takenOf(ledger: Ledger, asOf: Month, last: number): { readonly taken: readonly Taken[]; readonly later: readonly Taken[] } {
  const all = ledger.redemptions.map((redemption, order): Taken => ({ redemption, order, day: redemption.day ?? lastDayOf(asOf), available: 0 }));
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
  if (assessment.first.some((first, at) => first > month && assessment.state[at] !== RECORD_BLANK && assessment.state[at] !== RECORD_REJECTED)) return true;
  return events.day.some((day, at) => events.voided[at] === 0 && monthOfDay(day) > month);
}

type Books = { readonly ledger: Ledger; readonly years: readonly YearScores[]; readonly rule: RedemptionRule; readonly taken: readonly Taken[] };

function keepBooks({ ledger, years, rule, taken }: Books, columns: Columns): void {
  const { scale, householdCount } = years[years.length - 1];
  const book = new Book(rule, scale, years.length * 12);
  const earned = years.map((year) => earnedOf(ledger, year, rule));
  const byHousehold = new Map<number, Taken[]>();
  for (const one of taken) {
    const own = byHousehold.get(one.redemption.household);
    if (own === undefined) byHousehold.set(one.redemption.household, [one]);
    else own.push(one);
  }
  for (let household = 0; household < householdCount; household++) {
    columns.opening[household] = pointsOf(ledger.roster.households[household].opening, scale);
    book.open(columns.opening[household]);
    keepBook(book, { years, earned, rule, household, taken: byHousehold.get(household) ?? [] }, columns);
    columns.balance[household] = book.balance;
    columns.lapsed[household] = book.lapsed;
    for (const { at, points, why } of book.lapses) columns.lapses.push({ household, month: (years[0].first + at - 1) as Month, points, why });
  }
}

/** `earned`: by year. */
type Household = { readonly years: readonly YearScores[]; readonly earned: readonly Earned[]; readonly rule: RedemptionRule; readonly household: number; readonly taken: readonly Taken[] };

function keepBook(book: Book, { years, earned, rule, household, taken }: Household, columns: Columns): void {
  const { scale } = years[0];
  const start = years[0].first;
  let next = 0;
  const takeUpTo = (month: number): void => {
    for (; next < taken.length && monthOfDay(taken[next].day) <= month; next++) {
      const points = pointsOf(taken[next].redemption.points, scale);
      taken[next].available = book.balance;
      columns.redeemed[household] += points;
      book.take(points);
    }
  };
  for (const [at, year] of years.entries()) {
    for (let month = 0; month < 12 && year.first + month <= year.asOf; month++) {
      const absolute = year.first + month;
      // Only months whose public notice is over can be taken from: those before the redemption's own.
      takeUpTo(absolute);
      const added = earned[at](household, month);
      columns.earned[household] += added;
      book.endMonth(absolute - start + 1, added, clearedBy(rule, year, household, month));
    }
  }
  takeUpTo(Infinity);
}

/** What empties the balance at the end of a month; `null` where nothing does. */
function clearedBy({ clearedIn, carryOver }: RedemptionRule, { first, sanctions }: YearScores, household: number, month: number): LapseReason | null {
  if (clearedIn === monthOfYear(first + month)) return 'cleared';
  if (!carryOver && month === 11) return 'year-end';
  if (sanctions === null) return null;
  const out = sanctions.out[household];
  return sanctions.cleared[household * 12 + month] === 1 || (out >= 0 && out <= month) ? 'veto' : null;
}

/** What is to be said about the redemptions, in ledger order. */
function problemsOf(ledger: Ledger, scale: YearScores['scale'], taken: readonly Taken[], freezes: ReadonlyMap<number, readonly Freeze[]>): readonly Problem[] {
  const silenced = rowsInError(ledger);
  return [...taken]
    .sort((a, b) => a.order - b.order)
    .filter(({ redemption }) => redemption.points > 0 && !silenced.has(rowKey(ledger.tables[redemption.table].sheet, redemption.row)))
    .flatMap((one) => [...overRedeemed(ledger, scale, one), ...whileFrozen(ledger, one, freezes.get(one.redemption.household))]);
}

function overRedeemed(ledger: Ledger, scale: YearScores['scale'], { redemption, day, available }: Taken): readonly Problem[] {
  const asked = pointsOf(redemption.points, scale);
  if (asked <= available) return [];
  const names = { ...namesOf(ledger.roster.households[redemption.household]), date: formatDay(day) };
  const facts = { ...names, available: numberOf(Math.max(0, available), scale), asked: numberOf(asked, scale) } satisfies FactsOf<'over-redeemed'>;
  return [problem('over-redeemed', placeOfRow(ledger, redemption.table, redemption.row, 'points'), facts.asked, facts)];
}

function whileFrozen(ledger: Ledger, { redemption, day }: Taken, freezes: readonly Freeze[] | undefined): readonly Problem[] {
  const freeze = freezeOn(freezes, day);
  if (freeze === undefined) return [];
  const names = { ...namesOf(ledger.roster.households[redemption.household]), date: formatDay(day) };
  const facts = { ...names, from: formatDay(freeze.from), ...(freeze.openEnded ? {} : { to: formatDay(freeze.to) }) } satisfies FactsOf<'redeemed-while-frozen'>;
  return [problem('redeemed-while-frozen', placeOfRow(ledger, redemption.table, redemption.row, 'date'), null, facts)];
}

/** One reminder for all of them, where the first stands. */
function redeemedLater(ledger: Ledger, later: readonly Taken[], asked: Month): readonly Problem[] {
  if (later.length === 0) return [];
  const [{ redemption }] = later;
  const points = later.reduce((sum, one) => sum + one.redemption.points, 0) / MICRO;
  const facts = { rows: later.length, points, to: formatMonth((asked + 1)) } satisfies FactsOf<'redemption-later'>;
  return [problem('redemption-later', placeOfRow(ledger, redemption.table, redemption.row, 'date'), null, facts)];
}

/** Rows whose error silences their warnings. */
function rowsInError(ledger: Ledger): ReadonlySet<string> {
  const rows = ledger.problems.filter(({ severity, row }) => severity === 'error' && row !== null);
  return new Set(rows.map(({ sheet, row }) => rowKey(sheet, row)));
}

function rowKey(sheet: string | null, row: number | null): string {
  return `${row} ${sheet}`;
}
