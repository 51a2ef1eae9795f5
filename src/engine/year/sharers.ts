// Who shares a sum of money by points: a year enters, what all of them have together leaves.
import { entryAt } from '../basis/entry';
import type { Points } from '../basis/points';
import type { YearResult } from './year-result';

/** The totals of all that get a share, added up. */
export function pointsOfSharers({ awards, scores }: Pick<YearResult, 'awards' | 'scores'>): Points {
  const outcomes = awards?.outcomes ?? [];
  return outcomes.reduce((sum, { kind }, at) => (kind === 'tier' ? sum + entryAt(scores.total, at) : sum), 0) as Points;
}
