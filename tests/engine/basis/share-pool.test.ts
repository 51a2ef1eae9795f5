import fc from 'fast-check';
import { sharePool } from '../../../src/engine/basis/share-pool';
import { sharedFen } from '../../../src/engine/ranking/assign-shares';

describe('sharePool', () => {
  it('gives 12,940 of 668,819 points 3,195 of 165,130 yuan', () => {
    expect(sharePool(165_130, [12_940, 655_879])).toEqual([3195, 161_935]);
  });

  it('gives the 1 unit left over to the largest fraction, and of equal ones to the first', () => {
    expect(sharePool(10, [1, 1, 2])).toEqual([3, 2, 5]);
    expect(sharePool(7, [1, 3])).toEqual([2, 5]);
  });

  it('gives 0 to everyone where nobody has points', () => {
    expect(sharePool(100, [0, 0])).toEqual([0, 0]);
  });

  it('sums to the pool, and is never 1 unit or more off the exact share', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc
          .array(fc.nat(100_000_000_000), { minLength: 1, maxLength: 40 })
          .filter((weights) => weights.some((weight) => weight > 0)),
        (units, weights) => {
          const shares = sharePool(units, weights);
          const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(units);
          shares.forEach((share, at) => {
            const off = BigInt(share) * whole - BigInt(units) * BigInt(weights[at]);
            expect(off < whole && off > -whole).toBe(true);
          });
        },
      ),
    );
  });

  it('never gives more to fewer points: 1 order', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(fc.nat(1000), { minLength: 2, maxLength: 20 }), (units, weights) => {
        const sorted = [...weights].sort((a, b) => b - a);
        const shares = sharePool(units, sorted);
        shares.slice(1).forEach((share, at) => expect(share).toBeLessThanOrEqual(shares[at]));
      }),
    );
  });
});

describe('sharedFen', () => {
  it('takes 49 % of 337,000 yuan: 165,130', () => {
    expect(sharedFen({ poolFen: 33_700_000, percent: 49, unit: 'yuan' })).toBe(16_513_000);
  });

  it('shares whole yuan or whole fen of 33.3 % of 100 yuan, never more', () => {
    expect(sharedFen({ poolFen: 10_000, percent: 33.3, unit: 'yuan' })).toBe(3300);
    expect(sharedFen({ poolFen: 10_000, percent: 33.3, unit: 'fen' })).toBe(3330);
  });
});
