// A village that posts month after month while rows of earlier months come late or are voided: every posted sum is the one
// before, the month's own points and the corrections that stand beside them, whatever was entered when.
import * as fc from 'fast-check';
import { MICRO } from '../../src/engine/basis/points';
import { cellOfPosting, postMonths } from '../engine/year/posted-village';
import { propertyRuns } from './settings';

const MONTHS = ['2022-03', '2022-04', '2022-05', '2022-06'];
const IDS = ['0101', '0102', '0103'];

/** `entered`: in which posting it is first there; `voided`: from which on it no longer counts. */
const row = fc.record({
  month: fc.nat(MONTHS.length - 1),
  id: fc.constantFrom(...IDS),
  item: fc.constantFrom('J1', 'J2', 'J3a', 'J6', 'K1', 'K5', 'K8'),
  times: fc.integer({ min: 1, max: 9 }),
  entered: fc.nat(MONTHS.length),
  voided: fc.nat(MONTHS.length * 2),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function ledgerAt(rows: readonly Row[], posting: number): string {
  const there = rows.filter(({ entered, month }) => Math.max(entered, month) <= posting);
  return [
    ...IDS.map((id) => `户 ${id} 户主${id}`),
    '记 2022-03-01 0103 J1',
    ...there.map(
      ({ month, id, item, times, voided }) =>
        `记 ${MONTHS[month]}-10 ${id} ${item} ×${times}${voided <= posting ? ' 作废' : ''}`,
    ),
  ].join('\n');
}

describe('composePosting', () => {
  it('posts 4 months of 3 households whose sums are the one before, the month and its corrections', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const posted = postMonths(MONTHS.map((month, at) => [month, ledgerAt(rows, at)] as const));
        for (const [household, id] of IDS.entries()) {
          let sum = 0;
          for (const one of posted) {
            const corrected = one.posting.corrections
              .filter((correction) => correction.household === household)
              .reduce((total, { points }) => total + points, 0);
            sum += Number(cellOfPosting(one, id, 'score')) + corrected / MICRO;
            expect(cellOfPosting(one, id, 'cumulative')).toBe(sum);
          }
        }
      }),
      propertyRuns(60),
    );
  });
});
