import { composeAwardSheet } from '../../../src/engine/sheets/award-sheet';
import { emptyPeriods } from '../../../src/engine/year/empty-periods';
import { longyuzhuang } from '../../support/schemes';
import { linesOfSheet, POSTING, yearOf } from '../sheets/posted';

const quarters = (...numbers: readonly number[]) =>
  [
    '户 1 甲',
    '户 2 乙',
    ...numbers.map((at) => `评 2022-Q${at} 1 环境整治=38 文明新风=39`),
    '记 2022-12-05 1 加分 1分',
  ].join('\n');

describe('emptyPeriods', () => {
  it('finds the third quarter of a year in which nobody was assessed in it, and says it once', () => {
    const year = yearOf(longyuzhuang, quarters(1, 2, 4), {
      households: { '1': { group: '第一片区' }, '2': { group: '第二片区' } },
    });
    expect(emptyPeriods(year.scores).map(({ months }) => months)).toEqual([3]);
    const lines = linesOfSheet(composeAwardSheet(year, POSTING));
    expect(lines.filter((line) => line.includes('第三季度'))).toEqual([
      '3. 第三季度没有评定，平均分按已评的各期计算。',
    ]);
    expect(lines.filter((line) => line.startsWith('序号'))).toEqual([expect.stringContaining('|片区|')]);
  });

  it('finds 0 where all 4 were assessed, and 0 where none was', () => {
    expect(emptyPeriods(yearOf(longyuzhuang, quarters(1, 2, 3, 4)).scores)).toEqual([]);
    expect(emptyPeriods(yearOf(longyuzhuang, quarters()).scores)).toEqual([]);
  });
});
