import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

describe('itemsOfSides', () => {
  it('takes 2 columns of items, one of bonuses and one of deductions, for the 2 sides, whatever they are called', () => {
    const { tables, events, problems } = readLedger(
      ledgerOf`
      # 登记
      日期 | 户主 | 得分事由 | 加分 | 另一栏 | 减分
      2024-01-01 | 张三 | | | 乱搭乱建 | 1
      2024-01-08 | 李四 | J1 | 0.5 | |
      2024-01-09 | 李四 | J4 | 1 | 邻里矛盾 | 1
    `,
      fengsheng,
    );
    expect(tables.flatMap(({ columns }) => columns.map(({ kind }) => kind))).toEqual([
      'date',
      'household-head',
      'bonus-item',
      'bonus-points',
      'deduction-item',
      'deduction-points',
    ]);
    expect([events.length, problems.filter(({ severity }) => severity === 'error')]).toEqual([4, []]);
  });

  it('says of a second column of bonuses that it was not understood: 2 items of 1 side are no pair', () => {
    const { problems } = readLedger(
      ledgerOf`
      # 登记
      日期 | 户主 | 项目 | 分值 | 又一项
      2024-01-01 | 张三 | J1 | 0.5 | J4
      2024-01-08 | 李四 | J1 | 0.5 | J4
    `,
      fengsheng,
    );
    expect(problems.map(({ code, column }) => `${code} ${column}`)).toContain('column-not-understood 又一项');
  });
});
