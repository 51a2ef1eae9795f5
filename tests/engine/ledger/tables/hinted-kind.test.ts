import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { ledgerOf } from '../../../support/ledger-of';
import { longyuzhuang } from '../../../support/schemes';

describe('hintedKind', () => {
  it('takes 本次分数 for the points of 2 rows whose items stand under 事由', () => {
    const { tables } = readLedger(
      ledgerOf`
      # 登记
      日期 | 户主 | 类别 | 事由 | 本次分数
      2022-03-05 | 张三 | 加分 | 义务清扫 | 0.5分
      2022-03-06 | 李四 | 扣分 | 乱倒污水 | 5
    `,
      longyuzhuang,
    );
    expect(
      tables.flatMap(({ columns }) => columns.filter(({ header }) => header === '本次分数').map(({ kind }) => kind)),
    ).toEqual(['points']);
  });
});
