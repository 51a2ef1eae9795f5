import { onceAMonth } from '../../../../src/engine/scoring/steps/once-a-month';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

describe('once-a-month', () => {
  it('counts 1 of 3 rows of an item in March, the first by date, and 1 again in April', () => {
    expect(
      linesAfter(
        [rows, onceAMonth],
        fengsheng,
        `
      户 0101 张三
      记 2022-03-20 0101 J4
      记 2022-03-05 0101 J4
      记 2022-03-20 0101 J4
      记 2022-04-01 0101 J4`,
      ),
    ).toEqual([
      '2022-03 bonus J4 1 = 1 + 0 counted',
      '2022-03 bonus J4 1 = 0 + 0 once-a-month',
      '2022-03 bonus J4 1 = 0 + 0 once-a-month',
      '2022-04 bonus J4 1 = 1 + 0 counted',
    ]);
  });

  it('counts 1 unit of a row with a count of 3, and the 3 items J3a, J3b and J4 apart', () => {
    expect(
      linesAfter(
        [rows, onceAMonth],
        fengsheng,
        `
      户 0101 张三
      记 2022-03-05 0101 J3a ×3
      记 2022-03-05 0101 J3b
      记 2022-03-05 0101 J4`,
      ),
    ).toEqual([
      '2022-03 bonus J3a 1 = 1 + 0 counted',
      '2022-03 bonus J3b 1 = 1 + 0 counted',
      '2022-03 bonus J4 1 = 1 + 0 counted',
    ]);
  });

  it('does not let 1 voided row take the month', () => {
    expect(
      linesAfter(
        [rows, onceAMonth],
        fengsheng,
        `
      户 0101 张三
      记 2022-03-05 0101 J4 作废
      记 2022-03-06 0101 J4`,
      ),
    ).toEqual(['2022-03 bonus J4 1 = 0 + 0 voided', '2022-03 bonus J4 1 = 1 + 0 counted']);
  });

  it('keeps 3 items and 12 months apart', () => {
    const text = Array.from({ length: 12 }, (_, at) =>
      ['J3a', 'J3b', 'J4'].map((id) => `记 2022-${String(at + 1).padStart(2, '0')}-05 0101 ${id}`),
    ).flat();
    expect(
      linesAfter([rows, onceAMonth], fengsheng, ['户 0101 张三', ...text].join('\n')).filter((line) =>
        line.endsWith('1 = 1 + 0 counted'),
      ),
    ).toHaveLength(36);
  });
});
