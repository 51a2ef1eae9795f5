import { honours } from '../../../../src/engine/scoring/steps/honours';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

const steps = [rows, honours];

describe('honours', () => {
  it('counts 2 distinct honours 1 point each in every month they last', () => {
    expect(linesAfter(steps, fengsheng, `
      户 0101 张三
      记 2022-11-05 0101 J5 「最美家庭」
      记 2022-11-06 0101 J5 「新乡贤」 ×2 止 2022-11-30`)).toEqual([
      '2022-11 bonus J5 1 = 1 + 0 counted', '2022-11 bonus J5 1 = 1 + 0 counted', '2022-12 bonus J5 1 = 1 + 0 counted',
    ]);
  });

  it('takes 2 rows of the same name for one honour, and says so once', () => {
    expect(linesAfter(steps, fengsheng, `
      户 0101 张三
      记 2022-10-05 0101 J5 「最美家庭」
      记 2022-11-05 0101 J5 「最美家庭」`)).toEqual([
      '2022-10 bonus J5 1 = 1 + 0 counted',
      '2022-11 bonus J5 1 = 1 + 0 counted',
      '2022-11 bonus J5 1 = 0 + 0 same-honour',
      '2022-12 bonus J5 1 = 1 + 0 counted',
    ]);
  });

  it('lets a second row of the name count in the 1 month that the first leaves free', () => {
    expect(linesAfter(steps, fengsheng, `
      户 0101 张三
      记 2022-10-05 0101 J5 「最美家庭」 止 2022-11-30
      记 2022-11-05 0101 J5 「最美家庭」`)).toEqual([
      '2022-10 bonus J5 1 = 1 + 0 counted', '2022-11 bonus J5 1 = 1 + 0 counted', '2022-12 bonus J5 1 = 1 + 0 counted',
    ]);
  });

  it('takes 2 rows without a name for one honour', () => {
    expect(linesAfter(steps, fengsheng, `
      户 0101 张三
      记 2022-12-05 0101 J5
      记 2022-12-06 0101 J5`)).toEqual(['2022-12 bonus J5 1 = 1 + 0 counted', '2022-12 bonus J5 1 = 0 + 0 same-honour']);
  });
});
