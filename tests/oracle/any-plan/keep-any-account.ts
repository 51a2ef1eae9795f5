// A household's account by any plan, day after day: what the months give and what is taken and lapses; and of each redemption what
// there was before it.
import { compare, exact, least, minus, plus, sumOf, ZERO, type Fraction } from '../fraction';
import { monthAfter, monthNumber, monthOfDayText, type DayText, type MonthText } from '../days';
import { countRows, isOwnDay } from './count-rows';
import { dayIn } from './days-of-score';
import { Lots } from './lots';
import { barredDays, type Barred } from './out-and-frozen';
import { lastMonth, planYear, type PlanText, type RedemptionText } from './plan-text';
import { ownRows, pointsToRedeem, type Given } from './points-to-redeem';
import { negative } from './year-entries';
import type { AnyVillage, Taken } from './village';

/** `available`, `earned`: before it. */
export type Found = { readonly taken: Taken; readonly available: Fraction; readonly earned: Fraction };
export type AccountOfHousehold = {
  readonly balance: Fraction;
  readonly earned: Fraction;
  readonly redeemed: Fraction;
  readonly lapsed: Fraction;
  readonly found: readonly Found[];
};

const above = (points: Fraction): Fraction => (compare(points, ZERO) > 0 ? points : ZERO);

class Account {
  readonly found: Found[] = [];
  readonly lots = new Lots();
  earned = ZERO;
  redeemed = ZERO;
  lapsed = ZERO;
  /** Of the month's own rows, gone on days of it. */
  private gone: Fraction[] = [];
  /** The last month that is over. */
  private latest: MonthText;

  constructor(
    private readonly plan: PlanText,
    private readonly village: AnyVillage,
    private readonly household: number,
    first: MonthText,
  ) {
    this.latest = monthAfter(first, -1);
    this.lots.add(this.latest, exact(village.households[household].opening));
  }

  private get rule(): RedemptionText {
    return this.plan.redemption ?? {};
  }

  private ownUpTo(day: DayText): Fraction {
    return ownRows(this.plan, this.village, { household: this.household, day });
  }

  /** Goods that came back are as old as the last month that is over. */
  redeem(taken: Taken, lots: readonly Lots[]): void {
    const own = this.rule.usableAtOnce === true ? this.ownUpTo(taken.day) : ZERO;
    const lost = this.rule.usableAtOnce === true ? sumOf(this.gone) : ZERO;
    const before = lots[0].balance;
    this.found.push({ taken, available: minus(plus(before, own), lost), earned: plus(this.earned, own) });
    this.redeemed = plus(this.redeemed, exact(taken.points));
    for (const one of lots) {
      if (taken.points >= 0) one.take(exact(taken.points));
      else one.add(this.latest, exact(-taken.points));
    }
  }

  clear(): void {
    this.lapsed = plus(this.lapsed, this.lots.lapse());
  }

  /** What rows of the month have given by then does not come in; what was redeemed of it is owed already. */
  clearByRow(day: DayText): void {
    this.clear();
    const debt = least(ZERO, this.lots.balance);
    this.gone.push(above(plus(minus(this.ownUpTo(day), sumOf(this.gone)), debt)));
  }

  endMonth(month: MonthText, points: Fraction, empties: boolean): void {
    const { floor, ceiling, expiresAfterMonths } = this.rule;
    this.earned = plus(this.earned, points);
    this.latest = month;
    const left = this.gone.reduce((rest, lost) => minus(rest, least(above(rest), lost)), points);
    this.lapsed = plus(this.lapsed, minus(points, left));
    this.gone = [];
    const before = this.lots.balance;
    if (compare(left, ZERO) >= 0) this.lots.add(month, left);
    else this.lots.take(negative(left));
    const missing = floor === undefined ? ZERO : minus(least(before, exact(floor)), this.lots.balance);
    if (compare(missing, ZERO) > 0) {
      this.lapsed = minus(this.lapsed, missing);
      this.lots.add(month, missing);
    }
    if (expiresAfterMonths !== undefined) {
      const oldest = monthAfter(month, -expiresAfterMonths);
      this.lapsed = plus(
        this.lapsed,
        this.lots.lapse((one) => one <= oldest),
      );
    }
    if (empties) this.clear();
    const excess = ceiling === undefined ? ZERO : above(minus(this.lots.balance, exact(ceiling)));
    this.lots.takeNewest(excess);
    this.lapsed = plus(this.lapsed, excess);
  }
}

