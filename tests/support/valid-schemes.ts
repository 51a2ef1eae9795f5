// Plans that make sense, over the whole vocabulary, and ledgers for them: what no checker refuses must be scored, ranked
// and awarded. A new key belongs here as soon as it counts.
import * as fc from 'fast-check';
import { byDays, byTerms, goingByDays, rowByRow, type RowByRow } from './row-by-row-plans';
import { readScheme } from '../../src/engine/scheme/read';
import type { Scheme } from '../../src/engine/scheme/types';
import { awards } from './valid-awards';
import {
  CLASSES,
  PERIODS,
  condition,
  conditions,
  forClass,
  halves,
  period,
  rowPeriod,
  some,
  type Keys,
} from './valid-conditions';

const category = (id: string): fc.Arbitrary<Keys> =>
  fc
    .tuple(
      fc.constantFrom<Keys>(
        { max: 20 },
        { max: 20, given: true },
        {
          items: [
            { id: `${id}.1`, name: `${id}项一`, max: 5 },
            { id: `${id}.2`, name: `${id}项二`, max: 7.5 },
          ],
        },
        {
          grades: [
            { name: '优', points: 20 },
            { name: '良', points: 12.5 },
            { name: '差', points: 0 },
          ],
        },
      ),
      some({
        period,
        combine: fc.constantFrom('sum', 'mean', 'highest', 'last'),
        decimals: fc.nat(3),
        for: forClass,
        sensitive: fc.constant(true),
      }),
    )
    .map(([worth, more]) => ({ id, name: `类别${id}`, ...worth, ...more }));

const base: fc.Arbitrary<Keys> = fc.oneof(
  some({ period, given: fc.boolean(), withoutTable: fc.constantFrom('full', 'none') }).map((more) => ({
    total: 60,
    ...more,
  })),
  fc
    .tuple(
      fc.subarray(['C1', 'C2', 'C3'], { minLength: 1 }).chain((ids) => fc.tuple(...ids.map(category))),
      some({ passMark: halves(30), withoutTable: fc.constantFrom('full', 'none') }),
    )
    .map(([categories, more]) => ({ categories, ...more })),
);

const repetition = {
  repeatFactors: fc.constantFrom([1, 2], [0, 1], [1, 0]),
  repeatPer: rowPeriod,
  repeatWithin: fc.constantFrom(1, 3, 14),
};
const worth: fc.Arbitrary<Keys> = fc.oneof(
  some({
    validMonths: fc.constantFrom(1, 6, 18),
    counting: fc.constantFrom(
      'each',
      'once-a-day',
      'once-a-week',
      'once-a-month',
      'once-a-two-months',
      'once-a-quarter',
      'once-a-half-year',
      'once-a-year',
      'lasting',
    ),
    wholeUnits: fc.constantFrom('down', 'half-up'),
    ...repetition,
  }).chain((more) => halves(9).map((points) => ({ points, ...more }))),
  some({ from: fc.constant(1), to: fc.constant(9) }).map((bounds) => ({ typed: true, ...bounds })),
  some({
    tierKind: fc.constantFrom('level', 'slab'),
    tierPer: fc.constantFrom('event', ...PERIODS),
    wholeUnits: fc.constantFrom('down', 'half-up'),
  }).chain((more) =>
    fc.constantFrom({ from: 3 }, { above: 3 }).map((bound) => ({
      tiers: [
        { from: 1, points: 2 },
        { ...bound, points: 5.5 },
      ],
      ...more,
    })),
  ),
);
const team = fc.constantFrom('whole', 'shared');
const until = fc.constantFrom('open', 'year-end', 'next-year-end');
const effect: fc.Arbitrary<Keys> = fc.oneof(
  fc.record({ effect: fc.constant('score-at-most'), points: fc.nat(60), per: period }),
  fc.constantFrom('clear-balance', 'disqualify').map((one) => ({ effect: one })),
  fc.constantFrom('警告', '谈话').map((one) => ({ effect: 'result', result: one })),
  some({ until }).map((more) => ({ effect: 'freeze', ...more })),
  some({ until, redemption: fc.constantFrom('kept', 'barred') }).map((more) => ({ effect: 'out', ...more })),
  fc.record({ effect: fc.constant('drop-tiers'), tiers: fc.integer({ min: 1, max: 2 }) }),
);

