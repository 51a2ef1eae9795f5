import fc from 'fast-check';
import { decimalSum } from '../../../src/engine/scheme/decimal-sum';

describe('decimalSum', () => {
  it('adds 0.1 and 0.2 to 0.3', () => {
    expect(decimalSum([0.1, 0.2])).toBe(0.3);
  });

  it('adds 1.001 three times to 3.003, where doubles give 3.0029999999999997', () => {
    expect(decimalSum([1.001, 1.001, 1.001])).toBe(3.003);
  });

  it('adds nothing to 0', () => {
    expect(decimalSum([])).toBe(0);
  });

  it('adds decimals of 3 places as whole thousandths do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 50 }), (thousandths) => {
        expect(decimalSum(thousandths.map((value) => value / 1000))).toBe(
          thousandths.reduce((sum, value) => sum + value, 0) / 1000,
        );
      }),
    );
  });
});
