import * as fc from 'fast-check';
import { explainHousehold, readScheme, type YearResult } from '../../src/engine';
import { evaluateYear } from '../../src/engine/year/evaluate';
import { ledgerOf } from '../support/ledger-columns';
import { fengshengRows, redemptionRows } from '../support/random-ledgers';
import { plansOfAnyKind } from '../support/random-plans';
import { propertyRuns } from './settings';

function yearOf(plan: object, rows: readonly string[]): YearResult {
  const { value, problems } = readScheme(plan);
  if (value === null) throw new Error(JSON.stringify(problems));
  return evaluateYear(ledgerOf(value, rows.join('\n'), { year: 2022 }), value);
}

const years = fc
  .tuple(plansOfAnyKind, fengshengRows, redemptionRows)
  .map(([plan, rows, taken]) => yearOf(plan, [...rows, ...taken]));

/** Totals of each tier; empty for tiers by period, whose scores are those of a period. */
function totalsByTier({ awards: list, scores }: YearResult): readonly (readonly number[])[] {
  if (list === null || list.grades !== null) return [];
  return list.tiers.map((_, tier) =>
    list.outcomes.flatMap((outcome, household) =>
      outcome.kind === 'tier' && outcome.tier === tier ? [scores.total[household]] : [],
    ),
  );
}

describe('plans with awards, vetoes and redemption of any kind', () => {
  it('score every ledger, the lines of each household summing to its score: 0 differences', () => {
    fc.assert(
      fc.property(years, ({ ledger, scores }) => {
        for (let household = 0; household < scores.householdCount; household++) {
          expect(explainHousehold(ledger, scores, household, null).total).toBe(scores.total[household]);
        }
      }),
      propertyRuns(150),
    );
  });

  it('close every balance at opening + earned − redeemed − lapsed: 0 differences', () => {
    fc.assert(
      fc.property(years, ({ account, scores }) => {
        if (account === null) throw new Error('a plan with redemption keeps an account');
        for (let household = 0; household < scores.householdCount; household++) {
          expect(
            account.opening[household] +
              account.earned[household] -
              account.redeemed[household] -
              account.lapsed[household],
          ).toBe(account.balance[household]);
        }
      }),
      propertyRuns(150),
    );
  });

  it('put no tier that goes by score alone above 1 that is higher, but where a veto lowers it', () => {
    fc.assert(
      fc.property(years, (year) => {
        const kind = year.awards?.rule.kind;
        if (kind === 'thresholds' || year.scores.sanctions?.dropped.some((tiers) => tiers > 0) === true) return;
        const tiers = totalsByTier(year).filter((totals) => totals.length > 0);
        tiers
          .slice(1)
          .forEach((lower, above) => expect(Math.max(...lower)).toBeLessThanOrEqual(Math.min(...tiers[above])));
      }),
      propertyRuns(150),
    );
  });

  it('give out what they cost to the fen, a shared sum whole, and nothing to 1 that is out', () => {
    fc.assert(
      fc.property(years, ({ awards: list, scores, ranking }) => {
        if (list === null) throw new Error('every plan here has awards');
        const { rule, prizes, cost, outcomes } = list;
        if (rule.kind === 'pro-rata')
          expect([
            0,
            Math.floor((rule.poolFen * rule.percent) / 100 / (rule.unit === 'yuan' ? 100 : 1)) *
              (rule.unit === 'yuan' ? 100 : 1),
          ]).toContain(cost);
        if (prizes !== null) expect(prizes.reduce((sum, fen) => sum + fen, 0)).toBe(cost);
        scores.sanctions?.out.forEach((month, household) => {
          if (month >= 0)
            expect([ranking.rank[household], list.grades === null && outcomes[household].kind === 'tier']).toEqual([
              0,
              false,
            ]);
        });
      }),
      propertyRuns(150),
    );
  });
});
