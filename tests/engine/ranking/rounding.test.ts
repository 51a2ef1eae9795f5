import fc from 'fast-check';
import { distribute, shareOf } from '../../../src/engine/ranking/rounding';

describe('shareOf', () => {
  it.each([
    [63, 13],
    [237, 47],
    [25, 5],
    [300, 60],
    [2, 0],
    [3, 1],
    [0, 0],
  ])('rounds 20%% of %i households half up to %i places', (households, places) => {
    expect(shareOf(households, 20, 'half-up')).toBe(places);
  });

  it('takes 10, 20 and 30 % of 237 down to 23, 47 and 71', () => {
    expect([10, 20, 30].map((percent) => shareOf(237, percent, 'down'))).toEqual([23, 47, 71]);
    expect([10, 20, 30].map((percent) => shareOf(237, percent, 'up'))).toEqual([24, 48, 72]);
    expect([10, 20, 30].map((percent) => shareOf(237, percent, 'half-up'))).toEqual([24, 47, 71]);
  });

  it('meets a half exactly, and leaves a whole number as it is', () => {
    expect([
      shareOf(5, 10, 'half-up'),
      shareOf(15, 10, 'half-up'),
      shareOf(5, 10, 'down'),
      shareOf(5, 10, 'up'),
    ]).toEqual([1, 2, 0, 1]);
    expect([
      shareOf(1000, 12.5, 'down'),
      shareOf(1000, 12.5, 'up'),
      shareOf(7000, 0.1, 'up'),
      shareOf(7000, 0.1, 'down'),
    ]).toEqual([125, 125, 7, 7]);
  });
});

describe('distribute', () => {
  it.each([
    [13, [3, 4, 6]],
    [47, [9, 14, 24]],
    [5, [1, 2, 2]],
    [60, [12, 18, 30]],
    [1, [0, 0, 1]],
    [2, [0, 1, 1]],
    [0, [0, 0, 0]],
  ])('splits %i places 20 / 30 / 50 %%', (places, shares) => {
    expect(distribute(places, [20, 30, 50], 'half-up')).toEqual(shares);
  });

  it('never gives more than is left: 1 place of 50 / 50 up goes to the first', () => {
    expect(distribute(1, [50, 50], 'up')).toEqual([1, 0]);
    expect(distribute(3, [40, 40, 20], 'up')).toEqual([2, 1, 0]);
  });

  it('sums to the whole, with no share below 0', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('half-up' as const, 'down' as const, 'up' as const),
        (places, weights, rounding) => {
          const sum = weights.reduce((total, weight) => total + weight, 0);
          const shares = distribute(
            places,
            weights.map((weight) => Math.floor((weight * 100) / sum)),
            rounding,
          );
          expect(shares.reduce((total, share) => total + share, 0)).toBe(places);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
