// The groups of the village (小组, 网格) ranked against each other: scores of the year or of a period enter, what each
// group comes to and its rank leave.
import type { Points } from '../basis/points';
import type { Ledger } from '../ledger/types';
import type { GroupRankingRule } from '../scheme/types';
import type { Ranking } from './types';

export type GroupStanding = {
  /** As the roster has it; never blank. */
  readonly name: string;
  /** Of the roster, and of these the ranked ones. */
  readonly households: number;
  readonly ranked: number;
  /** Of the ranked ones. */
  readonly sum: Points;
  /** What `sum` is divided by: 1 where sums are compared, and where nobody is counted. */
  readonly divisor: number;
  /** 1-based; equal groups share it. */
  readonly rank: number;
  readonly tied: boolean;
};

/** By the `figures` of their households that are ranked. Highest first, equals in the order of the roster.
 * Whoever has no group in the roster is in none. */
export function rankGroups(
  rule: GroupRankingRule,
  { roster }: Pick<Ledger, 'roster'>,
  { figures: points, ranking }: { readonly figures: Float64Array; readonly ranking: Ranking },
): readonly GroupStanding[] {
  const groups = new Map<string, { households: number; ranked: number; sum: number }>();
  roster.households.forEach(({ group }, household) => {
    if (group === '') return;
    const met = groups.get(group) ?? { households: 0, ranked: 0, sum: 0 };
    groups.set(group, met);
    met.households++;
    if (ranking.rank[household] === 0) return;
    met.ranked++;
    met.sum += points[household];
  });
  const figures = [...groups].map(([name, { households, ranked, sum }]) => ({
    name,
    households,
    ranked,
    sum: sum as Points,
    divisor: Math.max(1, divisorOf(rule, { households, ranked })),
  }));
  return figures
    .map((one) => ({
      ...one,
      rank: 1 + figures.filter((other) => compare(other, one) > 0).length,
      tied: figures.some((other) => other !== one && compare(other, one) === 0),
    }))
    .sort((a, b) => a.rank - b.rank);
}

function divisorOf(
  { by }: GroupRankingRule,
  { households, ranked }: { readonly households: number; readonly ranked: number },
): number {
  return by === 'sum' ? 1 : by === 'mean' ? ranked : households;
}

/** Exactly: a / b and c / d as a × d and c × b. */
function compare(a: Pick<GroupStanding, 'sum' | 'divisor'>, b: Pick<GroupStanding, 'sum' | 'divisor'>): number {
  const difference = BigInt(a.sum) * BigInt(b.divisor) - BigInt(b.sum) * BigInt(a.divisor);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
