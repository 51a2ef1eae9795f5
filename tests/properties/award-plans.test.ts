import * as fc from 'fast-check';
import { builtinFile, explainHousehold, readScheme, type YearResult } from '../../src/engine';
import { evaluateYear } from '../../src/engine/evaluate';
import { ledgerOf } from '../support/ledger-columns';
import { fengshengRows } from '../support/random-ledgers';
import { propertyRuns } from './settings';

// Plans made of plan A's items with awards, vetoes and redemption of every kind. Figures are small, so that
// random ledgers reach and pass them.
const points = fc.integer({ min: 0, max: 400 });
const few = fc.integer({ min: 1, max: 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const period = fc.constantFrom('month', 'two-months', 'quarter', 'half-year', 'year');
const condition = fc.record({ of: fc.constantFrom('score', 'base', 'bonus', 'deduction', 'months', 'J1', 'K8', 'monthly', '2'), in: fc.constantFrom('points', 'units', 'rows') })
  .chain((asked) => fc.tuple(fc.constantFrom('atLeast', 'above', 'atMost', 'below'), points).map(([bound, value]) => ({ ...asked, [bound]: value })));
const conditions = fc.array(condition, { maxLength: 2 });
const prize = maybe(fc.integer({ min: 0, max: 100 }));
const named = <T>(tiers: readonly T[]) => tiers.map((tier, at) => ({ name: `${at + 1}等`, ...tier }));
const ties = fc.constantFrom('decide', 'include', 'exclude');
const tieKeys = fc.uniqueArray(fc.constantFrom('fewer-deductions', 'higher-base', 'higher-bonus', 'more-months'), { maxLength: 2 });

const awards = fc.oneof(
  fc.record({ kind: fc.constant('quota'), percent: fc.integer({ min: 1, max: 100 }), tiers: fc.constantFrom([100], [30, 70]).map((shares) => named(shares.map((percent) => ({ percent })))), ties, tieKeys, conditions }),
  fc.record({ kind: fc.constant('positions'), tiers: fc.constantFrom([50], [34, 100]).map((ends) => named(ends.map((upToPercent) => ({ upToPercent })))), ties: fc.constantFrom('include', 'exclude'), skipFrozen: fc.boolean(), conditions }),
  fc.record({ kind: fc.constant('thresholds'), per: period, tiers: fc.array(fc.record({ atLeast: maybe(points), conditions, prize }), { minLength: 1, maxLength: 3 }).map(named), conditions }),
  fc.record({ kind: fc.constant('places'), tiers: fc.array(fc.record({ min: few, more: fc.nat(2), prize }), { minLength: 1, maxLength: 2 }).map((tiers) => named(tiers.map(({ min, more, prize: yuan }) => ({ min, max: min + more, prize: yuan })))), ties, tieKeys }),
  fc.record({ kind: fc.constant('pro-rata'), pool: fc.integer({ min: 1, max: 100_000 }), percent: fc.integer({ min: 1, max: 100 }), unit: fc.constantFrom('yuan', 'fen') }),
);

const effect = fc.oneof(
  fc.record({ effect: fc.constant('score-at-most'), points, per: period }),
  fc.constantFrom({ effect: 'clear-balance' }, { effect: 'disqualify' }, { effect: 'out' }, { effect: 'drop-tiers', tiers: 1 }),
);
const effects = fc.array(effect, { minLength: 1, maxLength: 2 });
const vetoes = fc.array(fc.record({ when: fc.array(condition, { minLength: 1, maxLength: 2 }), per: period, effects }), { maxLength: 2 }).map((all) => all.map((one, at) => ({ name: `否决${at}`, ...one })));

const redemption = fc.record({
  of: fc.constantFrom('all', 'above-base', 'bonus'), carryOver: fc.boolean(), clearedIn: maybe(fc.integer({ min: 1, max: 12 })),
  expiresAfterMonths: maybe(fc.integer({ min: 1, max: 6 })), ceiling: maybe(fc.integer({ min: 50, max: 300 })), floor: maybe(fc.constant(0)),
});

type Items = { readonly items: readonly { readonly id: string }[] };
const base = builtinFile('fengsheng') as object & Items;

/** Undefined keys are left out, as a file would. */
const plans = fc.record({ awards, vetoes, redemption, from: fc.constantFrom('score', 'base', 'bonus'), k8: maybe(effects) })
  .map(({ from, k8, ...rules }) => JSON.parse(JSON.stringify({ ...base, ...rules, deductions: { from }, items: base.items.map((item) => (item.id === 'K8' ? { ...item, effects: k8 } : item)) })) as object);

const redeemed = fc.array(fc.tuple(fc.constantFrom('2022-04-20', '2022-12-20', '2023-01-20'), fc.constantFrom('0101', '0102'), fc.constantFrom(30, 12.5, -5)), { maxLength: 4 })
  .map((rows) => rows.map((words) => `兑 ${words.join(' ')}`));

function yearOf(plan: object, rows: readonly string[]): YearResult {
  const { value, problems } = readScheme(plan);
  if (value === null) throw new Error(JSON.stringify(problems));
  return evaluateYear(ledgerOf(value, rows.join('\n'), { year: 2022 }), value);
}

const years = fc.tuple(plans, fengshengRows, redeemed).map(([plan, rows, taken]) => yearOf(plan, [...rows, ...taken]));

/** Totals of each tier; empty for tiers by period, whose scores are those of a period. */
function totalsByTier({ awards: list, scores }: YearResult): readonly (readonly number[])[] {
  if (list === null || list.grades !== null) return [];
  return list.tiers.map((_, tier) => list.outcomes.flatMap((outcome, household) => (outcome.kind === 'tier' && outcome.tier === tier ? [scores.total[household]] : [])));
}

describe('plans with awards, vetoes and redemption of any kind', () => {
  it('score every ledger, the lines of each household summing to its score: 0 differences', () => {
    fc.assert(fc.property(years, ({ ledger, scores }) => {
      for (let household = 0; household < scores.householdCount; household++) {
        expect(explainHousehold(ledger, scores, household, null).total).toBe(scores.total[household]);
      }
    }), propertyRuns(150));
  });

  it('close every balance at opening + earned − redeemed − lapsed: 0 differences', () => {
    fc.assert(fc.property(years, ({ account, scores }) => {
      if (account === null) throw new Error('a plan with redemption keeps an account');
      for (let household = 0; household < scores.householdCount; household++) {
        expect(account.opening[household] + account.earned[household] - account.redeemed[household] - account.lapsed[household]).toBe(account.balance[household]);
      }
    }), propertyRuns(150));
  });

  it('put no tier that goes by score alone above 1 that is higher, but where a veto lowers it', () => {
    fc.assert(fc.property(years, (year) => {
      const kind = year.awards?.rule.kind;
      if (kind === 'thresholds' || year.scores.sanctions?.dropped.some((tiers) => tiers > 0) === true) return;
      const tiers = totalsByTier(year).filter((totals) => totals.length > 0);
      tiers.slice(1).forEach((lower, above) => expect(Math.max(...lower)).toBeLessThanOrEqual(Math.min(...tiers[above])));
    }), propertyRuns(150));
  });

  it('give out what they cost to the fen, a shared sum whole, and nothing to 1 that is out', () => {
    fc.assert(fc.property(years, ({ awards: list, scores, ranking }) => {
      if (list === null) throw new Error('every plan here has awards');
      const { rule, prizes, cost, outcomes } = list;
      if (rule.kind === 'pro-rata') expect([0, Math.floor((rule.poolFen * rule.percent) / 100 / (rule.unit === 'yuan' ? 100 : 1)) * (rule.unit === 'yuan' ? 100 : 1)]).toContain(cost);
      if (prizes !== null) expect(prizes.reduce((sum, fen) => sum + fen, 0)).toBe(cost);
      scores.sanctions?.out.forEach((month, household) => {
        if (month >= 0) expect([ranking.rank[household], list.grades === null && outcomes[household].kind === 'tier']).toEqual([0, false]);
      });
    }), propertyRuns(150));
  });
});
