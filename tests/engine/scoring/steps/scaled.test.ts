import { each } from '../../../../src/engine/scoring/steps/each';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { scaled } from '../../../../src/engine/scoring/steps/scaled';
import { bonus, schemeOf } from '../../scheme/plan-of';
import { linesAfter } from '../../../support/score-lines';

const STEPS = [rows, each, scaled];
const plan = (keys: object) =>
  schemeOf({ year: { kind: 'sum-of-months', ...keys }, items: [bonus('J1', '义务劳动', { points: 30 })] });

describe('scaled', () => {
  it('takes 5 of 30 where 120 come to 100, in the last month that counts', () => {
    expect(linesAfter(STEPS, plan({ scaledTo: 100, scaledFrom: 120 }), '户 0101 张三\n记 2022-03-01 0101 J1')).toEqual([
      '2022-03 bonus J1 30 = 30 + 0 counted',
      '2022-12 floor 年度得分 -5 = -5 + 0 scaled',
    ]);
  });

  it('adds 0 lines to a score of 0, to a score that is in proportion already, and where nobody has a point', () => {
    expect(linesAfter(STEPS, plan({ scaledTo: 100, scaledFrom: 120 }), '户 0101 张三')).toEqual([]);
    expect(linesAfter(STEPS, plan({ scaledTo: 100, scaledFrom: 100 }), '户 0101 张三\n记 2022-03-01 0101 J1')).toEqual([
      '2022-03 bonus J1 30 = 30 + 0 counted',
    ]);
    expect(linesAfter(STEPS, plan({ scaledTo: 100 }), '户 0101 张三')).toEqual([]);
  });
});
