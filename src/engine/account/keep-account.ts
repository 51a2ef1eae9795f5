// The balance that a household may redeem: what it brought along, plus its month scores, minus what it
// has taken. Redeeming never lowers a score.
import { formatDay, lastDayOf, monthOfDay } from '../basis/calendar';
import type { Problem } from '../basis/problem';
import { problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import type { Points } from '../basis/points';
import { numberOf, pointsOf } from '../basis/points';
import type { Ledger, Redemption } from '../ledger/types';
import { namesOf, placeOfRow } from '../scoring/places';
import type { YearScores } from '../scoring/types';
import { rulesInForce } from '../scheme/versions';
import type { Freeze } from './freezes';
import { freezeOn, freezesOf } from './freezes';
import type { Account } from './types';

/**
 * Keeps the accounts up to the last of `years` (ascending, at least one, all on one scale, the earlier
 * ones whole). Redemptions dated after the month that follows asOf are not yet taken.
 */
export function keepAccount(ledger: Ledger, years: readonly YearScores[]): Account {
  const { scheme, start, asOf, scale, householdCount } = years[years.length - 1];
  if (years.some((year) => year.scale !== scale)) throw new RangeError('the years of one account differ in scale');
  const freezes = freezesOf(ledger, scheme, start);
  const frozen = new Uint8Array(householdCount);
  for (const [household, all] of freezes) frozen[household] = freezeOn(all, lastDayOf(asOf)) === undefined ? 0 : 1;
  const columns = { balance: new Float64Array(householdCount), opening: new Float64Array(householdCount), earned: new Float64Array(householdCount), redeemed: new Float64Array(householdCount) };
  if (rulesInForce(scheme, asOf).redemption === null) return { ...columns, frozen, problems: [] };
  ledger.roster.households.forEach((household, index) => {
    columns.opening[index] = pointsOf(household.opening, scale);
    columns.earned[index] = earnedBefore(years, index, asOf + 1);
  });
  const problems = redeem({ ledger, years, freezes }, columns);
  for (let index = 0; index < householdCount; index++) {
    columns.balance[index] = columns.opening[index] + columns.earned[index] - columns.redeemed[index];
  }
  return { ...columns, frozen, problems };
}

type Books = { readonly ledger: Ledger; readonly years: readonly YearScores[]; readonly freezes: ReadonlyMap<number, readonly Freeze[]> };
type Columns = { readonly opening: Float64Array; readonly redeemed: Float64Array };

/** Takes every redemption in date order, then ledger order, and returns what is to be said about them, in ledger order. */
function redeem(books: Books, columns: Columns): readonly Problem[] {
  const { ledger, years } = books;
  const { asOf } = years[years.length - 1];
  const dayOf = ({ day }: Redemption): number => day ?? lastDayOf(asOf);
  const deadline = lastDayOf(asOf + 1);
  const taken = ledger.redemptions.map((redemption, order) => ({ redemption, order })).filter(({ redemption }) => dayOf(redemption) <= deadline);
  // Stable: rows of one day stay in ledger order.
  taken.sort((a, b) => dayOf(a.redemption) - dayOf(b.redemption));
  const silenced = rowsInError(ledger);
  const problems: { readonly order: number; readonly problem: Problem }[] = [];
  for (const { redemption, order } of taken) {
    const found = redeemOne(books, columns, redemption, dayOf(redemption));
    if (silenced.has(rowKey(ledger.tables[redemption.table].sheet, redemption.row))) continue;
    for (const one of found) problems.push({ order, problem: one });
  }
  return problems.sort((a, b) => a.order - b.order).map((one) => one.problem);
}

function redeemOne(books: Books, columns: Columns, redemption: Redemption, day: number): readonly Problem[] {
  const { ledger, years, freezes } = books;
  const { scale } = years[years.length - 1];
  const { household } = redemption;
  const asked = pointsOf(redemption.points, scale);
  // Only months whose public notice is over: those before the redemption's own.
  const available = columns.opening[household] + earnedBefore(years, household, monthOfDay(day)) - columns.redeemed[household];
  columns.redeemed[household] += asked;
  if (asked <= 0) return [];
  const names = { ...namesOf(ledger.roster.households[household]), date: formatDay(day) };
  const problems: Problem[] = [];
  if (asked > available) {
    const facts = { ...names, available: numberOf(Math.max(0, available), scale), asked: numberOf(asked, scale) };
    problems.push(problem('over-redeemed', placeOfRow(ledger, redemption.table, redemption.row, 'points'), facts.asked, facts satisfies FactsOf<'over-redeemed'>));
  }
  const freeze = freezeOn(freezes.get(household), day);
  if (freeze !== undefined) {
    const facts = { ...names, from: formatDay(freeze.from), ...(freeze.openEnded ? {} : { to: formatDay(freeze.to) }) };
    problems.push(problem('redeemed-while-frozen', placeOfRow(ledger, redemption.table, redemption.row, 'date'), null, facts satisfies FactsOf<'redeemed-while-frozen'>));
  }
  return problems;
}

/** Points of the household's month scores before `month`. */
function earnedBefore(years: readonly YearScores[], household: number, month: number): Points {
  let earned = 0;
  for (const { year, months } of years) {
    const count = Math.min(12, month - year * 12);
    for (let at = 0; at < count; at++) earned += months.score[household * 12 + at];
  }
  return earned as Points;
}

/** Rows whose error silences their warnings. */
function rowsInError(ledger: Ledger): ReadonlySet<string> {
  const rows = ledger.problems.filter(({ severity, row }) => severity === 'error' && row !== null);
  return new Set(rows.map(({ sheet, row }) => rowKey(sheet, row)));
}

function rowKey(sheet: string | null, row: number | null): string {
  return `${row} ${sheet}`;
}
