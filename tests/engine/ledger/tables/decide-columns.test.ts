import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';

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

describe('withDecidedPoints', () => {
  it('takes 加减分 beside 类别 for the points where 1 figure stands below it', () => {
    const ledger = readLedger(
      ledgerOf`
        # 登记
        日期 | 户号 | 类别 | 项目 | 次数 | 加减分
        44562 | '01001 | 加分 | J1 | 1 | 3
      `,
      fengsheng,
    );
    expect(ledger.problems.map(({ code, column, value }) => [code, column, value])).toEqual([
      ['points-mismatch', '加减分', 3],
    ]);
  });

  it('takes 加减分 for the points where its only 2 figures stand below a header repeated on a new page', () => {
    const ledger = readLedger(
      ledgerOf`
        # 登记
        日期 | 户号 | 项目 | 次数 | 加减分
        44562 | '01001 | J1 | 1 |
        日期 | 户号 | 项目 | 件数 | 加减分
        44563 | '01001 | J1 | 1 | 2
        44564 | '01001 | J1 | 1 | 3
      `,
      fengsheng,
    );
    expect(ledger.problems.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['points-mismatch', 4, 2],
      ['points-mismatch', 5, 3],
    ]);
  });
});

describe('isNoRow', () => {
  it('knows both rows of a header of 2 rows again, the upper one too', () => {
    const rows = [
      ['日期', '农户信息', null, '项目'],
      [null, '户号', '户主', null],
      [44562, '01001', '张伟', 'J1'],
      ['日期', '农户信息', null, '项目'],
      [null, '户号', '户主', null],
      [44563, '01001', null, 'J1'],
    ];
    const merges = [0, 3].flatMap((top) => [0, 3].map((left) => ({ top, left, bottom: top + 1, right: left })));
    const ledger = readLedger([{ sheet: '登记', rows, merges }], fengsheng);
    expect(ledger.problems).toEqual([]);
    expect(ledger.events.length).toBe(2);
  });

  it('counts a heading that stands unmerged over 3 columns once: the upper row of the repeated header is no row', () => {
    const ledger = readLedger(
      ledgerOf`
        # 登记
        日期 | 农户信息 | < | < | 项目 | 次数 | 止期
        ^ | 户号 | 户主 | 组别 | ^ | ^ | ^
        44562 | '01001 | 张伟 | 一组 | J1 | |
        发生日期 | 农户信息 | 农户信息 | 农户信息 | 项目编号 | 次数 | 截止日期
        ^ | 户编号 | 户主姓名 | 片区 | ^ | ^ | ^
        44563 | '01001 | | 一组 | J1 | |
      `,
      fengsheng,
    );
    expect(ledger.problems).toEqual([]);
    expect(ledger.events.length).toBe(2);
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
    expect(rolesOf(tables)).toEqual(['events 登记 1', 'assessment 积分汇总 0']);
  });
});
