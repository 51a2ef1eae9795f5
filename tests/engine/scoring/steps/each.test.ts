import { each } from '../../../../src/engine/scoring/steps/each';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

describe('each', () => {
  it('counts 3 units of one row and 1 of another', () => {
    expect(
      linesAfter(
        [rows, each],
        fengsheng,
        `
      户 0101 张三
      记 2022-03-05 0101 J1 ×3
      记 2022-03-05 0101 J1`,
      ),
    ).toEqual(['2022-03 bonus J1 1.5 = 1.5 + 0 counted', '2022-03 bonus J1 0.5 = 0.5 + 0 counted']);
  });

  it('counts 0 of a voided row and of an item that counts once a month', () => {
    expect(
      linesAfter(
        [rows, each],
        fengsheng,
        `
      户 0101 张三
      记 2022-03-05 0101 J1 作废
      记 2022-03-05 0101 J4`,
      ),
    ).toEqual(['2022-03 bonus J1 0.5 = 0 + 0 voided', '2022-03 bonus J4 1 = 0 + 0 counted']);
  });
});
