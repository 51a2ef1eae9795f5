// Periods as the reasons of a formula's error name them.
import { monthsIn, periodFacts, periodInWords, periodText, type Period, type Scheme } from '../../engine';

/** `2022年3月`, `2022年第一季度`, `2022年`; the months of quarters and years too where the plan's years do not begin in January. */
export function wordsOf({ kind, first }: Period, plan: Pick<Scheme, 'yearStart'>): string {
  const { period, last } = periodFacts(first, monthsIn(kind), plan);
  return periodInWords(period, last);
}

/** `2022-03`, `2022Q1`, `2022H1`, `2022年1—2月`: a column's header, which the functions take as 期. */
export function headerOf({ kind, first }: Period): string {
  const text = periodText(first, monthsIn(kind));
  return kind === 'two-months' ? periodInWords(text) : kind === 'month' ? text : text.replace('-', '');
}
