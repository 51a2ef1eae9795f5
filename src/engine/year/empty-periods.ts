// Periods of a year of assessments that nobody was assessed in: scores enter, the periods leave.
import type { Month } from '../basis/calendar';
import type { YearScores } from '../scoring/types';
import { repeatedAspects } from './listing';

/** Those that are over by asOf, in order; none where nobody was assessed at all. */
export function emptyPeriods(scores: YearScores): readonly { readonly first: Month; readonly months: number }[] {
  const repeated = repeatedAspects(scores);
  const periods = Math.max(0, ...repeated.map((aspect) => aspect.periods));
  const alike = repeated.filter((aspect) => aspect.periods === periods);
  const months = 12 / periods;
  const isEmpty = (period: number): boolean =>
    alike.every(({ figures }) => figures.every((figure, at) => at % periods !== period || Number.isNaN(figure)));
  const over = Array.from({ length: alike.length === 0 ? 0 : periods }, (_, period) => period).filter(
    (period) =>
      scores.first + (period + 1) * months - 1 <= scores.asOf && scores.first + (period + 1) * months > scores.start,
  );
  const empty = over.filter(isEmpty);
  return empty.length === over.length
    ? []
    : empty.map((period) => ({ first: (scores.first + period * months) as Month, months }));
}
