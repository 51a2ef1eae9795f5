// A scored year and the rows of 荣誉登记 → who is named for a month (示范户): as computed, less whom the meeting refused,
// with whom it granted the honour or let take a place.
import type { Month } from '../basis/calendar';
import type { Points } from '../basis/points';
import type { HonourRecord } from '../ledger/registers/types';
import { listHonours } from '../ranking/list-honours';
import { rulesInForce } from '../scheme/versions';
import { HouseholdYear } from './household-year';
import { idOrder } from './listing';
import type { YearResult } from './year-result';

export type Honoured = {
  readonly household: HouseholdYear;
  /** What it is ranked by: the month's score without what is posted at the year's end. */
  readonly points: Points;
  /** Its row in 荣誉登记, the last where there are several; `null` for none. */
  readonly record: HonourRecord | null;
};

export type MonthHonours = {
  readonly name: string;
  readonly month: Month;
  /** Best first, then by 户号. */
  readonly named: readonly Honoured[];
  /** Tied at the last place and not decided on yet; nobody once decisions have filled the list. */
  readonly open: readonly Honoured[];
  readonly refused: readonly Honoured[];
  readonly least: number;
  readonly most: number;
  /** Fewer households take part than are to be named: all are open. */
  readonly tooFew: boolean;
  /** More are named than may be, or fewer although nothing is open. */
  readonly outOfRange: boolean;
};

/** `null` where the plan names nobody in that month. `year` must be scored up to it. */
export function monthHonours(year: YearResult, month: Month): MonthHonours | null {
  const list = listHonours(year.ledger, year.scores, month);
  const rule = rulesInForce(year.scheme, month).honour;
  if (list === null || rule === null) return null;
  const records = recordsOf(year, month);
  const is = (verdict: HonourRecord['verdict'], household: number): boolean =>
    records.get(household)?.verdict === verdict;
  const added = [...records.keys()].filter((household) => !is('refused', household));
  const honoured = (households: Iterable<number>): readonly Honoured[] =>
    decidedLines(year, month, { households, records });
  const named = honoured(new Set([...list.households, ...added].filter((household) => !is('refused', household))));
  const isFull = added.length > 0 && named.length >= rule.min;
  const open = isFull ? [] : honoured(list.undecided.filter((household) => !records.has(household)));
  const inForce = year.ledger.roster.households.filter(
    (_, household) => new HouseholdYear(year, household).month(month) !== null,
  );
  return {
    name: rule.name,
    month,
    named,
    open,
    refused: honoured([...records.keys()].filter((household) => is('refused', household))),
    least: rule.min,
    most: rule.max,
    tooFew: inForce.length < rule.min,
    outOfRange: named.length > rule.max || (open.length === 0 && named.length < rule.min),
  };
}

/** By household, the last row of the month. */
function recordsOf({ ledger }: YearResult, month: Month): ReadonlyMap<number, HonourRecord> {
  const own = (ledger.registers.honours ?? []).filter(
    ({ period }) => period.kind === 'month' && period.first === month,
  );
  return new Map(own.map((record) => [record.household, record]));
}

function decidedLines(
  year: YearResult,
  month: Month,
  {
    households,
    records,
  }: { readonly households: Iterable<number>; readonly records: ReadonlyMap<number, HonourRecord> },
): readonly Honoured[] {
  const byId = idOrder(year.ledger.roster.households);
  return [...households]
    .map((index): Honoured => {
      const household = new HouseholdYear(year, index);
      const figures = household.month(month);
      const points = (figures === null ? 0 : figures.score - figures.annual) as Points;
      return { household, points, record: records.get(index) ?? null };
    })
    .sort((a, b) => b.points - a.points || byId(a.household.index, b.household.index));
}
