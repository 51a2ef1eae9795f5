// Days of a ledger's rows in the order of a sheet → those that stand apart: slips of the pen that would move the year,
// the months in force and the last month of everybody.
import { dayOf, daysInMonth, monthOfDay, monthOfYear, partsOfDay, yearOfMonth } from '../../basis/calendar';
import { planYearOf, type PlanYears } from '../../scheme/plan-year';

/** A row's day that stands apart; `likely`: what it probably should be; `above`, `below`:
 * the days of the rows beside it. 0 for none. */
export type ApartDay = { readonly at: number; readonly likely: number; readonly above: number; readonly below: number };

/** Rows of one table, top to bottom. */
export type SheetDays = { readonly days: readonly number[]; readonly suspects: ReadonlySet<number> };

/** What the rest of the ledger says: the days of all rows that are no suspects, ascending, and which of two days lie in
 * months that the ledger has. */
export type Surroundings = { readonly days: readonly number[]; readonly plan: PlanYears; readonly largestGap: number };

/** Neighbours that agree with each other lie so close. */
const CLOSE = 62;
/** So far is a row of another year from the rows beside it, and one of another month. */
const FAR_IN_YEARS = 180;
const FAR_IN_MONTHS = 62;
/** Nobody was near. */
export const LONELY = 75;
/** So many times as lonely as any other. */
const LONELIER = 3;
/** Rows that a judgement by the order of a sheet, or by loneliness alone, takes at least. */
const LEAST_FOR_YEARS = 3;
const LEAST_FOR_MONTHS = 6;
export const LEAST_FOR_LONELINESS = 10;
/** Of the rows of a sheet: so many may be out of its running order. */
const MOST_DISORDER = 0.1;

/** The suspects of a table that stand apart. Sparse ledgers have none:
 * a few rows far from each other say nothing about each other. */
export function apartDays(table: SheetDays, around: Surroundings): readonly ApartDay[] {
  const { days, suspects } = table;
  const others = days.flatMap((_day, at) => (suspects.has(at) ? [] : [at]));
  const direction = directionOf(others.map((at) => days[at]));
  return [...suspects]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const below = others.findIndex((other) => other > at);
      const from = below < 0 ? others.length : below;
      const beside = { above: days[others[from - 1]] ?? 0, below: days[others[from]] ?? 0 };
      const outer = { above: days[others[from - 2]] ?? 0, below: days[others[from + 1]] ?? 0 };
      const place = { day: days[at], direction, beside, outer, count: others.length };
      return isOutOfOrder(place, around) || isLonely(days[at], around, suspects.size)
        ? [{ at, ...beside, likely: likelyDay(days[at], beside, around.plan) }]
        : [];
    });
}

/** 1 where days ascend from row to row but for a few, −1 where they descend, else 0. */
export function directionOf(days: readonly number[]): number {
  let [up, down] = [0, 0];
  for (let at = 1; at < days.length; at++) {
    if (days[at] > days[at - 1]) up++;
    else if (days[at] < days[at - 1]) down++;
  }
  if (down <= days.length * MOST_DISORDER) return 1;
  return up <= days.length * MOST_DISORDER ? -1 : 0;
}

type Beside = { readonly above: number; readonly below: number };
type Standing = {
  readonly day: number;
  readonly direction: number;
  readonly beside: Beside;
  readonly outer: Beside;
  readonly count: number;
};

// The rows beside it agree with each other, and it is far from both. At an end of the sheet it must run against the
// order too.
function isOutOfOrder({ day, direction, beside, outer, count }: Standing, { plan }: Surroundings): boolean {
  if (direction === 0) return false;
  const [above, below] = [beside.above || outer.below, beside.below || outer.above];
  if (above === 0 || below === 0 || Math.abs(above - below) > CLOSE) return false;
  const distance = Math.min(Math.abs(day - above), Math.abs(day - below));
  if (beside.above === 0 && (day - below) * direction < 0) return false;
  if (beside.below === 0 && (day - above) * direction > 0) return false;
  const sameYear = planYearOf(plan, monthOfDay(day)) === planYearOf(plan, monthOfDay(above));
  return sameYear
    ? count >= LEAST_FOR_MONTHS && distance > FAR_IN_MONTHS
    : count >= LEAST_FOR_YEARS && distance > FAR_IN_YEARS;
}

// One row alone, far from all others, in a ledger that is never silent for long.
function isLonely(day: number, { days, largestGap }: Surroundings, suspects: number): boolean {
  if (days.length < LEAST_FOR_LONELINESS || suspects > 1) return false;
  const distance = days.reduce((least, other) => Math.min(least, Math.abs(other - day)), Infinity);
  return distance > LONELY && distance > largestGap * LONELIER;
}

// The same day in the year of the rows beside it, or in their month; whichever is nearer.
export function likelyDay(day: number, { above, below }: Beside, plan: PlanYears): number {
  const nearest = above || below;
  if (nearest === 0) return 0;
  const { month, day: ofMonth } = partsOfDay(day);
  const [low, high] = [Math.min(above || below, below || above), Math.max(above, below)];
  const away = (candidate: number): number => Math.max(low - candidate, candidate - high, 0);
  const near = monthOfDay(nearest);
  if (planYearOf(plan, monthOfDay(day)) !== planYearOf(plan, near)) {
    const years = [yearOfMonth(near) - 1, yearOfMonth(near), yearOfMonth(near) + 1].flatMap(
      (year) => dayOf(year, month, ofMonth) ?? [],
    );
    const [best] = years.sort((a, b) => away(a) - away(b));
    if (best !== undefined && away(best) <= CLOSE) return best;
  }
  const months = [...new Set([monthOfDay(low), monthOfDay(high)])];
  const inMonths = months.flatMap(
    (each) =>
      dayOf(
        yearOfMonth(each),
        monthOfYear(each),
        Math.min(ofMonth, daysInMonth(yearOfMonth(each), monthOfYear(each))),
      ) ?? [],
  );
  return inMonths.sort((a, b) => away(a) - away(b))[0] ?? 0;
}
