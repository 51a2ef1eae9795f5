import { freeze } from '../../../../src/engine/scoring/steps/freeze';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

describe('freeze', () => {
  it('costs 0 points and says what it is, unless voided', () => {
    expect(
      linesAfter(
        [rows, freeze],
        fengsheng,
        `
      户 0101 张三
      记 2022-03-05 0101 K9 ×2 止 2022-06-30
      记 2022-04-05 0101 K9 作废`,
      ),
    ).toEqual(['2022-03 freeze K9 0 = 0 + 0 freeze', '2022-04 freeze K9 0 = 0 + 0 voided']);
  });
});
