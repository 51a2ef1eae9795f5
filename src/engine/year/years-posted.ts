// A scored year and what was posted → that year behind the years before it of which anything was posted: their months may
// have been corrected since.
import { ledgerOfYear } from '../ledger/rows/ledger-year';
import { lastMonthOfYear, planYearOf } from '../scheme/plan-year';
import { evaluateYear } from './evaluate';
import type { PostedFigures } from './posting';
import type { YearResult } from './year-result';

/** In order; `year` itself is the last. */
export function yearsPosted(year: YearResult, posted: readonly PostedFigures[]): readonly YearResult[] {
  const { ledger, scheme, scores, residents } = year;
  const before = new Set(posted.map(({ period }) => planYearOf(scheme, period.first)));
  return [
    ...[...before]
      .filter((one) => one < scores.year)
      .sort((a, b) => a - b)
      .map((one) =>
        evaluateYear(ledgerOfYear(ledger, one, scheme), scheme, {
          start: scores.start,
          asOf: lastMonthOfYear(scheme, one),
          ...(residents === null ? {} : { residents }),
        }),
      ),
    year,
  ];
}
