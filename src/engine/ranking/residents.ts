// 常住户: who lives in the village on the last day of the year.
import type { Household, Ledger } from '../ledger/types';
import type { AwardRule } from '../scheme/types';
import type { YearScores } from '../scoring/types';

export type QuotaOf = Extract<AwardRule, { kind: 'quota' }>['quotaOf'];

/** Marked resident, and neither gone before the last month of the year nor joining after it. */
export function isResidentAtYearEnd(household: Household, { first }: Pick<YearScores, 'first'>): boolean {
  const last = first + 11;
  return (
    household.resident &&
    (household.left === null || household.left >= last) &&
    (household.joined === null || household.joined <= last)
  );
}

/** N of a quota as the roster gives it, and how many resident households chose not to take part. */
export function countResidents(
  { roster }: Ledger,
  scores: Pick<YearScores, 'first' | 'participates'>,
  quotaOf: QuotaOf,
): { readonly counted: number; readonly absent: number } {
  const residents = roster.households
    .map((household, at) => (isResidentAtYearEnd(household, scores) ? scores.participates[at] : null))
    .filter((takesPart) => takesPart !== null);
  const absent = residents.filter((takesPart) => takesPart === 0).length;
  return { counted: quotaOf === 'residents' ? residents.length : residents.length - absent, absent };
}

/** Why nobody can say how many resident households there are: the roster has no such column, or there is none;
 * `null` where one can. Of persons all who are listed count. */
export function whyResidentsUnknown(
  { roster, residentsStated }: Ledger,
  { scheme }: Pick<YearScores, 'scheme'>,
): 'no-column' | 'no-roster' | null {
  if (residentsStated) return null;
  if (!roster.stated) return 'no-roster';
  return scheme.earner === 'person' ? null : 'no-column';
}
