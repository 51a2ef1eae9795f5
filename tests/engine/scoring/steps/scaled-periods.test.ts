import { each } from '../../../../src/engine/scoring/steps/each';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { scaledPeriods } from '../../../../src/engine/scoring/steps/scaled-periods';
import { bonus, schemeOf } from '../../scheme/plan-of';
import { linesAfter, scoresOf, totalOf } from '../../../support/score-lines';

const plan = (keys: object, kind = 'sum-of-periods') =>
  schemeOf({
    items: [{ ...bonus('J1', '好人好事'), points: 1 }],
    year: { kind, period: 'quarter', scaledTo: 100, scaledPer: 'period', ...keys },
  });
const STEPS = [rows, each, scaledPeriods];

describe('scaledPeriods', () => {
  it('makes 30 of 60 stated points 50 of 100 in a line of the quarter’s last month', () => {
    expect(
      linesAfter(STEPS, plan({ scaledFrom: 60 }), '户 0101 张三\n记 2022-01-01 0101 J1 ×20\n记 2022-02-01 0101 J1 ×10'),
    ).toEqual([
      '2022-01 bonus J1 20 = 20 + 0 counted',
      '2022-02 bonus J1 10 = 10 + 0 counted',
      '2022-03 floor 本期得分 20 = 20 + 0 scaled-period',
    ]);
  });

  it('adds 0 lines where the score is what it would be, or nobody has any', () => {
    expect(linesAfter(STEPS, plan({ scaledFrom: 100 }), '户 0101 张三\n记 2022-01-01 0101 J1')).toHaveLength(1);
    expect(linesAfter(STEPS, plan({ scaledFrom: 100 }), '户 0101 张三')).toEqual([]);
  });

  it('takes the highest of each of 2 quarters, of who is not out at its end', () => {
    const text =
      '户 0101 甲\n户 0102 乙\n记 2022-01-01 0101 J1 ×10\n记 2022-01-02 0102 J1 ×20\n记 2022-04-01 0101 J1 ×5\n记 2022-04-02 0102 J1 ×2';
    const all = scoresOf(plan({}), text).scores;
    expect([totalOf(all, 0), totalOf(all, 1)]).toEqual([50 + 100, 100 + 40]);
    expect(all.scaledFrom?.map((grains) => grains / all.scale)).toEqual([20, 5, 0, 0]);
    const out = schemeOf({
      items: [
        { ...bonus('J1', '好人好事'), points: 1 },
        { id: 'V1', name: '违法', kind: 'veto', effects: [{ effect: 'out' }] },
      ],
      year: { kind: 'sum-of-periods', period: 'quarter', scaledTo: 100, scaledPer: 'period' },
    });
    expect(totalOf(scoresOf(out, `${text}\n记 2022-03-01 0102 V1`).scores, 0)).toBe(100 + 100);
    // Out from the second quarter on, its first still counts for everyone's.
    expect(totalOf(scoresOf(out, `${text}\n记 2022-05-01 0102 V1`).scores, 0)).toBe(50 + 100);
  });

  it('is before the best 1 of 4 quarters is kept', () => {
    const text =
      '户 0101 甲\n户 0102 乙\n记 2022-01-01 0101 J1 ×10\n记 2022-01-02 0102 J1 ×20\n记 2022-04-01 0101 J1 ×5';
    expect(totalOf(scoresOf(plan({ best: 1 }), text).scores, 0)).toBe(100);
  });
});
