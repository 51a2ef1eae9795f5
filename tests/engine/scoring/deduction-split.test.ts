import fc from 'fast-check';
import { splitDeduction } from '../../../src/engine/scoring/deduction-split';

describe('splitDeduction', () => {
  it('leaves 0 of a base of 20 and 20 of a bonus of 25 when 25 fall on the base first', () => {
    expect(splitDeduction('base', { base: 20, bonus: 25 }, 25)).toEqual({ base: 0, bonus: 20 });
  });

  it('leaves 20 of the base and 0 of the bonus when 25 fall on the bonus first', () => {
    expect(splitDeduction('bonus', { base: 20, bonus: 25 }, 25)).toEqual({ base: 20, bonus: 0 });
  });

  it('leaves both as they are, 20 and 25, where the plan does not tell them apart', () => {
    expect(splitDeduction('score', { base: 20, bonus: 25 }, 25)).toEqual({ base: 20, bonus: 25 });
  });

  it('takes exactly what there is, never below 0', () => {
    const points = fc.nat(1000);
    fc.assert(
      fc.property(
        points,
        points,
        points,
        fc.constantFrom('base' as const, 'bonus' as const),
        (base, bonus, deduction, from) => {
          const left = splitDeduction(from, { base, bonus }, deduction);
          expect(left.base + left.bonus).toBe(Math.max(0, base + bonus - deduction));
          expect(Math.min(left.base, left.bonus)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
