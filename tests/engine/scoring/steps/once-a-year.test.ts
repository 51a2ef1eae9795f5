import { onceAYear } from '../../../../src/engine/scoring/steps/once-a-year';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

describe('once-a-year', () => {
  it('counts 1 of 2 rows of J6 in the year, whatever its count, and J7 beside it', () => {
    expect(
      linesAfter(
        [rows, onceAYear],
        fengsheng,
        `
      户 0101 张三
      记 2022-09-05 0101 J6
      记 2022-03-05 0101 J6 ×2
      记 2022-03-05 0101 J7`,
      ),
    ).toEqual([
      '2022-03 annual J6 20 = 20 + 0 counted',
      '2022-03 annual J7 10 = 10 + 0 counted',
      '2022-09 annual J6 20 = 0 + 0 once-a-year',
    ]);
  });

  it('leaves the year to the row in force when 1 before the start is not', () => {
    expect(
      linesAfter(
        [rows, onceAYear],
        fengsheng,
        `
      户 0101 张三
      记 2022-02-05 0101 J6
      记 2022-03-05 0101 J6`,
        { start: '2022-03' },
      ),
    ).toEqual(['2022-02 annual J6 20 = 0 + 0 outside-months-in-force', '2022-03 annual J6 20 = 20 + 0 counted']);
  });
});
