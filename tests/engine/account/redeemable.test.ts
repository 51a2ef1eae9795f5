import { keepAccount } from '../../../src/engine/account/keep-account';
import { numberOf } from '../../../src/engine/basis/points';
import type { Ledger } from '../../../src/engine/ledger/types';
import { scoreYear } from '../../../src/engine/scoring/score-year';
import type { YearScores } from '../../../src/engine/scoring/types';
import { countingClasses, villageOfClasses } from '../../support/counting-classes';
import { monthAt } from '../../support/ledger-columns';
import { bonus, schemeOf } from '../scheme/plan-of';

const plan = schemeOf({
  participants: { classes: ['党员', '群众'] },
  base: {
    categories: [
      { id: '1', name: '学习', max: 10, given: true, for: ['党员'] },
      { id: '2', name: '卫生', max: 20, given: true },
    ],
  },
  items: [bonus('J1', '好人好事', { points: 5 })],
  redemption: { of: 'above-base' },
  versions: [
    { from: '2022-12', base: { categories: [{ id: '1', name: '学习', max: 4, given: true, for: ['群众'] }] } },
  ],
});

const scored = (ledger: Ledger): YearScores =>
  scoreYear(ledger, plan, { year: 2022, start: monthAt('2022-11'), asOf: monthAt('2022-12') });

describe('RedeemablePoints', () => {
  it('are the 5 points above the full base of each class, by the 2 versions in force', () => {
    const ledger = villageOfClasses(plan, 2);
    const scores = scored(ledger);
    expect([...scores.total].map((points) => numberOf(points, scores.scale))).toEqual([55, 49]);
    expect([...keepAccount(ledger, [scores]).earned].map((points) => numberOf(points, scores.scale))).toEqual([5, 5]);
  });

  it('ask which classes a category is for once a plan: as often for 12 households as for 1', () => {
    const asked = (households: number): number => {
      const ledger = villageOfClasses(plan, households);
      const scores = scored(ledger);
      return countingClasses(plan, (scheme) => keepAccount(ledger, [{ ...scores, scheme }]));
    };
    expect(asked(12)).toBe(asked(1));
    expect(asked(1)).toBeGreaterThan(0);
  });
});
