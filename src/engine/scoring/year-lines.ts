// Whether a line of a breakdown is of the year alone: it takes from or gives to the year's score, and no month's.
import { adjustsYear, LINE_REASONS } from './codes';
import type { ScoreLine } from './types';

export function isOfYearAlone({ reason }: Pick<ScoreLine, 'reason'>): boolean {
  return adjustsYear(LINE_REASONS.indexOf(reason));
}
