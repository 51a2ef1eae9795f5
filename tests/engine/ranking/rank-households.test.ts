import fc from 'fast-check';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { ranked } from '../../support/ranked';

describe('rankHouseholds', () => {
  it('ranks 1, 2, 2, 4', () => {
    const { ranking } = ranked(fengsheng, [{ total: 7 }, { total: 9 }, { total: 8 }, { total: 8 }]);
    expect([...ranking.rank]).toEqual([4, 1, 2, 2]);
    expect([...ranking.tied]).toEqual([0, 0, 1, 1]);
    expect([...ranking.order]).toEqual([1, 2, 3, 0]);
    expect(ranking.ranked).toBe(4);
  });

  it('ranks by the total alone: 1 and 5 deduction points tie', () => {
    expect([
      ...ranked(fengsheng, [
        { total: 9, deduction: 5 },
        { total: 9, deduction: 1 },
      ]).ranking.rank,
    ]).toEqual([1, 1]);
  });

  it('gives 1 household that does not take part no rank', () => {
    const { ranking } = ranked(longyuzhuang, [{ total: 140 }, { total: 150 }], ['户 h1 老人 老年']);
    expect([...ranking.rank]).toEqual([1, 0]);
    expect([...ranking.order]).toEqual([0]);
  });

  it('gives rank 1 + the number of better households, on 100 random villages', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 8 }), { maxLength: 20 }), (totals) => {
        const { ranking } = ranked(
          fengsheng,
          totals.map((total) => ({ total })),
        );
        totals.forEach((total, at) => {
          expect(ranking.rank[at]).toBe(1 + totals.filter((other) => other > total).length);
          expect(ranking.tied[at]).toBe(totals.filter((other) => other === total).length > 1 ? 1 : 0);
        });
      }),
      { numRuns: 100 },
    );
  });
});
