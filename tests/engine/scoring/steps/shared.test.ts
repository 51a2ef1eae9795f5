import { shared } from '../../../../src/engine/scoring/steps/shared';
import { each } from '../../../../src/engine/scoring/steps/each';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { bonus, schemeOf } from '../../scheme/plan-of';
import { linesAfter, scoresOf } from '../../../support/score-lines';

const plan = schemeOf({ items: [{ ...bonus('J1', '修渠'), points: 10, team: 'shared' }] });

describe('shared', () => {
  it('gives 1 of 4 households 5 of 20 points', () => {
    expect(linesAfter([rows, shared, each], plan, '户 0101 张三\n记 2022-03-01 0101 J1 ×2 ÷4')).toEqual([
      '2022-03 bonus J1 5 = 5 + 0 counted',
    ]);
  });

  it('is left out where no row of the ledger is shared: 10 points stay 10', () => {
    expect(linesAfter([rows, shared, each], plan, '户 0101 张三\n记 2022-03-01 0101 J1')).toEqual([
      '2022-03 bonus J1 10 = 10 + 0 counted',
    ]);
  });

  it('has parts of 3 and of 7 households that are whole grains and 20 points together', () => {
    const text = ['0101', '0102', '0103', '0104', '0105', '0106', '0107'].map((id) => `户 ${id} 某${id}`).join('\n');
    const row = (id: string, among: number) => `记 2022-03-01 ${id} J1 ÷${among}`;
    const all = ['0101', '0102', '0103', '0104', '0105', '0106', '0107'].map((id) => row(id, 7));
    const few = ['0101', '0102', '0103'].map((id) => row(id, 3));
    const { scores } = scoresOf(plan, [text, ...all, ...few].join('\n'));
    expect(scores.scale % 21).toBe(0);
    expect([...scores.total].reduce((sum, points) => sum + points, 0)).toBe(20 * scores.scale);
  });
});
