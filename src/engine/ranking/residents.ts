// 常住户: who lives in the village on the last day of the year.
import type { Household, Ledger } from '../ledger/types';
import type { YearScores } from '../scoring/types';

/** Marked resident, and neither gone before the last month of the year nor joining after it. */
export function isResidentAtYearEnd(household: Household, { first }: Pick<YearScores, 'first'>): boolean {
  const last = first + 11;
  return household.resident && (household.left === null || household.left >= last) && (household.joined === null || household.joined <= last);
}

export function countResidents(ledger: Ledger, scores: Pick<YearScores, 'first'>): number {
  return ledger.roster.households.filter((household) => isResidentAtYearEnd(household, scores)).length;
}

/** Why nobody can say how many resident households there are: the roster has no such column, or there is none; `null` where one can. Of persons all who are listed count. */
export function whyResidentsUnknown({ roster, residentsStated }: Ledger, { scheme }: Pick<YearScores, 'scheme'>): 'no-column' | 'no-roster' | null {
  if (residentsStated) return null;
  if (!roster.stated) return 'no-roster';
  return scheme.earner === 'person' ? null : 'no-column';
}
