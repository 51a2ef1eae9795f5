// How finely points are counted: panels of assessors and means of periods divide figures, and the
// scale makes every quotient a whole number of grains.
import type { Scale } from '../basis/points';
import { leastCommonMultiple, scaleFor } from '../basis/points';
import type { Ledger } from '../ledger/types';
import { MONTHS_OF_PERIOD, periodsInYear, scoreMonthsOf } from '../scheme/periods';
import type { Rules, Scheme } from '../scheme/types';

// Beyond this the whole numbers of a year (up to 9,007 points) would leave the exact range of a
// double; a mean over such a mixture of panels is then rounded to the nearest grain, 10⁻¹² of a point.
const LARGEST_DIVISOR = 1_000_000;
/** Of a mean that is exact; one over more is rounded to the nearest grain. */
const MOST_PERIODS = 12;

/** The scale of every computation on this ledger: all years of one account share it. */
export function scaleOf(ledger: Ledger, scheme: Scheme): Scale {
  const { sum, panel } = ledger.assessment.figures;
  const periods = scheme.versions.reduce(
    (all, version) => leastCommonMultiple(all, divisorOfPeriods(version.rules)),
    1,
  );
  let panels = sharesOf(ledger, LARGEST_DIVISOR / periods);
  for (let figure = 0; figure < panel.length; figure++) {
    if (panel[figure] <= 1 || sum[figure] === 0 || panels % panel[figure] === 0) continue;
    const wider = leastCommonMultiple(panels, leastCommonMultiple(sum[figure], panel[figure]) / sum[figure]);
    if (wider * periods <= LARGEST_DIVISOR) panels = wider;
  }
  return scaleFor([panels * periods]);
}

/** What the rows that several households share divide by, as far as `largest` allows. */
function sharesOf({ events: { sharers } }: Ledger, largest: number): number {
  let shares = 1;
  for (const among of new Set(sharers ?? [])) {
    const wider = leastCommonMultiple(shares, among);
    if (wider <= largest) shares = wider;
  }
  return shares;
}

/** A mean may be over any number of periods from 1 to those of a whole score period, a mean of scores over those of a year. */
function divisorOfPeriods({ base, year }: Rules): number {
  const means = base.categories.filter(({ combine, decimals }) => combine === 'mean' && decimals === null);
  const divisor = means.reduce(
    (all, { period }) => withDivisors(all, scoreMonthsOf(year) / MONTHS_OF_PERIOD[period]),
    1,
  );
  return year.kind === 'mean-of-scores'
    ? divisor * withDivisors(1, Math.min(MOST_PERIODS, year.best ?? year.last ?? periodsInYear(year.period)))
    : divisor;
}

function withDivisors(divisor: number, largest: number): number {
  let all = divisor;
  for (let periods = 2; periods <= largest; periods++) all = leastCommonMultiple(all, periods);
  return all;
}
