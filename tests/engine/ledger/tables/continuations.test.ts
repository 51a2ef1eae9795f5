import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

const tablesOf = (tables: readonly CellTable[]): readonly string[] =>
  readLedger(tables, fengsheng).tables.map(
    ({ sheet, role, bodyTop, bodyBottom, rowsRead }) =>
      `${sheet} ${role} ${bodyTop + 1}-${bodyBottom + 1}: ${rowsRead}`,
  );
const errorsOf = (tables: readonly CellTable[]): readonly string[] =>
  readLedger(tables, fengsheng)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, sheet, column }) => `${code} ${sheet} ${column}`);

const REGISTER = ledgerOf`
  # 积分登记
  序号 | 日期 | 小组 | 户主 | 项目 | 数量 | 分值
  1 | 2024-01-02 | 一组 | 张三 | 邻里矛盾 | 1 | -1
  2 | 2024-01-03 | 二组 | 李四 | 志愿服务 | 2 | 1
  3 | 2024-02-03 | 二组 | 李四 | J1 | 1 | 0.5
`;

describe('withContinuations', () => {
  it('goes on reading 2 rows below a title in a sheet without a header, up to its total row', () => {
    const next = ledgerOf`
      # 续表
      积分登记表（续）
      承前页
      1 | 2024-08-23 | 一组 | 张三 | 宣传宣讲 | 1 | 0.5
      2 | 2024-08-25 | 二组 | 李四 | 志愿服务 | | 0.5
      合计 | | | | | | 2条
    `;
    expect(tablesOf([...REGISTER, ...next])).toEqual(['积分登记 events 2-4: 3', '续表 events 3-5: 2']);
    expect(errorsOf([...REGISTER, ...next])).toEqual([]);
  });

  it('goes on where the second page begins 1 column further right and has 1 column more, which it names', () => {
    const next = ledgerOf`
      # 第二页[始于 B1]
      1 | 2024-08-23 | 一组 | 张三 | 宣传宣讲 | 1 | 0.5 | 5
      2 | 2024-08-25 | 二组 | 李四 | 志愿服务 | 1 | 0.5 |
    `;
    const shifted = REGISTER.map((table) => ({ ...table, left: 1 }));
    expect(tablesOf([...shifted, ...next])).toEqual(['积分登记 events 2-4: 3', '第二页 events 1-2: 2']);
    expect(errorsOf([...shifted, ...next])).toEqual(['column-not-understood 第二页 null']);
  });

  it('takes 2 lists without a header that are no rows of the register for none: who signed, and who paid', () => {
    const others = ledgerOf`
      # 签到
      1 | 2024-01-02 | 一组 | 张三 | 已到
      2 | 2024-01-02 | 二组 | 李四 | 已到
      # 收费
      张三 | 2024-01-02 | 35.5
      李四 | 2024-01-02 | 20
    `;
    expect(tablesOf([...REGISTER, ...others])).toEqual(['积分登记 events 2-4: 3']);
  });

  it('takes a sheet with a header of its own, in words that are not known, for no second page: it is asked about', () => {
    const visits = ledgerOf`
      # 走动
      序 | 哪一天 | 哪个组 | 谁家 | 说了啥 | 几回 | 几个钱
      1 | 2024-08-23 | 一组 | 张三 | 宣传宣讲 | 1 | 0.5
      2 | 2024-08-25 | 二组 | 李四 | 志愿服务 | 1 | 0.5
      3 | 2024-08-26 | 二组 | 李四 | 志愿服务 | 1 | 0.5
      4 | 2024-08-27 | 二组 | 李四 | 志愿服务 | 1 | 0.5
    `;
    expect(tablesOf([...REGISTER, ...visits])).toEqual(['积分登记 events 2-4: 3']);
    expect(errorsOf([...REGISTER, ...visits])).toEqual(['sheet-not-read 走动 null']);
  });
});