const items: fc.Arbitrary<readonly Keys[]> = fc.tuple(
  ...['J1', 'J2', 'J3', 'J4'].map((id, at) =>
    fc.tuple(worth, some({ for: forClass, sensitive: fc.constant(true), team })).map(([one, more]): Keys => ({
      id,
      name: `加分${id}`,
      ...one,
      ...more,
      ...(at < 2 ? { group: 'inner' } : at === 2 ? { group: 'posted' } : {}),
    })),
  ),
  ...['K1', 'K2'].map((id) =>
    fc
      .tuple(
        worth,
        some({
          on: fc.constantFrom('C1', 'C2', 'base'),
          sensitive: fc.constant(true),
          effects: fc.array(effect, { minLength: 1, maxLength: 2 }),
        }),
      )
      .map(([one, more]): Keys => ({ id, name: `减分${id}`, kind: 'deduction', ...one, ...more })),
  ),
  fc
    .tuple(fc.array(effect, { minLength: 1, maxLength: 2 }), some({ sensitive: fc.constant(true) }))
    .map(([effects, more]): Keys => ({ id: 'V1', name: '否决V1', kind: 'veto', effects, ...more })),
  some({ until }).map((more): Keys => ({
    id: 'F1',
    name: '冻结F1',
    kind: 'freeze',
    ...more,
  })),
);
const groups: fc.Arbitrary<readonly Keys[]> = fc
  .tuple(
    some({ within: fc.constant('outer'), highestPer: fc.oneof(rowPeriod, fc.constant('event')), ...repetition }),
    some({ highestPer: fc.oneof(rowPeriod, fc.constant('event')), ...repetition }),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([inner, outer, postedIn]) => [
    { id: 'inner', name: '里组', ...inner },
    { id: 'posted', name: '年终组', postedIn },
    ...('within' in inner ? [{ id: 'outer', name: '外组', ...outer }] : []),
  ]);
