import fc from 'fast-check';
import { Clerk } from '../../support/clerk';
import type { Choose } from '../../support/clerk-pen';
import { expectedOf, toldOf, villageOf } from '../../support/recorded-village';
import { fengsheng } from '../../support/schemes';
import { tell } from '../../support/told-ledger';
import { propertyRuns } from '../../properties/settings';

describe('readLedger', () => {
  it('gives back what 300 clerks recorded, each in their own way', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const choose: Choose = (...ways) => g(fc.constantFrom, ...ways) as (typeof ways)[number];
        const village = villageOf(choose);
        expect(toldOf(tell(new Clerk(choose, 2022).workbook(village), fengsheng))).toEqual(expectedOf(village));
      }),
      // A failure is told as it was met: making a workbook smaller takes longer than looking at it.
      { ...propertyRuns(300), endOnFailure: true },
    );
  });
});
