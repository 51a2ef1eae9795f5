// Awards that make sense, of every kind.
import * as fc from 'fast-check';
import { conditions, forClass, period, some, type Keys } from './valid-conditions';

const common = { skipFrozen: fc.boolean(), budget: fc.integer({ min: 1, max: 500 }), conditions };
const seated = {
  ...common,
  tieKeys: fc.subarray(['fewer-deductions', 'higher-base', 'higher-bonus', 'more-months']),
  ties: fc.constantFrom('decide', 'include', 'exclude'),
};
export const awards: fc.Arbitrary<Keys> = fc.oneof(
  some({ ...seated, quotaOf: fc.constantFrom('participants', 'residents') }).map((more) => ({
    kind: 'quota',
    percent: 60,
    tiers: [
      { name: '一等', percent: 40, prize: 50 },
      { name: '二等', percent: 60 },
    ],
    ...more,
  })),
  some({ ...common, notBelow: fc.nat(50), ties: fc.constantFrom('include', 'exclude') }).map((more) => ({
    kind: 'positions',
    tiers: [
      { name: '五星', upToPercent: 30 },
      { name: '四星', upToPercent: 80 },
    ],
    ...more,
  })),
  fc
    .tuple(
      some({ ...common, per: period }),
      fc.array(
        fc.record(
          { conditions, for: forClass, limitPercent: fc.constantFrom(20, 50) },
          { requiredKeys: ['conditions', 'for'], noNullPrototype: true },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([more, tiers]) => ({
      kind: 'thresholds',
      tiers: tiers.map((tier, at) => ({ name: `${at + 1}等`, ...tier })),
      ...more,
    })),
  some(seated).map((more) => ({
    kind: 'places',
    tiers: [
      { name: '标兵', places: 1, prize: 100 },
      { name: '先进', min: 1, max: 2 },
    ],
    ...more,
  })),
  some({ ...common, percent: fc.constantFrom(49, 100), unit: fc.constantFrom('yuan', 'fen') }).map((more) => ({
    kind: 'pro-rata',
    pool: 1000,
    ...more,
  })),
);