const cap = fc.record({
  of: fc.constantFrom('J1', 'J4', 'K1', 'inner', 'posted', 'bonus', 'deduction', 'earned', 'score'),
  per: fc.constantFrom('event', 'day', 'week', ...PERIODS),
  points: halves(40),
  scope: fc.constantFrom('household', 'household', 'village'),
  excess: fc.constantFrom('cut', 'cut', 'refuse'),
});
const floor = fc.record({ of: fc.constantFrom('score', 'base', 'bonus', 'C1'), per: period, points: fc.nat(30) });
const scaled = {
  startMonth: fc.integer({ min: 1, max: 12 }),
  scaledTo: fc.constant(100),
  scaledFrom: fc.constant(400),
  scaledPer: fc.constantFrom('whole-year', 'period'),
};
const year: fc.Arbitrary<Keys> = fc.oneof(
  some(scaled).map((more) => ({ kind: 'sum-of-months', ...more })),
  some({ ...scaled, minPeriods: fc.constant(1) }).map((more) => ({ kind: 'mean-of-periods', ...more })),
  fc
    .tuple(
      fc.constantFrom('sum-of-periods', 'mean-of-scores'),
      some({ ...scaled, period, best: fc.integer({ min: 1, max: 3 }), last: fc.integer({ min: 2, max: 9 }) }),
    )
    .map(([kind, more]) => ({ kind, ...more })),
);
const accountKeys = {
  redemption: some({
    of: fc.constantFrom('all', 'above-base', 'bonus'),
    carryOver: fc.boolean(),
    clearedIn: fc.integer({ min: 1, max: 12 }),
    clearedOn: fc.constantFrom('01-10', '02-29', '06-30', '12-31'),
    usableAtOnce: fc.boolean(),
    multipleOf: fc.constantFrom(1, 5),
    timesAtMost: fc.integer({ min: 1, max: 2 }),
    timesPer: period,
    prices: fc.constantFrom(
      [],
      [
        { goods: '洗衣液', points: 30 },
        { goods: '盐', points: 5 },
      ],
    ),
    needs: fc.array(
      fc.record({ of: fc.constantFrom('balance', 'earned', 'T1'), atLeast: fc.constantFrom(10, 60, 400) }),
      { maxLength: 2 },
    ),
    expiresAfterMonths: fc.integer({ min: 1, max: 11 }),
    ceiling: fc.constant(300),
    floor: fc.constant(0),
  }),
  tallies: fc.array(
    fc.record({
      id: fc.constantFrom('T1', 'T2'),
      name: fc.constantFrom('时长', '荣誉分'),
      of: fc.constantFrom('earned', 'J1', 'outer', 'inner'),
    }),
    { maxLength: 2 },
  ),
  groupRanking: fc.record({ by: fc.constantFrom('sum', 'mean', 'per-household'), per: period }),
};
const accounts: fc.Arbitrary<Keys> = fc.record(accountKeys, { noNullPrototype: true });
const rules = some({
  year,
  base,
  caps: fc.array(cap, { maxLength: 4 }),
  floors: fc.array(floor, { maxLength: 2 }),
  awards,
  freeItems: fc.constant({}),
  deductions: fc.record({ from: fc.constantFrom('score', 'base', 'bonus') }),
  monthFloor: fc.nat(20),
  vetoes: fc.array(
    fc.record({
      name: fc.constant('分数用完'),
      when: fc.array(condition, { minLength: 1, maxLength: 2 }),
      per: period,
      effects: fc.array(effect, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 1 },
  ),
  ...accountKeys,
  results: fc
    .array(
      fc.tuple(fc.constantFrom('警告', '谈话'), some({ per: period, sensitive: fc.constant(true), when: conditions })),
      { maxLength: 2 },
    )
    .map((all) => all.map(([name, more]) => ({ name, ...more }))),
  honour: fc.constant({ name: '红榜户', min: 1, max: 2 }),
  earner: fc.constantFrom('household', 'person'),
});
const participants = some({ elderlyOptIn: fc.boolean(), presentAt: fc.constantFrom('any-time', 'period-start') }).map(
  (more) => ({ classes: CLASSES, ...more }),
);

export type ValidScheme = { readonly json: Keys; readonly scheme: Scheme };

/** Files that the checker takes: what it complains of is taken out, until nothing is left to complain of. */
export const validSchemes: fc.Arbitrary<ValidScheme> = schemesOf(rules, rowByRow);

/** The same with accounts, and by days and terms as often as not. */
export const schemesWithAccounts: fc.Arbitrary<ValidScheme> = schemesOf(
  fc.tuple(rules, accounts).map(([own, kept]) => ({ ...own, ...kept })),
  fc.oneof({ weight: 2, arbitrary: rowByRow }, byDays, byTerms),
);

function schemesOf(keys: fc.Arbitrary<Keys>, days: fc.Arbitrary<RowByRow>): fc.Arbitrary<ValidScheme> {
  return fc
    .tuple(keys, items, groups, participants, days)
    .map(([own, withItems, withGroups, who, byDay]): Keys => {
      const json = { id: 'p', name: '方案', ...own, items: withItems, groups: withGroups, participants: who };
      return goingByDays(json, byDay);
    })
    .map(mended);
}

function mended(json: Keys): ValidScheme {
  const copy = structuredClone(json) as Record<string, unknown>;
  for (let round = 0; round < 60; round++) {
    const { value, problems } = readScheme(copy);
    if (value !== null) return { json: copy, scheme: value };
    const { path } = problems.find(({ severity }) => severity === 'error') ?? { path: 'year' };
    takeOut(
      copy,
      path.split(/[.[\]]+/u).filter((step) => step !== ''),
    );
  }
  throw new Error(`a plan that cannot be mended: ${JSON.stringify(json)}`);
}

/** What stands at the path, else what holds it, else the year's rule. */
function takeOut(json: Record<string, unknown>, steps: readonly string[]): void {
  const holders = steps
    .slice(0, -1)
    .reduce<unknown[]>(
      (found, step) => [...found, (found[found.length - 1] as Record<string, unknown> | undefined)?.[step]],
      [json],
    );
  for (let at = steps.length - 1; at >= 0; at--) {
    const holder = holders[at];
    if (typeof holder !== 'object' || holder === null || !(steps[at] in holder)) continue;
    if (Array.isArray(holder)) holder.splice(Number(steps[at]), 1);
    else Reflect.deleteProperty(holder, steps[at]);
    return;
  }
  Reflect.deleteProperty(json, 'year');
}
