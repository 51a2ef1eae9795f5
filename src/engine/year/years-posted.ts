// A scored year and what was posted → that year behind the years before it of which anything was posted: their months may
// have been corrected since.
import { ledgerOfYear } from '../ledger/rows/ledger-year';
import { lastMonthOfYear, planYearOf } from '../scheme/plan-year';
import { evaluateYear } from './evaluate';
import type { PostedFigures } from './posting';
import type { YearResult } from './year-result';

/** In order; `year` itself is the last. */
export function yearsPosted(year: YearResult, posted: readonly PostedFigures[]): readonly YearResult[] {
  const before = new Set(posted.map(({ period }) => planYearOf(year.scheme, period.first)));
  const earlier = [...before].filter((one) => one < year.scores.year).sort((a, b) => a - b);
  return [...earlier.map((one) => yearBefore(year, one)), year];
}

/** An earlier year of the same ledger, scored to its end. */
export function yearBefore({ ledger, scheme, scores, residents }: YearResult, year: number): YearResult {
  return evaluateYear(ledgerOfYear(ledger, year, scheme), scheme, {
    start: scores.start,
    asOf: lastMonthOfYear(scheme, year),
    ...(residents === null ? {} : { residents }),
  });
}
