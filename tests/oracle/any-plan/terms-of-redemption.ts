// What is to be said of a household's redemptions by any plan: too many points, against its terms, off its price list, while frozen.
import { compare, exact, sumOf, times, toNumber, ZERO, type Fraction } from '../fraction';
import { lastDayOfMonth, monthAfter, monthOfDayText, type DayText } from '../days';
import type { Found } from './keep-any-account';
import type { Barred } from './out-and-frozen';
import { groupsOf, type PlanText, type TallyText } from './plan-text';
import { inForceFrom, isFor, periodOf, takesPart } from './presence';
import type { AnyVillage, Taken } from './village';

/** `at`: the redemption's place in the ledger; `available`: what there was, where it was too little. */
export type Said = { readonly at: number; readonly what: string; readonly available: number | null };

/** The counts of an item's rows, or of those of a group, up to a day: as they are written, or what counts of them. */
export function unitsOf(
  plan: PlanText,
  village: AnyVillage,
  asked: { readonly tally: TallyText; readonly household: number; readonly day: DayText },
): Fraction {
  const { tally, household, day } = asked;
  const isOf = (id: string): boolean => {
    const item = (plan.items ?? []).find((one) => one.id === id);
    return item !== undefined && (item.id === tally.of || groupsOf(plan, item).some((group) => group.id === tally.of));
  };
  const who = village.households[household];
  const rows = village.rows.filter(
    (row) =>
      row.household === household &&
      row.day <= day &&
      isOf(row.item) &&
      takesPart(plan, who) &&
      monthOfDayText(row.day) >= inForceFrom(plan, village, who) &&
      isFor(plan.items?.find(({ id }) => id === row.item)?.for, who),
  );
  return sumOf(rows.map(({ count }) => exact(count)));
}

function isNeedMet(plan: PlanText, village: AnyVillage, { taken, available, earned }: Found): boolean {
  const needs = plan.redemption?.needs ?? [];
  const known =
    plan.redemption?.usableAtOnce === true ? taken.day : lastDayOfMonth(monthAfter(monthOfDayText(taken.day), -1));
  return (
    needs.length === 0 ||
    needs.some(({ of, atLeast }) => {
      const tally = (plan.tallies ?? []).find(({ id }) => id === of);
      const there =
        tally !== undefined && (tally.of ?? 'earned') !== 'earned'
          ? unitsOf(plan, village, { tally, household: taken.household, day: known })
          : (of ?? 'balance') === 'balance'
            ? available
            : earned;
      return compare(there, exact(atLeast)) >= 0;
    })
  );
}

/** How many visits its period had before its day: goods of one day are one, goods that came back none. */
function visitsBefore(plan: PlanText, all: readonly Taken[], { day }: Taken): number {
  const span = plan.redemption?.timesPer ?? 'year';
  const period = periodOf(plan, span, monthOfDayText(day));
  const days = all
    .filter((one) => one.points > 0 && one.day < day && periodOf(plan, span, monthOfDayText(one.day)) === period)
    .map((one) => one.day);
  return new Set(days).size;
}

function priceSaid({ redemption }: PlanText, { goods, pieces, points }: Taken): readonly string[] {
  const prices = redemption?.prices ?? [];
  if (prices.length === 0) return [];
  const price = prices.find((one) => one.goods === goods);
  if (price === undefined) return ['unlisted'];
  return compare(times(exact(price.points), exact(pieces)), exact(points)) === 0 ? [] : ['price'];
}

export function saidOfRedemptions(
  plan: PlanText,
  village: AnyVillage,
  { found, barred }: { readonly found: readonly Found[]; readonly barred: readonly Barred[] },
): readonly Said[] {
  const { multipleOf, timesAtMost } = plan.redemption ?? {};
  const all = found.map(({ taken }) => taken);
  return found.flatMap((one): readonly Said[] => {
    const { taken, available } = one;
    if (taken.points <= 0) return [];
    const asked = exact(taken.points);
    const isTooMany = compare(asked, available) > 0;
    const there = compare(available, ZERO) > 0 ? toNumber(available) : 0;
    const what = [
      ...(isNeedMet(plan, village, one) ? [] : ['needs']),
      ...(multipleOf !== undefined && taken.points % multipleOf !== 0 ? ['multiple'] : []),
      ...(timesAtMost !== undefined && visitsBefore(plan, all, taken) >= timesAtMost ? ['times'] : []),
      ...priceSaid(plan, taken),
      ...(barred.some(({ from, to, redeems }) => !redeems && from <= taken.day && taken.day <= to) ? ['frozen'] : []),
    ];
    return [
      ...(isTooMany ? [{ at: taken.at, what: 'too many', available: there }] : []),
      ...what.map((text) => ({ at: taken.at, what: text, available: null })),
    ];
  });
}
