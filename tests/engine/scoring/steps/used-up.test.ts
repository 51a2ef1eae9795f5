import { deductions } from '../../../../src/engine/scoring/steps/deductions';
import { each } from '../../../../src/engine/scoring/steps/each';
import { fullBase } from '../../../../src/engine/scoring/steps/full-base';
import { givenBase } from '../../../../src/engine/scoring/steps/given-base';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { usedUp } from '../../../../src/engine/scoring/steps/used-up';
import { schemeOf } from '../../scheme/plan-of';
import { linesAfter } from '../../../support/score-lines';

const STEPS = [rows, each, fullBase, givenBase, usedUp, deductions];
const items = [
  { id: 'K1', name: '缺席', kind: 'deduction', points: 4, on: '学习' },
  { id: 'K2', name: '赌博', kind: 'deduction', points: 30 },
];
const deducted = (keys: object, text: string): readonly string[] =>
  linesAfter(STEPS, schemeOf({ items, ...keys }), text).filter((line) => line.includes('deduction'));

describe('used-up', () => {
  it('takes 10 of 12 from a category of 10, earlier rows first, and nothing from the rest of the score', () => {
    const plan = {
      year: { kind: 'sum-of-periods', period: 'year' },
      base: {
        categories: [
          { name: '学习', max: 10, period: 'year', given: true },
          { name: '劳动', max: 50, period: 'year', given: true },
        ],
      },
    };
    expect(
      deducted(
        plan,
        '户 0101 张三\n记 2022-03-09 0101 K1\n记 2022-03-01 0101 K1\n记 2022-11-01 0101 K1\n记 2022-12-01 0101 K2',
      ),
    ).toEqual([
      '2022-03 deduction K1 -4 = -4 + 0 counted',
      '2022-03 deduction K1 -4 = -4 + 0 counted',
      '2022-11 deduction K1 -4 = -2 + -2 used-up',
      '2022-12 deduction K2 -30 = -30 + 0 counted',
    ]);
  });

  it('begins again with 6 in the next month of a monthly category, full without a table', () => {
    expect(
      deducted(
        { base: { categories: [{ name: '学习', max: 6 }] } },
        '户 0101 张三\n记 2022-01-02 0101 K1 ×2\n记 2022-02-02 0101 K1',
      ),
    ).toEqual(['2022-01 deduction K1 -8 = -6 + -2 used-up', '2022-02 deduction K1 -4 = -4 + 0 counted']);
  });
});
