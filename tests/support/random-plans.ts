// Plans made of plan A's items with awards, vetoes and redemption of every kind, for properties. Figures are
// small, so that random ledgers reach and pass them.
import * as fc from 'fast-check';
import { builtinFile } from '../../src/engine';

const points = fc.integer({ min: 0, max: 400 });
const few = fc.integer({ min: 1, max: 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const period = fc.constantFrom('month', 'two-months', 'quarter', 'half-year', 'year');
const condition = fc
  .record({
    of: fc.constantFrom('score', 'base', 'bonus', 'deduction', 'months', 'J1', 'K8', 'monthly', '2'),
    in: fc.constantFrom('points', 'units', 'rows'),
  })
  .chain((asked) =>
    fc
      .tuple(fc.constantFrom('atLeast', 'above', 'atMost', 'below'), points)
      .map(([bound, value]) => ({ ...asked, [bound]: value })),
  );
const conditions = fc.array(condition, { maxLength: 2 });
const prize = maybe(fc.integer({ min: 0, max: 100 }));
const named = <T>(tiers: readonly T[]) => tiers.map((tier, at) => ({ name: `${at + 1}等`, ...tier }));
const ties = fc.constantFrom('decide', 'include', 'exclude');
const tieKeys = fc.uniqueArray(fc.constantFrom('fewer-deductions', 'higher-base', 'higher-bonus', 'more-months'), {
  maxLength: 2,
});

const awards = fc.oneof(
  fc.record({
    kind: fc.constant('quota'),
    percent: fc.integer({ min: 1, max: 100 }),
    tiers: fc.constantFrom([100], [30, 70]).map((shares) => named(shares.map((percent) => ({ percent })))),
    ties,
    tieKeys,
    conditions,
  }),
  fc.record({
    kind: fc.constant('positions'),
    tiers: fc.constantFrom([50], [34, 100]).map((ends) => named(ends.map((upToPercent) => ({ upToPercent })))),
    ties: fc.constantFrom('include', 'exclude'),
    skipFrozen: fc.boolean(),
    conditions,
  }),
  fc.record({
    kind: fc.constant('thresholds'),
    per: period,
    tiers: fc
      .array(fc.record({ atLeast: maybe(points), conditions, prize }), { minLength: 1, maxLength: 3 })
      .map(named),
    conditions,
  }),
  fc.record({
    kind: fc.constant('places'),
    tiers: fc
      .array(fc.record({ min: few, more: fc.nat(2), prize }), { minLength: 1, maxLength: 2 })
      .map((tiers) => named(tiers.map(({ min, more, prize: yuan }) => ({ min, max: min + more, prize: yuan })))),
    ties,
    tieKeys,
  }),
  fc.record({
    kind: fc.constant('pro-rata'),
    pool: fc.integer({ min: 1, max: 100_000 }),
    percent: fc.integer({ min: 1, max: 100 }),
    unit: fc.constantFrom('yuan', 'fen'),
  }),
);

const effect = fc.oneof(
  fc.record({ effect: fc.constant('score-at-most'), points, per: period }),
  fc.constantFrom(
    { effect: 'clear-balance' },
    { effect: 'disqualify' },
    { effect: 'out' },
    { effect: 'drop-tiers', tiers: 1 },
  ),
);
const effects = fc.array(effect, { minLength: 1, maxLength: 2 });
const vetoes = fc
  .array(fc.record({ when: fc.array(condition, { minLength: 1, maxLength: 2 }), per: period, effects }), {
    maxLength: 2,
  })
  .map((all) => all.map((one, at) => ({ name: `否决${at}`, ...one })));

const redemption = fc.record({
  of: fc.constantFrom('all', 'above-base', 'bonus'),
  carryOver: fc.boolean(),
  clearedIn: maybe(fc.integer({ min: 1, max: 12 })),
  expiresAfterMonths: maybe(fc.integer({ min: 1, max: 6 })),
  ceiling: maybe(fc.integer({ min: 50, max: 300 })),
  floor: maybe(fc.constant(0)),
});

type Items = { readonly items: readonly { readonly id: string }[] };
const base = builtinFile('fengsheng') as object & Items;

/** Files; undefined keys are left out. */
export const plansOfAnyKind = fc
  .record({ awards, vetoes, redemption, from: fc.constantFrom('score', 'base', 'bonus'), k8: maybe(effects) })
  .map(
    ({ from, k8, ...rules }) =>
      JSON.parse(
        JSON.stringify({
          ...base,
          ...rules,
          deductions: { from },
          items: base.items.map((item) => (item.id === 'K8' ? { ...item, effects: k8 } : item)),
        }),
      ) as object,
  );
