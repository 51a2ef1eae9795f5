import { ledgerOf } from '../../support/ledger-of';
import { fengsheng } from '../../support/schemes';
import { readLedger } from '../../../src/engine/ledger/read-ledger';

function rolesOf(tables: Parameters<typeof readLedger>[0]): readonly string[] {
  return readLedger(tables, fengsheng).tables.map((table) => `${table.role} ${table.sheet} ${table.rowsRead}`);
}

describe('namesBase', () => {
  it('asks the 1 row of an event table, not the counts of the redemption table below it', () => {
    const tables = ledgerOf`
      # 花名册
      户号 | 户主 | 小组
      '01001 | 张伟 | 一组
      # 下半年加减分登记
      序号 | 日期 | 户号 | 户主 | 小组 | 项目 | 数量 | 分值 | 依据
      1 | 44743 | '01001 | 张伟 | 一组 | J1 | 1 | | 村评议会记录

      兑换日期 | 户号 | 户主 | 小组 | 兑换物品 | 数量 | 消耗积分 | 领取人 | 备注
      44562 | '01001 | 张伟 | 一组 | 大米 | 2 | 12 | | 甲
      44562 | '01001 | 张伟 | 一组 | 大米 | 2 | 12 | | 乙
    `;
    expect(rolesOf(tables)).toEqual(['roster 花名册 1', 'events 下半年加减分登记 1', 'redemptions 下半年加减分登记 2']);
  });
});

describe('headerWordsIn', () => {
  it('does not take a last row with the texts 1 and 2 for a header: its household is missing', () => {
    const ledger = readLedger(
      ledgerOf`
        # 花名册
        户号 | 户主 | 小组
        '01001 | 张伟 | 一组
        # 登记
        日期 | 户号 | 项目 | 数量 | 备注
        44562 | '01001 | J1 | '1 | '2
        44562 | | J1 | '1 | '2
      `,
      fengsheng,
    );
    expect(ledger.problems.map(({ code, row }) => [code, row])).toEqual([['unknown-household', 3]]);
  });
});

describe('roleOf', () => {
  it('leaves a yearly sum with 基础分合计 and no month alone: all 12 months stay full', () => {
    const tables = ledgerOf`
      # 登记
      日期 | 户号 | 项目
      44562 | '01001 | J1
      # 积分汇总
      名次 | 户号 | 户主 | 基础分合计 | 加分合计 | 减分合计 | 年度总积分
      1 | '01001 | 张伟 | 1000 | 12 | 3 | 1009
    `;
    expect(rolesOf(tables)).toEqual(['events 登记 1']);
  });
});
