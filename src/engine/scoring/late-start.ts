// A base that everyone is given period by period begins with the village's first month.
// Where nobody said which that is, it is the ledger's, and whoever began to write in March is short of two months:
// a scored year enters, what is to be said of it leaves.
import { formatMonth } from '../basis/calendar';
import { type Problem, problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import { rulesInForce } from '../scheme/versions';
import type { YearScores } from './types';

/** Of a year in which a whole period of a given base lies before the start; none elsewhere. */
export function lateStart({
  scheme,
  first,
  start,
  asOf,
}: Pick<YearScores, 'scheme' | 'first' | 'start' | 'asOf'>): readonly Problem[] {
  if (start <= first || start > asOf) return [];
  const { categories } = rulesInForce(scheme, asOf).base;
  if (!categories.some(({ given, period }) => given && start - first >= MONTHS_OF_PERIOD[period])) return [];
  const facts = { from: formatMonth(start), first: formatMonth(first), last: formatMonth(start - 1) };
  return [problem('base-starts-late', {}, null, facts satisfies FactsOf<'base-starts-late'>)];
}
