// What both posted sheets say alike: the months they cover and the headers that depend on the plan.
import type { LocalDate } from '../basis/calendar';
import { monthOf } from '../basis/calendar';
import { dayInWords } from '../wording/phrases';
import { HEADERS, monthsLine } from '../wording/sheets';
import type { YearResult } from '../year-result';
import { repeatedAspects } from './listing';

/** The months that the year's scores cover, up to asOf. */
export function periodLine({ scores }: Pick<YearResult, 'scores'>, date: LocalDate): string {
  return monthsLine(Math.max(scores.start, monthOf(scores.year, 1)), scores.asOf, dayInWords(date));
}

/** The header of how long a household took part. */
export function periodsHeader({ scores }: Pick<YearResult, 'scores'>): string {
  const repeated = repeatedAspects(scores);
  if (repeated.length === 0) return HEADERS.months;
  return repeated.every((aspect) => aspect.periods === 4) ? HEADERS.quarters : HEADERS.periods;
}

/** The header of the tier: positions award stars, a quota awards tiers. */
export function tierHeader({ awards }: Pick<YearResult, 'awards'>): string {
  return awards?.rule.kind === 'positions' ? HEADERS.star : HEADERS.tier;
}
