import type { Condition } from '../../../src/engine/scheme/types';
import { ConditionFigures } from '../../../src/engine/scoring/condition-figures';
import { scoreYear } from '../../../src/engine/scoring/score-year';
import { ledgerOf, monthAt } from '../../support/ledger-columns';
import { bonus, schemeOf } from '../scheme/plan-of';

const points = (kind: 'base' | 'bonus' | 'deduction'): Condition => ({
  subject: { kind },
  name: kind,
  in: 'points',
  bound: 'atLeast',
  value: 0,
});

/** Base, bonus and deduction in points, in the months first … last, of a household with 60 a year given, 10 earned in
 * January, 5 off the base and 2 off nothing in particular in March. */
function figures(from: 'score' | 'bonus', first: number, last: number): readonly number[] {
  const scheme = schemeOf({
    base: { categories: [{ id: '1', name: '守法', max: 5, given: true }] },
    items: [
      bonus('J', '好事', { points: 10 }),
      { id: 'K', name: '违约', kind: 'deduction', points: 5, on: '1' },
      { id: 'L', name: '失约', kind: 'deduction', points: 2 },
    ],
    deductions: { from },
  });
  const ledger = ledgerOf(scheme, '户 0101 张三\n记 2022-01-05 0101 J\n记 2022-03-05 0101 K\n记 2022-03-06 0101 L');
  const scores = scoreYear(ledger, scheme, { year: 2022, start: null, asOf: monthAt('2022-12') });
  const asked = [points('base'), points('bonus'), points('deduction')];
  const read = new ConditionFigures(ledger, scores, asked);
  return asked.map((condition) => read.figureFor(condition, 0, first, last) / scores.scale);
}

describe('ConditionFigures', () => {
  it('leaves 55 of a base of 60 that 5 fell on, in the year and in its months', () => {
    expect(figures('score', 0, 11)).toEqual([55, 10, 7]);
    expect(figures('score', 2, 2)).toEqual([0, 0, 7]);
  });

  it('takes the other 2 from the bonus where deductions use that up first', () => {
    expect(figures('bonus', 0, 11)).toEqual([55, 8, 7]);
  });
});
