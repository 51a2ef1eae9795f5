import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('a year that begins in July', () => {
  const july = { ...fengsheng, yearStart: 7 };
  const recordsOf = (sheet: string, rows: readonly (readonly (string | number)[])[]): readonly string[] =>
    tell([{ sheet, rows }], july, YEAR).records;

  it.each([
    ['3月', '', '2023-03'],
    ['7月', '', '2022-07'],
    ['2022年3月', '', '2022-03'],
    ['3月', '2021年度基础分评定表', '2022-03'],
    ['3月', '2022年上半年基础分评定表', '2022-03'],
    ['基础分', '二〇二一年三月基础分评定表', '2021-03'],
  ])('places the sheet %s under the title “%s” in %s', (sheet, title, month) => {
    expect(recordsOf(sheet, [[title], ['户号', '户主', '爱党爱国', '人居环境'], ['0101', '张三', 10, 30]])).toEqual([
      `${month} 0101 1=10 2=30`,
    ]);
  });

  it.each([
    ['3月', '2023-03'],
    [8, '2022-08'],
    ['2022-03', '2022-03'],
    ['2023年6月', '2023-06'],
  ])('reads the month cell %j as %s', (cell, month) => {
    expect(
      recordsOf('评定', [
        ['月份', '户号', '基础分'],
        [cell, '0101', 90],
      ]),
    ).toEqual([`${month} 0101 基础分=90`]);
  });

  it('takes 年份 beside a month for the calendar’s year, 年度 for the plan’s', () => {
    const row = (header: string): readonly string[] =>
      recordsOf('评定', [
        [header, '月份', '户号', '基础分'],
        [2022, '3月', '0101', 90],
      ]);
    expect([row('年份'), row('年度')]).toEqual([['2022-03 0101 基础分=90'], ['2023-03 0101 基础分=90']]);
  });

  it('places 12 columns of months in 2022-07 … 2023-06', () => {
    const months = Array.from({ length: 12 }, (_, at) => at + 1);
    const records = recordsOf('2022年度基础分', [
      ['户号', '户主', ...months.map((month) => `${month}月`)],
      ['0101', '张三', ...months],
    ]);
    expect(records.map((record) => record.replace(' 0101 基础分=', ' '))).toEqual([
      '2022-07 7',
      '2022-08 8',
      '2022-09 9',
      '2022-10 10',
      '2022-11 11',
      '2022-12 12',
      '2023-01 1',
      '2023-02 2',
      '2023-03 3',
      '2023-04 4',
      '2023-05 5',
      '2023-06 6',
    ]);
  });
});
