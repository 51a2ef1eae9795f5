import type { CellTable } from '../../../../src/engine/basis/cells';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { evaluateYear } from '../../../../src/engine/year/evaluate';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

const VILLAGE = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住 | 上年结转
  '0101 | 张三 | 一组 | 是 | 900
  '0102 | 李四 | 一组 | 是 | 900
  # 加减分登记
  日期 | 户号 | 项目 | 数量
  2023-08-05 | '0101 | J1 | 1
`;

function said(tables: readonly CellTable[]): readonly string[] {
  const { problems } = evaluateYear(readLedger([...VILLAGE, ...tables], fengsheng), fengsheng);
  return problems.filter(({ code }) => code !== 'year-incomplete').map(({ code, row }) => `${code} ${row ?? ''}`);
}

describe('checkRegisters', () => {
  it('gives a household that was posted again on 8 October until the 11th, and the others until the 7th', () => {
    const tables = ledgerOf`
      # 公示登记
      期 | 版次 | 公示日期 | 天数 | 截止日期
      2023-08 | 1 | 2023-09-27 | 3 | 2023-10-07
      2023-08 | 2 | 2023-10-08 | 3 | 2023-10-11
      # 异议登记
      提出日期 | 户号 | 所属月份 | 异议事项 | 处理结果 | 处理日期 | 再公示日期
      2023-09-29 | '0101 | 2023-08 | 少记2分 | 成立 | 2023-10-07 | 2023-10-08
      2023-10-11 | '0101 | 2023-08 | 还少1分 | | | 
      2023-10-12 | '0101 | 2023-08 | 还少1分 | | | 
      2023-10-07 | '0102 | 2023-08 | 少记1分 | | | 
      2023-10-08 | '0102 | 2023-08 | 少记1分 | | | 
    `;
    expect(said(tables)).toEqual(['objection-late 4', 'objection-late 6']);
  });

  it('finds the 51st bag of 30 and 20 missing, and none before it or after one came back', () => {
    const tables = ledgerOf`
      # 兑换物品
      物品 | 单位 | 所需积分 | 采购单价 | 期初数量 | 停用
      大米 | 袋 | 20 | 28 | 30 | 
      大米 | 袋 | 20 | 28 | 30 | 
      # 物品出入库
      日期 | 物品 | 入库 | 出库 | 发票号
      2023-09-10 | 大米 | 20 | | '0123
      # 兑换登记
      日期 | 户号 | 物品 | 数量 | 兑换积分
      2023-09-20 | '0101 | 大米 | 25 | 500
      2023-09-20 | '0102 | 大米 | 25 | 500
      2023-09-21 | '0101 | 大米 | 1 | 20
      2023-09-22 | '0101 | 大米 | 2 | -40
      2023-09-23 | '0102 | 大米 | 1 | 20
    `;
    expect(said(tables)).toEqual(['stock-short 4', 'goods-invalid 3']);
  });

  it('says of an archived month 1 line where the scheme is another, and else a line for each household', () => {
    const tables = (digest: string): readonly CellTable[] => ledgerOf`
      # 公示登记
      期 | 版次 | 公示日期 | 截止日期 | 方案校验码 | 归档日期
      2023-08 | 1 | 2023-09-08 | 2023-09-11 | ${digest} | 2023-09-12
      # 归档明细
      期 | 版次 | 户号 | 得分
      2023-08 | 1 | '0101 | 99
      2023-08 | 1 | '0102 | 99
      2023-08 | 2 | '0102 | 98
      2023-08 | 1 | '0109 | 97
      2023-08 | 1 | '0108 | 0
    `;
    expect(said(tables('abcdefgh'))).toEqual(['archive-differs 2']);
    expect(said(tables(''))).toEqual(['archive-differs 2', 'archive-differs 4', 'archive-differs 5']);
  });

  it('says nothing of 1 correction that is registered and not posted yet, nor of a month that is not scored', () => {
    const tables = ledgerOf`
      # 更正登记
      更正日期 | 户号 | 户主 | 更正月份 | 原得分 | 更正后得分 | 原因
      2023-09-12 | '0101 | 张三 | 8月 | 99 | 100.5 | 漏记
      # 归档明细
      期 | 版次 | 户号 | 得分
      2023-08 | 1 | '0101 | 99
      2023-09 | 1 | '0101 | 99
      2022-08 | 1 | '0101 | 99
    `;
    // 李四 was on no list of August, and has 100 points in it.
    expect(said(tables)).toEqual(['posted-month-changed 2']);
  });

  it('takes only the last of 2 corrections of one month for what its score is now', () => {
    const tables = ledgerOf`
      # 更正登记
      更正日期 | 户号 | 户主 | 更正月份 | 原得分 | 更正后得分 | 原因
      2023-09-12 | '0101 | 张三 | 8月 | 98 | 99 | 漏记
      2023-09-13 | '0101 | 张三 | 8月 | 99 | 100.5 | 漏记
      2023-09-13 | '0102 | 李四 | 8月 | 99 | 100.5 | 漏记
    `;
    expect(said(tables)).toEqual(['correction-mismatch 4']);
  });
});
