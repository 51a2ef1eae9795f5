// Redemptions → the same, those without a day whose dates stand apart from all others:
// slips of the pen that would never be deducted.
import { formatDay, monthOfDay } from '../../basis/calendar';
import { planYearOf, type PlanYears } from '../../scheme/plan-year';
import { directionOf, LEAST_FOR_LONELINESS, likelyDay, LONELY } from '../dates/apart-days';
import type { Redemption } from '../types';
import type { ReadContext, TableSource } from './read-context';
import { daysInWords, isDateConfirmed, rejectApart } from './reject-apart';

/** Rows of a year that may be slips of the pen, at most, and rows of other years for each of them. */
const MOST_LONE = 3;
const LEAST_OTHERS = 3;
/** Days between a row and any other, where there are few rows. */
const LONELY_AMONG_FEW = 365;
/** Months on either side in which something is recorded: a row may be of that time after all. */
const NEAR_MONTHS = 2;

/** `recorded`: whether events or base points stand in a month. The goods have left the shelf:
 * a row that stands apart is deducted as of asOf. */
export function withoutLoneDates(
  redemptions: readonly Redemption[],
  recorded: (month: number) => boolean,
  sources: readonly TableSource[],
  context: ReadContext,
): readonly Redemption[] {
  const apart = new Set<Redemption>();
  const years = loneYears(redemptions, context.scheme);
  const surely = redemptions.flatMap(({ day }) =>
    day === null || years.has(planYearOf(context.scheme, monthOfDay(day))) ? [] : [day],
  );
  for (const source of sources) {
    const own = redemptions
      .filter((each): each is Dated => each.table === source.number && each.day !== null)
      .sort((a, b) => a.row - b.row);
    const lone = (day: number): boolean => years.has(planYearOf(context.scheme, monthOfDay(day)));
    own.forEach((redemption, at) => {
      const { row, household, day } = redemption;
      const beside = besideOf(own, at, lone);
      const direction = (): number =>
        directionOf(own.flatMap((other) => (other === redemption || lone(other.day) ? [] : [other.day])));
      const isApart = isAlone(day, surely, recorded) || (lone(day) && isAgainstOrder(day, beside, direction()));
      if (!isApart || isDateConfirmed(source, row)) return;
      apart.add(redemption);
      rejectApart(
        source,
        { role: 'redemptions', row, household, written: formatDay(day) },
        daysInWords({ ...beside, likely: likelyDay(day, beside, context.scheme) }),
        context,
      );
    });
  }
  return apart.size === 0 ? redemptions : redemptions.map((each) => (apart.has(each) ? { ...each, day: null } : each));
}

type Dated = Redemption & { readonly day: NonNullable<Redemption['day']> };
type Beside = { readonly above: number; readonly below: number };

/** The plan's years of few redemptions among many of other years. */
function loneYears(redemptions: readonly Redemption[], plan: PlanYears): ReadonlySet<number> {
  const years = new Map<number, number>();
  let total = 0;
  for (const { day } of redemptions) {
    if (day === null) continue;
    const year = planYearOf(plan, monthOfDay(day));
    years.set(year, (years.get(year) ?? 0) + 1);
    total++;
  }
  return new Set(
    [...years].flatMap(([year, rows]) => (rows <= MOST_LONE && total - rows >= rows * LEAST_OTHERS ? [year] : [])),
  );
}

/** The days of the rows above and below; 0 for none. */
function besideOf(own: readonly Dated[], at: number, lone: (day: number) => boolean): Beside {
  let [above, below] = [0, 0];
  for (let up = at - 1; up >= 0 && above === 0; up--) if (!lone(own[up].day)) above = own[up].day;
  for (let down = at + 1; down < own.length && below === 0; down++) if (!lone(own[down].day)) below = own[down].day;
  return { above, below };
}

/** Whether a row of a lone year runs against the order of its sheet, as no row of the year before or after does. */
function isAgainstOrder(day: number, { above, below }: Beside, direction: number): boolean {
  return (above > 0 && (day - above) * direction < 0) || (below > 0 && (below - day) * direction < 0);
}

/** Whether nothing is recorded for months on either side. Few redemptions say nothing about each other. */
function isAlone(day: number, days: readonly number[], recorded: (month: number) => boolean): boolean {
  const others = days.filter((other) => other !== day);
  const lonely = others.length < LEAST_FOR_LONELINESS ? LONELY_AMONG_FEW : LONELY;
  if (others.length < LEAST_OTHERS || others.some((other) => Math.abs(other - day) <= lonely)) return false;
  const month = monthOfDay(day);
  for (let near = month - NEAR_MONTHS; near <= month + NEAR_MONTHS; near++) if (recorded(near)) return false;
  return true;
}
