import { freeItems } from '../../../../src/engine/scoring/steps/free-items';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { longyuzhuang } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

describe('free-items', () => {
  it('counts 6 and 0.5 typed points at face value', () => {
    expect(
      linesAfter(
        [rows, freeItems],
        longyuzhuang,
        `
      户 0101 张三
      记 2022-03-05 0101 加分 6分 ×2
      记 2022-03-05 0101 减分 「占道」 0.5分
      记 2022-03-06 0101 加分 「修路」 2分 作废`,
      ),
    ).toEqual([
      '2022-03 free-bonus 加分项(待村民议定) 6 = 6 + 0 counted',
      '2022-03 free-bonus 修路 2 = 0 + 0 voided',
      '2022-03 free-deduction 占道 0.5 = 0.5 + 0 counted',
    ]);
  });
});