/** Of one day redemptions come first, then the calendar's clearing, then those of rows. */
type Happening = { readonly day: DayText; readonly order: number; readonly does: () => void };

const inOrder = (all: readonly Happening[]): readonly Happening[] =>
  [...all].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order));

function isEmptied(plan: PlanText, month: MonthText, barred: readonly Barred[]): boolean {
  const { clearedIn, carryOver } = plan.redemption ?? {};
  const year = planYear(plan, month);
  return (
    monthNumber(month) === clearedIn ||
    (carryOver === false && month === lastMonth(plan, year)) ||
    barred.some(
      ({ empties, from }) => empties && monthOfDayText(from) <= month && planYear(plan, monthOfDayText(from)) === year,
    )
  );
}

/** The days on which rows clear the balance. */
function clearingRows(plan: PlanText, village: AnyVillage, household: number): readonly DayText[] {
  return countRows(plan, village, household)
    .filter((line) => isOwnDay(line) && line.item.effects?.some(({ effect }) => effect === 'clear-balance') === true)
    .map(({ day }) => day);
}

function dayOfPlan({ redemption }: PlanText, month: MonthText): readonly DayText[] {
  const day = redemption?.clearedOn;
  return day?.startsWith(month.slice(5)) === true ? [dayIn(month, day)] : [];
}

export function keepAnyAccount(plan: PlanText, village: AnyVillage, household: number): AccountOfHousehold {
  const given: readonly Given[] = pointsToRedeem(plan, village, household);
  const account = new Account(plan, village, household, given[0].month);
  const { lots } = account;
  const own = village.taken.filter((one) => one.household === household);
  const takenIn = (month: MonthText, from: readonly Lots[]): readonly Happening[] =>
    own
      .filter(({ day }) => monthOfDayText(day) === month || (monthOfDayText(day) < month && month === given[0].month))
      .map((one) => ({ day: one.day, order: 0, does: () => account.redeem(one, from) }));
  const rows = clearingRows(plan, village, household);
  const barred = barredDays(plan, village, household);
  for (const { month, points } of given) {
    const happenings = [
      ...takenIn(month, [lots]),
      ...dayOfPlan(plan, month).map((day) => ({ day, order: 1, does: () => account.clear() })),
      ...rows
        .filter((day) => monthOfDayText(day) === month)
        .map((day) => ({ day, order: 2, does: () => account.clearByRow(day) })),
    ];
    for (const { does } of inOrder(happenings)) does();
    account.endMonth(month, points, isEmptied(plan, month, barred));
  }
  afterwards(plan, village.asOf, { lots, takenIn });
  const { earned, redeemed, lapsed, found } = account;
  return { balance: lots.balance, earned, redeemed, lapsed, found };
}

/** Redemptions of the month after `asOf` find what a clearing of it leaves, although the balance is that of `asOf`. */
function afterwards(
  plan: PlanText,
  asOf: MonthText,
  {
    lots,
    takenIn,
  }: { readonly lots: Lots; readonly takenIn: (month: MonthText, from: readonly Lots[]) => readonly Happening[] },
): void {
  const month = monthAfter(asOf);
  const there = lots.copy();
  const happenings = [
    ...takenIn(month, [there, lots]),
    ...dayOfPlan(plan, month).map((day) => ({ day, order: 1, does: () => void there.lapse() })),
  ];
  for (const { does } of inOrder(happenings)) does();
}
