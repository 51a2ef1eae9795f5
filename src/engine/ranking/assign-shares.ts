// Dividends: a sum of money shared among the households in proportion to their scores.
import type { AwardRule } from '../scheme/types';
import type { AwardInput } from './award-input';
import { composeTiers, countSkipped } from './award-figures';
import { decisionsUnneeded } from './decisions';
import { barredFrom } from './eligibility';
import { sharePool } from '../basis/share-pool';
import type { AwardList, AwardOutcome } from './types';

export type ShareRule = Extract<AwardRule, { kind: 'pro-rata' }>;

/** Fen that are shared: the stated part of the pool, down to whole units. */
export function sharedFen({ poolFen, percent, unit }: Pick<ShareRule, 'poolFen' | 'percent' | 'unit'>): number {
  const fenOfUnit = unit === 'yuan' ? 100 : 1;
  const exact = (BigInt(poolFen) * BigInt(Math.round(percent * 1000))) / 100_000n;
  return Number(exact) - (Number(exact) % fenOfUnit);
}

/** Every ranked household with points gets its share; one whose share comes to nothing is said to have none. */
export function assignShares(rule: ShareRule, input: AwardInput): AwardList {
  const { scores, ledger } = input;
  const fenOfUnit = rule.unit === 'yuan' ? 100 : 1;
  const fen = sharedFen(rule);
  const barred = barredFrom(rule, input, { points: true });
  const shares = sharePool(
    fen / fenOfUnit,
    barred.map((why, household) => (why === null ? scores.total[household] : 0)),
  );
  const prizes = Float64Array.from(shares, (share) => share * fenOfUnit);
  const outcomes = barred.map((why, household): AwardOutcome => {
    if (why !== null) return { kind: 'none', why };
    return prizes[household] > 0 ? { kind: 'tier', tier: 0, by: null } : { kind: 'none', why: 'no-points' };
  });
  const tiers = composeTiers([{ name: rule.name, places: null, prize: null }], outcomes, scores);
  return {
    rule,
    denominator: tiers[0].awarded,
    quota: null,
    tiers,
    outcomes,
    ties: [],
    undecided: [],
    decisions: [],
    absent: null,
    prizes,
    grades: null,
    cost: prizes.reduce((sum, share) => sum + share, 0),
    // Whoever has no points has nothing to share by: that is no reason worth naming.
    skipped: countSkipped(outcomes, input, -Infinity).filter(({ why }) => why !== 'no-points'),
    problems: decisionsUnneeded(ledger, [rule.name]),
  };
}
