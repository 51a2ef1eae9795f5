import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import type { FoundTable } from '../../../../src/engine/ledger/types';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

/** `header: kind` of the columns of the table with a role. */
function kindsOf(tables: readonly CellTable[], role: FoundTable['role']): readonly string[] {
  return readLedger(tables, fengsheng)
    .tables.filter((table) => table.role === role)
    .flatMap(({ columns }) => columns.map(({ header, kind }) => `${header}: ${kind}`));
}

const errorsOf = (tables: readonly CellTable[]): readonly string[] => readLedger(tables, fengsheng).problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('understandColumns', () => {
  it('counts marks of 1 below the names of 2 items, and takes none of them for a serial number', () => {
    const ledger = ledgerOf`
      # 3月
      2022年3月积分登记表
      序号 | 户主 | 基础分 | 庭院栽花植绿 | 邻里矛盾
      1 | 张三 | 100 | 1 |
      2 | 李四 | 100 | 1 | 1
      3 | 王五 | 100 | 1 | 1
      4 | 赵六 | 100 | 2 |
    `;
    expect(kindsOf(ledger, 'events')).toEqual(['户主: household-head', '庭院栽花植绿: item-count', '邻里矛盾: item-count']);
    expect(readLedger(ledger, fengsheng).events.length).toBe(6);
  });

  it('sets the numbers 1 to 4 aside as a serial number also where they begin anew in each of 2 groups', () => {
    const ledger = ledgerOf`
      # 花名册
      第几 | 小组 | 户主 | 常住
      1 | 一组 | 张三 | 是
      2 | 一组 | 李四 | 是
      1 | 二组 | 王五 | 是
      2 | 二组 | 赵六 | 是
    `;
    const [{ blocks }] = readLedger(ledger, fengsheng).coverage.sheets;
    expect(blocks.flatMap(({ columns }) => columns).find(({ header }) => header === '第几')?.outcome).toEqual({ kind: 'aside', reason: 'serial-number' });
  });

  it('knows the numbers of households under 3 words that no list holds', () => {
    const ledger = ledgerOf`
      # 农户底册
      门户序号码 | 户主姓名 | 是否常住
      01001 | 张三 | 是
      01002 | 李四 | 是
      # 积分流水
      日期 | 户籍簿内编码 | 农家户编号 | 事项
      2022-03-05 | a | 01001 | J1
      2022-03-06 | b | 01002 | J3a
    `;
    expect(kindsOf(ledger, 'roster')[0]).toBe('门户序号码: household-id');
    expect(kindsOf(ledger, 'events')).toContain('农家户编号: household-id');
    expect(errorsOf(ledger)).toEqual([]);
  });

  it('takes points of both signs under 得扣分 for either side, and 失分缘故 for items of a deduction', () => {
    const ledger = ledgerOf`
      # 登记
      日期 | 户主 | 事项 | 得扣分
      2022-03-05 | 张三 | J1 | +0.5
      2022-03-06 | 李四 | K1 | -5
    `;
    expect(kindsOf(ledger, 'events')).toContain('得扣分: points');
    const paired = ledgerOf`
      # 登记
      日期 | 户主 | 做得好的 | 失分缘故
      2022-03-05 | 张三 | J1 |
      2022-03-06 | 李四 | | K1
      2022-03-07 | 李四 | J4 | K5
    `;
    expect(kindsOf(paired, 'events')).toEqual(['日期: date', '户主: household-head', '做得好的: bonus-item', '失分缘故: deduction-item']);
    expect(errorsOf([...ledger, ...paired])).toEqual([]);
  });

  it('knows a column of days whose years have 2 digits', () => {
    const ledger = ledgerOf`
      # 登记
      2024年积分登记
      那一天 | 户主 | 事项 | 分值
      24.3.5 | 张三 | J1 | 0.5
      24.3.6 | 李四 | J3a | 1
    `;
    expect(kindsOf(ledger, 'events')).toContain('那一天: date');
  });
});
