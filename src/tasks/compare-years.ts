// What another plan or setting would do to the year: two scored years of one ledger enter, the households whose score,
// rank or tier differs leave.
import { entryAt, HouseholdYear, type YearResult } from '../engine';

export type Standing = { readonly total: number; readonly rank: number | null; readonly tier: string | null };

export type ChangedHousehold = {
  readonly id: string;
  readonly head: string;
  readonly group: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
};

/** In roster order of the later year. Totals are compared exactly; a household that one of the years does not have
 * stands with `null`. */
export function changedHouseholds(before: YearResult, after: YearResult): readonly ChangedHousehold[] {
  const numbers = new Map(before.ledger.roster.households.map(({ id }, at) => [id, at]));
  const changed = after.ledger.roster.households.flatMap(({ id, head, group }, at): readonly ChangedHousehold[] => {
    const former = numbers.get(id);
    numbers.delete(id);
    const [was, is] = [former === undefined ? null : standingOf(before, former), standingOf(after, at)];
    return same(was, is) ? [] : [{ id, head, group, before: was, after: is }];
  });
  const gone = [...numbers].flatMap(([id, at]): readonly ChangedHousehold[] => {
    const { head, group } = entryAt(before.ledger.roster.households, at);
    const was = standingOf(before, at);
    return was === null ? [] : [{ id, head, group, before: was, after: null }];
  });
  return [...changed, ...gone];
}

/** `null` for a household that takes no part. Points over their scale are one double for one exact value. */
function standingOf(result: YearResult, at: number): Standing | null {
  const { takesPart, total, rank, tier } = new HouseholdYear(result, at);
  return takesPart ? { total: total / result.scores.scale, rank, tier } : null;
}

function same(a: Standing | null, b: Standing | null): boolean {
  return a === b || (a !== null && b !== null && a.total === b.total && a.rank === b.rank && a.tier === b.tier);
}
