// The households named for a month (示范户): as many as the plan allows without cutting a tie.
import type { Month } from '../basis/calendar';
import type { Ledger } from '../ledger/types';
import type { HonourRule } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { NOT_IN_FORCE } from '../scoring/types';
import type { YearScores } from '../scoring/types';
import type { HonourList } from './types';

/**
 * By the month's score without annual groups (A11), among the households in force; best first, ties in
 * roster order. Where every number in min..max would cut a tie, the households above it are named and the
 * tie is undecided; where there are fewer households than min, all are undecided.
 * `null` when the plan names none. `month` lies in the year of `scores`.
 */
export function listHonours(ledger: Ledger, scores: YearScores, month: Month): HonourList | null {
  const rule = rulesInForce(scores.scheme, month).honour;
  if (rule === null) return null;
  const at = month - scores.first;
  const { status, score, annual } = scores.months;
  const points = (household: number): number => score[household * 12 + at] - annual[household * 12 + at];
  const order = ledger.roster.households
    .map((_, household) => household)
    .filter((household) => status[household * 12 + at] !== NOT_IN_FORCE);
  order.sort((a, b) => points(b) - points(a));
  return name(rule, order, (position) => points(order[position]) === points(order[position - 1]));
}

/** `cut(n)`: the households at positions n − 1 and n (0-based) are tied. */
function name(rule: HonourRule, order: readonly number[], cut: (position: number) => boolean): HonourList {
  if (order.length < rule.min) return { name: rule.name, households: [], undecided: order };
  for (let count = Math.min(rule.max, order.length); count >= rule.min; count--) {
    if (count === order.length || !cut(count))
      return { name: rule.name, households: order.slice(0, count), undecided: [] };
  }
  let first = rule.min;
  let next = rule.min;
  while (first > 0 && cut(first)) first--;
  while (next < order.length && cut(next)) next++;
  return { name: rule.name, households: order.slice(0, first), undecided: order.slice(first, next) };
}
