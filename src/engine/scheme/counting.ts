// How the rows of an item become units, known from its unit when the file does not say.
import type { Counting } from './types';

const COUNTING_OF_UNIT: ReadonlyMap<string, Counting> = new Map([
  ['月', 'once-a-month'],
  ['季', 'once-a-quarter'],
  ['季度', 'once-a-quarter'],
  ['半年', 'once-a-half-year'],
  ['年', 'once-a-year'],
  ['项荣誉·月', 'honour'],
]);

/** `每月` is `月`; any dot in the middle will do. */
function plainUnit(unit: string): string {
  return unit
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^每/u, '')
    .replace(/[•‧∙⋅・./]/gu, '·');
}

/** 月 counts once a month, 季 once a quarter, 半年 once in half a year, 年 once a year, 项荣誉·月 by honour, anything else every
 * row. */
export function countingOf(unit: string): Counting {
  return COUNTING_OF_UNIT.get(plainUnit(unit)) ?? 'each';
}

/** Whether a unit names a period, or once ever, that it is not counted by. */
export function isUnclearUnit(unit: string): boolean {
  return countingOf(unit) === 'each' && /[年月季周]|一次性/u.test(unit);
}

const OCCURRENCES = /(?:次|件|起|例|回|场|宗|条|项|处|个)$/u;

/** Whether so many units are so many times that something happened; hours, yuan and mu are of one time. */
export function countsOccurrences(unit: string): boolean {
  return OCCURRENCES.test(plainUnit(unit));
}
