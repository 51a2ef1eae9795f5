import { ledgerOf } from '../../../support/ledger-of';
import { longyuzhuang } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

describe('targetsByContent', () => {
  it('reads 4 quarters under 一季度得分 in the sheet of 1 aspect', () => {
    const { records } = tell(
      ledgerOf`
      # 环境整治
      2022年环境整治积分表
      户编号 | 一季度得分 | 二季度得分 | 三季度得分 | 四季度得分
      '0101 | 38 | 40 | 35 | 39
    `,
      longyuzhuang,
    );
    expect(records).toEqual([
      '2022-Q1 0101 环境整治=38',
      '2022-Q2 0101 环境整治=40',
      '2022-Q3 0101 环境整治=35',
      '2022-Q4 0101 环境整治=39',
    ]);
  });

  it.each(['得分', '实得分', '实评分'])(
    'reads 1 aspect of the year under %j beside a column 主要事迹 that nobody filled in',
    (header) => {
      const { records, events } = tell(
        [
          {
            sheet: '民生保障',
            rows: [
              ['2022年度民生保障评议表'],
              ['户编号', header, '主要事迹'],
              ['0101', 18, null],
              ['0102', 17.5, null],
            ],
          },
        ],
        longyuzhuang,
      );
      expect([records, events]).toEqual([['2022 0101 民生保障=18', '2022 0102 民生保障=17.5'], []]);
    },
  );
});
