// A scored year up to a month → what is posted of that month: every household that takes part in it, group by group, with
// the month's points and the year's so far; nothing of how they came about.
import type { Month } from '../basis/calendar';
import type { HouseholdMonth } from './household-months';
import type { HouseholdYear } from './household-year';
import { householdYears } from './household-year';
import { idOrder, listingOrder } from './listing';
import type { YearResult } from './year-result';

export type NoticeLine = { readonly household: HouseholdYear; readonly month: HouseholdMonth };

export type MonthNotice = {
  readonly month: Month;
  /** In the order of the roster; within a group by 户号, never by points: a list from best to worst names a last. */
  readonly groups: readonly { readonly group: string; readonly lines: readonly NoticeLine[] }[];
  /** The best of the year so far, ties of the last place included; best first. */
  readonly best: readonly HouseholdYear[];
  readonly households: number;
  readonly unassessed: number;
};

/** Places on the list of the best. */
const MOST_BEST = 10;

/** `year` must be scored up to `month`: 累计 is its total. */
export function monthNotice(year: YearResult, month: Month): MonthNotice {
  const lines = householdYears(year).flatMap((household): readonly NoticeLine[] => {
    const figures = household.month(month);
    return figures === null || !household.takesPart || household.isOut ? [] : [{ household, month: figures }];
  });
  const byId = idOrder(year.ledger.roster.households);
  const groups = new Map<string, NoticeLine[]>();
  for (const line of lines) groups.set(line.household.group, [...(groups.get(line.household.group) ?? []), line]);
  const listed = new Map(lines.map(({ household }) => [household.index, household]));
  return {
    month,
    groups: [...groups].map(([group, own]) => ({
      group,
      lines: own.sort((a, b) => byId(a.household.index, b.household.index)),
    })),
    best: listingOrder(year).flatMap((index) => {
      const household = listed.get(index);
      return household !== undefined && (household.rank ?? Infinity) <= MOST_BEST ? [household] : [];
    }),
    households: lines.length,
    unassessed: lines.filter(({ month: { assessed } }) => !assessed).length,
  };
}
