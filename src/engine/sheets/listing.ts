// The order in which a posted list names households, and what every list says of one: its group, its
// head, how long it took part.
import { formatPoints } from '../basis/points';
import type { Household } from '../ledger/types';
import { NOT_IN_FORCE } from '../scoring/types';
import type { AspectColumns, YearScores } from '../scoring/types';
import { withoutPrivateNumbers } from '../wording/phrases';
import type { YearResult } from '../year-result';

/** True when the ledger has 户号 of its own; false when households go by their names. */
export function hasIds(households: readonly Household[]): boolean {
  return households.some((household) => household.head === '' || !household.id.includes(household.head));
}

/** Ranked households, best first; inside a tie by 户号, or in roster order where there is none. */
export function listingOrder({ ledger, ranking }: Pick<YearResult, 'ledger' | 'ranking'>): readonly number[] {
  const { households } = ledger.roster;
  const order = [...ranking.order];
  if (!hasIds(households)) return order;
  return order.sort((a, b) => ranking.rank[a] - ranking.rank[b] || compareIds(households[a].id, households[b].id) || a - b);
}

/** Negative when `a` comes first: digits by their value (`9` before `10`), everything else by its characters; 0 for `01` and `1`. */
export function compareIds(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = compareParts(left[at], right[at]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareParts(a: string, b: string): number {
  if (/^\d/.test(a) && /^\d/.test(b)) {
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return x.length - y.length || compareText(x, y);
  }
  return compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The head as the roster's cell has it; the 户号 where the ledger knows no name. */
export function headOf(household: Household): string {
  return withoutPrivateNumbers(household.headAsWritten === '' ? household.id : household.headAsWritten);
}

export function groupOf(household: Household): string {
  return withoutPrivateNumbers(household.group);
}

/** Those of `households` that share group and name with another one of them: only these need their 户号. */
export function namesakes(all: readonly Household[], households: readonly number[]): ReadonlySet<number> {
  const seen = new Map<string, number[]>();
  for (const household of households) {
    const { group, head, id } = all[household];
    const key = JSON.stringify([group, head === '' ? id : head]);
    seen.set(key, [...(seen.get(key) ?? []), household]);
  }
  return new Set([...seen.values()].filter((same) => same.length > 1).flat());
}

/** How many households share each rank; index = rank. */
export function sharersOfRank(rank: Int32Array): Int32Array {
  const sharers = new Int32Array(rank.reduce((most, each) => Math.max(most, each), 0) + 1);
  for (const each of rank) sharers[each]++;
  return sharers;
}

/** Points as they are printed: at most two decimals. */
export function printedPoints(points: number, scores: Pick<YearScores, 'scale'>): number {
  return Number(formatPoints(points, scores.scale));
}

export function monthsInForceOf(household: number, { months }: YearScores): number {
  let count = 0;
  for (let month = 0; month < 12; month++) if (months.status[household * 12 + month] !== NOT_IN_FORCE) count++;
  return count;
}

/** The aspects assessed several times a year. */
export function repeatedAspects(scores: YearScores): readonly AspectColumns[] {
  return scores.aspects.filter((aspect) => aspect.periods > 1);
}

/** In how many periods the household was assessed: the fewest of its repeated aspects. */
export function periodsAssessedOf(household: number, scores: YearScores): number {
  return Math.min(...repeatedAspects(scores).map((aspect) => aspect.assessed[household]));
}
