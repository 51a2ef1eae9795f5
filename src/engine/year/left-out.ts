// Who is asked about when the winners are read out: a year with awards enters, those leave who stood among the winners
// and got nothing, and those who are not ranked, each with the reason. For the copy that the village keeps.
import { entryAt } from '../basis/entry';
import { OUT_OF_REACH } from '../ranking/award-figures';
import { reachOf } from '../ranking/seat-awards';
import { nounsOf } from '../wording/earner-nouns';
import { leftOutInWords } from '../wording/sheets/sheets';
import type { AwardedYear } from './award-entries';
import { HouseholdYear } from './household-year';
import { averagesPeriods, idOrder, listingOrder, periodsAssessedOf } from './listing';

export type LeftOut = { readonly one: HouseholdYear; readonly why: string };

/** Ranked ones first, as the list of the year names them; then the others by 户号. None of a plan whose tiers are given
 * period by period. */
export function leftOutOf(year: AwardedYear): readonly LeftOut[] {
  const { awards, ledger, ranking, scores } = year;
  if (awards.grades !== null) return [];
  const reach = awards.quota === null ? -Infinity : reachOf(awards.outcomes, awards.quota, scores);
  const byId = idOrder(ledger.roster.households);
  const unranked = [...ranking.rank.keys()].filter((household) => ranking.rank[household] === 0).sort(byId);
  const isAskedFor = (household: number): boolean => {
    const outcome = entryAt(awards.outcomes, household);
    if (outcome.kind !== 'none' || OUT_OF_REACH.has(outcome.why)) return false;
    return ranking.rank[household] === 0 || entryAt(scores.total, household) >= reach;
  };
  return [...listingOrder(year), ...unranked].filter(isAskedFor).map((household): LeftOut => {
    const one = new HouseholdYear(year, household);
    return { one, why: reasonOf(year, one) };
  });
}

function reasonOf(year: AwardedYear, { index, whyNone }: HouseholdYear): string {
  const { awards, ledger, scheme, scores } = year;
  const { elderly } = entryAt(ledger.roster.households, index);
  return leftOutInWords(
    {
      why: whyNone ?? 'outside-quota',
      elderly,
      notBelow: awards.rule.kind === 'positions' ? awards.rule.notBelow : null,
      assessed: averagesPeriods(scores) ? periodsAssessedOf(index, scores) : null,
    },
    nounsOf(scheme),
  );
}
