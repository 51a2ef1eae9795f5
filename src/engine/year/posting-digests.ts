// What a posting rested on and what it said → short fingerprints that stand in 公示登记, so that it can be told later which
// of them is another by now.
import { digestOfRows, digestOfText } from '../basis/digest';
import { monthsIn } from '../ledger/dates/read-period';
import type { Period } from '../ledger/types';
import type { Scheme } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { basisRows } from './basis-rows';
import type { YearResult } from './year-result';

/** Of the rules in force in the last month of the period. */
export function schemeDigest(scheme: Scheme, { first, kind }: Period): string {
  return inLetters(digestOfText(JSON.stringify(rulesInForce(scheme, (first + monthsIn(kind) - 1) as typeof first))));
}

/** Of the rows of the ledger that count in the period. */
export function basisDigest(year: YearResult, period: Period): string {
  return inLetters(digestOfRows(basisRows(year, period)));
}

/** Of 户号 and figures as they stand in 归档明细, in whatever order. */
export function archiveDigest(rows: readonly (readonly (string | number | null)[])[]): string {
  const texts = rows.map((row) => JSON.stringify(row));
  return inLetters(digestOfText(texts.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('\n')));
}

// Sixteen figures in a row may look like the number of an account, and would be hidden.
function inLetters(digest: string): string {
  return [...digest].map((digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16))).join('');
}
