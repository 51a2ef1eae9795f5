// Plan A's redeemable balances and freezes: scores and redemptions enter, what is left and what was
// wrong with the redemptions leaves.
import { compare, exact, minus, plus, sumOf, type Fraction } from './fraction';
import { lastDayOfMonth, monthAfter, monthOfDayText, type DayText, type MonthText } from './days';
import type { Found, UsableEvent, UsableRedemption } from './judge-rows';
import type { LogicalHousehold } from './logical-village';
import type { MonthFigures } from './score-months';

export type BalanceSources = {
  readonly household: LogicalHousehold;
  /** Every month in force up to asOf, of every year. */
  readonly months: readonly MonthFigures[];
  /** Its redemptions in ledger order. */
  readonly redemptions: readonly UsableRedemption[];
  /** Its K9 rows. */
  readonly freezes: readonly UsableEvent[];
  readonly asOf: MonthText;
  readonly redeemedTo: MonthText | null;
};

export type Balance = { readonly balance: Fraction; readonly frozen: boolean; readonly found: readonly Found[] };

function isFrozenOn(day: DayText, freezes: readonly UsableEvent[]): boolean {
  return freezes.some((freeze) => freeze.day <= day && (freeze.endDay === null || day <= freeze.endDay));
}

/** The redemptions that are deducted, in order of dates; on one date in ledger order. */
function datedRedemptions({
  redemptions,
  asOf,
  redeemedTo,
}: BalanceSources): readonly (UsableRedemption & { readonly day: DayText })[] {
  const dated = redemptions
    .map((row) => ({ ...row, day: row.day ?? lastDayOfMonth(asOf) }))
    .filter(({ day }) => redeemedTo === null || monthOfDayText(day) <= redeemedTo);
  return dated
    .map((row, number) => ({ row, number }))
    .sort((a, b) => (a.row.day < b.row.day ? -1 : a.row.day > b.row.day ? 1 : a.number - b.number))
    .map(({ row }) => row);
}

/** The first redemption that is later than the month after the asOf asked for. */
export function firstLater(
  redemptions: readonly UsableRedemption[],
  { redeemedTo }: Pick<BalanceSources, 'redeemedTo'>,
): readonly Found[] {
  const later = redemptions.filter(
    ({ day }) => day !== null && redeemedTo !== null && monthOfDayText(day) > redeemedTo,
  );
  return later.slice(0, 1).map(({ at }) => ({ code: 'redemption-later', place: at }));
}

export function keepBalance(sources: BalanceSources): Balance {
  const found: Found[] = [];
  const opening = exact(sources.household.opening);
  const scoresUpTo = (month: MonthText): Fraction =>
    sumOf(sources.months.filter((each) => each.month <= month).map((each) => each.score));
  let used = exact(0);
  for (const row of datedRedemptions(sources)) {
    const available = minus(plus(opening, scoresUpTo(monthAfter(monthOfDayText(row.day), -1))), used);
    const asked = exact(row.points);
    if (!row.faulty && row.points > 0 && compare(asked, available) > 0)
      found.push({ code: 'over-redeemed', place: row.at });
    if (!row.faulty && row.points > 0 && isFrozenOn(row.day, sources.freezes))
      found.push({ code: 'redeemed-while-frozen', place: row.at });
    used = plus(used, asked);
  }
  const balance = minus(plus(opening, scoresUpTo(sources.asOf)), used);
  return { balance, frozen: isFrozenOn(lastDayOfMonth(sources.asOf), sources.freezes), found };
}
