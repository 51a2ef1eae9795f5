// What many keys of a plan are made of: periods, classes, conditions, and some of the keys of an object.
import * as fc from 'fast-check';

export type Keys = Readonly<Record<string, unknown>>;

export const PERIODS = ['month', 'two-months', 'quarter', 'half-year', 'year'] as const;
export const CLASSES = ['甲类', '乙类'] as const;
export const period = fc.constantFrom(...PERIODS);
export const rowPeriod = fc.constantFrom('day', 'week', ...PERIODS);
export const halves = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: most * 2 }).map((units) => units / 2);
export const forClass = fc.constantFrom<readonly string[]>([], [], [], ['甲类'], ['甲类', '乙类']);

/** Some of the keys, each left out as often as not. */
export function some(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Keys> {
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true });
}

export const condition: fc.Arbitrary<Keys> = fc
  .tuple(
    fc.constantFrom<Keys>(
      {},
      { of: 'base' },
      { of: 'bonus' },
      { of: 'deduction' },
      { of: 'months' },
      { of: 'J1', in: 'rows' },
      { of: 'inner', in: 'units' },
      { of: 'C1' },
    ),
    fc.constantFrom('atLeast', 'above', 'atMost', 'below'),
    fc.nat(40),
  )
  .map(([of, bound, value]) => ({ ...of, [bound]: value }));
export const conditions = fc.array(condition, { maxLength: 2 });
