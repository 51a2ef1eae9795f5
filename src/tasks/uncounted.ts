// What stands between a year and its being final: the errors that can change a score, a rank or how many are awarded.
import type { YearResult } from '../engine';
import { mendFirst, type MendGroup } from './mend-first';

/** By kind, most urgent first. */
export function uncounted({ problems }: Pick<YearResult, 'problems'>): readonly MendGroup[] {
  return mendFirst(problems.filter(({ severity }) => severity === 'error')).filter(
    ({ effect }) => effect === 'score' || effect === 'rank-or-award',
  );
}
