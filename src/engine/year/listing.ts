// The order in which a posted list names households, and what every list says of one: its group, its
// head, how long it took part.
import { withoutLeadingZeros } from '../basis/cells';
import { entryAt } from '../basis/entry';
import { formatPoints } from '../basis/points';
import type { Household } from '../ledger/types';
import { rulesInForce } from '../scheme/versions';
import { monthsInForce } from '../scoring/in-force';
import type { AspectColumns, YearScores } from '../scoring/types';
import type { YearResult } from './year-result';

/** True when the ledger has 户号 of its own; false when households go by their names. */
export function hasIds(households: readonly Household[]): boolean {
  return households.some((household) => household.head === '' || !household.id.includes(household.head));
}

/** Ranked households, best first; inside a tie by 户号, or in roster order where there is none. */
export function listingOrder({ ledger, ranking }: Pick<YearResult, 'ledger' | 'ranking'>): readonly number[] {
  const compare = idOrder(ledger.roster.households);
  return [...ranking.order].sort((a, b) => entryAt(ranking.rank, a) - entryAt(ranking.rank, b) || compare(a, b));
}

/** Orders household numbers by 户号: digits by their value (`9` before `10`), the rest by its characters;
 * by roster order where there is no 户号 or it is the same. */
export function idOrder(households: readonly Household[]): (a: number, b: number) => number {
  if (!hasIds(households)) return (a, b) => a - b;
  const keys = households.map(({ id }) =>
    id.replace(/\d+/g, (digits) => withoutLeadingZeros(digits).padStart(20, '0')),
  );
  return (a, b) => {
    const [mine, other] = [entryAt(keys, a), entryAt(keys, b)];
    return mine < other ? -1 : mine > other ? 1 : a - b;
  };
}

/** The head as the roster's cell has it; the 户号 where the ledger knows no name. */
export function headOf(household: Household): string {
  return household.headAsWritten === '' ? household.id : household.headAsWritten;
}

export function groupOf(household: Household): string {
  return household.group;
}

/** Those of `households` that share group and name with another one of them: only these need their 户号. */
export function namesakes(all: readonly Household[], households: readonly number[]): ReadonlySet<number> {
  const seen = new Map<string, number[]>();
  for (const household of households) {
    const { group, head, id } = entryAt(all, household);
    const key = JSON.stringify([group, head === '' ? id : head]);
    const same = seen.get(key);
    if (same === undefined) seen.set(key, [household]);
    else same.push(household);
  }
  return new Set([...seen.values()].filter((same) => same.length > 1).flat());
}

/** How many households share each rank; index = rank. */
export function sharersOfRank(rank: Int32Array): readonly number[] {
  const sharers = new Array<number>(rank.reduce((most, each) => Math.max(most, each), 0) + 1).fill(0);
  for (const each of rank) sharers[each] = entryAt(sharers, each) + 1;
  return sharers;
}

/** Points as they are printed: at most two decimals. */
export function printedPoints(points: number, scores: Pick<YearScores, 'scale'>): number {
  return Number(formatPoints(points, scores.scale));
}

/** The aspects assessed several times a year. */
export function repeatedAspects(scores: YearScores): readonly AspectColumns[] {
  return scores.aspects.filter((aspect) => aspect.periods > 1);
}

/** Whether the year's score is a mean of periods: several periods added up, each for itself, are none. */
export function averagesPeriods(scores: YearScores): boolean {
  return rulesInForce(scores.scheme, scores.asOf).year.kind === 'mean-of-periods' && repeatedAspects(scores).length > 0;
}

/** In how many periods the household was assessed: the fewest of its repeated aspects. */
export function periodsAssessedOf(household: number, scores: YearScores): number {
  return Math.min(...repeatedAspects(scores).map((aspect) => entryAt(aspect.assessed, household)));
}

/** How long the household took part: periods assessed in a year that has such, else months in force. */
export function periodsTaken(household: number, scores: YearScores): number {
  return repeatedAspects(scores).length > 0 ? periodsAssessedOf(household, scores) : monthsInForce(scores, household);
}
