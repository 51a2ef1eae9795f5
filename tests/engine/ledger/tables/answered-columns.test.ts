import { ledgerOf } from '../../../support/ledger-of';
import { tell } from '../../../support/told-ledger';
import { fengsheng } from '../../../support/schemes';

const TABLES = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住 | 全年总积分
  '01 | 张三 | 一组 | 是 | 98
  '02 | 李四 | 一组 | 是 | 97
`;

const SETTINGS = ledgerOf`
  # 积分设置
  对照 | 工作表 | 写法 | 用作
  列对照 | 花名册 | 全年总积分 | 不用
`;

describe('answeredColumns', () => {
  it('compares 2 totals of the clerk until a person says 不用', () => {
    const compared = (tables: typeof TABLES): readonly (number | null)[] => {
      const { ledger } = tell(tables, fengsheng);
      return [ledger.ownFigures?.length ?? null, ...ledger.tables.map(({ ownFigures }) => ownFigures.length)];
    };
    expect(compared(TABLES)).toEqual([2, 1]);
    expect(compared([...TABLES, ...SETTINGS])).toEqual([null, 0]);
  });
});
