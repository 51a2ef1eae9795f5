import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng, longyuzhuang } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

/** The cells with their merges, with none known to be merged, and with nothing known of merges. */
function howeverMerged(tables: readonly CellTable[]): readonly (readonly CellTable[])[] {
  return [
    tables,
    tables.map((table) => ({ ...table, merges: [] })),
    tables.map(({ sheet, rows }) => ({ sheet, rows })),
  ];
}

describe('classifyColumns', () => {
  it('reads months over categories in 2 header rows, merged or not', () => {
    const tables = ledgerOf`
      # 2022年基础分
      户号 | 户主 | 1月 | < | 2月 | <
      ^ | ^ | 爱党爱国 | 人居环境 | 爱党爱国 | 人居环境
      '0101 | 张三 | 10 | 30 | 9 | 29
    `;
    for (const cells of howeverMerged(tables)) {
      expect(tell(cells, fengsheng).records).toEqual(['2022-01 0101 1=10 2=30', '2022-02 0101 1=9 2=29']);
    }
  });

  it('reads categories over months in 2 header rows, merged or not', () => {
    const tables = ledgerOf`
      # 2022年基础分
      户号 | 户主 | 爱党爱国 | < | 人居环境 | <
      ^ | ^ | 1月 | 2月 | 1月 | 2月
      '0101 | 张三 | 10 | 9 | 30 | 29
    `;
    for (const cells of howeverMerged(tables)) {
      expect(tell(cells, fengsheng).records).toEqual(['2022-01 0101 1=10 2=30', '2022-02 0101 1=9 2=29']);
    }
  });

  it('reads categories over sub-items under a title in 3 header rows', () => {
    const tables = ledgerOf`
      # 2022年3月
      户号 | 户主 | 基础分 | < | < | 备注
      ^ | ^ | 爱党爱国(10分) | < | 人居环境(30分) | ^
      ^ | ^ | 1.1 | 1.2 | 2.1 | ^
      '0101 | 张三 | 2 | 1 | 6 | 好
    `;
    for (const cells of howeverMerged(tables)) {
      expect(tell(cells, fengsheng).records).toEqual(['2022-03 0101 1.1=2 1.2=1 2.1=6']);
    }
  });

  it('means 2 of 3 assessors where one left a cell blank', () => {
    const tables = ledgerOf`
      # 2023年1季度
      户编号 | 户主 | 环境整治(40分) | < | < | 文明新风(40分) | < | <
      ^ | ^ | 评委1 | 评委2 | 评委3 | 考察员1 | 考察员2 | 考察员3
      '0101 | 张三 | 38 | 40 | 37 | 40 | | 39
    `;
    for (const cells of howeverMerged(tables)) {
      const { records, problems } = tell(cells, longyuzhuang);
      expect(records).toEqual(['2023-Q1 0101 环境整治=115/3 文明新风=79/2']);
      expect(problems).toEqual([]);
    }
  });

  it('means 2 assessors named above the aspects', () => {
    const { records } = tell(
      ledgerOf`
        # 2023年1季度
        户编号 | 户主 | 评委1 | < | 评委2 | <
        ^ | ^ | 环境整治 | 文明新风 | 环境整治 | 文明新风
        '0101 | 张三 | 38 | 40 | 36 | 39
      `,
      longyuzhuang,
    );
    expect(records).toEqual(['2023-Q1 0101 环境整治=74/2 文明新风=79/2']);
  });

  it.each([
    ['评委1', '评委2'],
    ['柯大勇', '鲁正江'],
  ])('reads 2 short names of aspects over the assessors %s and %s', (one, other) => {
    const rows = [
      ['户编号', '户主', '环境整治情况', '环境整治情况', '新风', '新风'],
      [null, null, one, other, one, other],
      ['0101', '张三', 38, 40, 36, 37],
    ];
    expect(tell([{ sheet: '2022年一季度', rows }], longyuzhuang).records).toEqual([
      '2022-Q1 0101 环境整治=78/2 文明新风=73/2',
    ]);
  });

  it('reads 2 quarters beside each other over short names of 2 aspects', () => {
    const tables = ledgerOf`
      # 2022年上半年
      户编号 | 户主 | 一季度 | < | 二季度 | <
      ^ | ^ | 环境 | 文明新风情况 | 环境整治得分 | 新风
      '0101 | 张三 | 38 | 40 | 36 | 37
    `;
    for (const cells of howeverMerged(tables)) {
      expect(tell(cells, longyuzhuang).records).toEqual([
        '2022-Q1 0101 环境整治=38 文明新风=40',
        '2022-Q2 0101 环境整治=36 文明新风=37',
      ]);
    }
  });

  it('does not take 评定人, 评委签字 or 评委意见 for 3 assessors', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 评定
        月份 | 户号 | 基础分 | 评定人 | 评委签字 | 评委意见
        2022-03 | '0101 | 90 | 王五 | 王五 | 很好
      `,
      fengsheng,
    );
    expect(records).toEqual(['2022-03 0101 基础分=90']);
    expect(problems).toEqual([]);
  });

  it('reads no figure of 2 columns below a category that are no score', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月
        户号 | 户主 | 爱党爱国 | < | < | 人居环境 | <
        ^ | ^ | 得分 | 扣分 | 扣分原因 | 得分 | 扣分
        '0101 | 张三 | 9 | 1 | 未参会 | 30 | 0
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1=9 2=30']);
    expect(problems).toEqual([]);
  });
  it('reads 4 quarters and the year beside each other in one wide table', () => {
    const tables = ledgerOf`
      # 2023年评议
      户编号 | 户主 | 一季度 | < | 二季度 | < | 年度评议
      ^ | ^ | 环境整治 | 文明新风 | 环境整治 | 文明新风 | 党的建设
      '0101 | 张三 | 38 | 40 | 37 | 39 | 20
    `;
    for (const cells of howeverMerged(tables)) {
      expect(tell(cells, longyuzhuang).records).toEqual([
        '2023-Q1 0101 环境整治=38 文明新风=40',
        '2023 0101 党的建设=20',
        '2023-Q2 0101 环境整治=37 文明新风=39',
      ]);
    }
  });
});
