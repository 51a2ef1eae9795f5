import { viewOf } from '../../../../src/engine/ledger/sheet-view';
import { findTables } from '../../../../src/engine/ledger/tables/find-tables';
import { namesOfScheme } from '../../../../src/engine/ledger/names/scheme-names';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng, longyuzhuang } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('findTables', () => {
  it('finds 5 tables in 5 sheets by their headers', () => {
    const { tables, problems } = tell(
      ledgerOf`
        # 农户
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        '0102 | 李四 | 一组
        # 登记
        日期 | 户号 | 项目 | 数量
        2022-03-05 | '0101 | J1 | 1
        # 评定
        月份 | 户号 | 基础分
        2022-03 | '0101 | 90
        # 兑换
        兑换日期 | 户号 | 物品 | 兑换积分
        2022-04-20 | '0101 | 大米 | 30
        # 决定
        户号 | 等次 | 决定日期 | 决定机构
        '0102 | 一等奖 | 2022-12-31 | 村民代表会议
      `,
      fengsheng,
      YEAR,
    );
    expect(tables).toEqual([
      'roster 农户 1–3 rows:2',
      'events 登记 1–2 rows:1',
      'assessment 评定 1–2 rows:1',
      'redemptions 兑换 1–2 rows:1',
      'decisions 决定 1–2 rows:1',
    ]);
    expect(problems).toEqual([]);
  });

  it('finds 2 tables beside each other, one longer than the other', () => {
    const { tables, households, events, problems } = tell(
      ledgerOf`
        # 台账
        花名册 | < | < | | 加减分登记 | < | < | <
        户号 | 户主 | 小组 | | 日期 | 户号 | 户主 | 项目
        '0101 | 张三 | 一组 | | 2022-03-05 | '0101 | 张三 | J1
        '0102 | 李四 | 一组 | | 2022-03-06 | '0102 | 李四 | J2
        '0103 | 王五 | 一组 | | 合计 | 2
        '0104 | 赵六 | 一组
      `,
      fengsheng,
    );
    expect(tables).toEqual(['roster 台账 2–6 rows:4', 'events 台账 2–5 rows:2']);
    expect(households).toHaveLength(4);
    expect(events).toEqual(['2022-03-05 0101 J1', '2022-03-06 0102 J2']);
    expect(problems).toEqual([]);
  });

  it('takes no count typed as text for a header: 2 events stand beside the second month stacked at their right', () => {
    const { tables, events, problems } = tell(
      ledgerOf`
        # 台账
        加减分登记 |  |  |  |  | 2022年1月
        日期 | 户号 | 项目 | 数量 |  | 户号 | 户主 | 1.爱党爱国 | 2.人居环境 | 3.遵纪守法 | 4.乡风文明 | 5.示范带动
        2022-01-05 | '0101 | J1 | '2 |  | '0101 | 张三 | 10 | 30 | 20 | 20 | 20
        2022-01-06 | '0101 | J1 | 1
        2022-01-07 | '0101 | J2 | 1 |  | 2022年2月
        2022-01-08 | '0101 | J2 | '2 |  | 户号 | 户主 | 1.爱党爱国 | 2.人居环境 | 3.遵纪守法 | 4.乡风文明 | 5.示范带动
        2022-01-09 | '0101 | J1 | '3 |  | '0101 | 张三 | 9 | 29 | 20 | 20 | 20
      `,
      fengsheng,
      YEAR,
    );
    expect(tables.filter((table) => table.startsWith('events'))).toEqual(['events 台账 2–7 rows:5']);
    expect(events).toHaveLength(5);
    expect(problems).toEqual([]);
  });

  it('reads a roster printed in 2 column groups as one roster of 4 households', () => {
    const { households, problems } = tell(
      ledgerOf`
        # 花名册
        户号 | 户主 | 小组 | | 户号 | 户主 | 小组
        '0101 | 张三 | 一组 | | '0201 | 王五 | 二组
        '0102 | 李四 | 一组 | | '0202 | 赵六 | 二组
      `,
      fengsheng,
    );
    expect(households).toEqual([
      '0101 张三 一组 常住',
      '0102 李四 一组 常住',
      '0201 王五 二组 常住',
      '0202 赵六 二组 常住',
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps 1 table together over blank columns inside it', () => {
    const { tables, events } = tell(
      ledgerOf`
        # 登记
        日期 | | 户号 | 户主 | | 项目 | | 数量
        2022-03-05 | | '0101 | 张三 | | J1 | | 2
      `,
      fengsheng,
    );
    expect(tables).toEqual(['events 登记 1–2 rows:1']);
    expect(events).toEqual(['2022-03-05 0101 J1 ×2']);
  });

  it('reads 1 hidden sheet and says so, and passes over 1 that this product wrote', () => {
    const { tables } = tell(
      ledgerOf`
        # 加减分登记 [隐藏]
        日期 | 户号 | 项目
        2022-03-05 | '0101 | J1
        # 年度积分排名 [本产品生成]
        日期 | 户号 | 项目
        2022-03-05 | '0101 | J1
        # 积分设置
        户号 | 户主 | 小组
        # 积分方案
        日期 | 户号 | 项目
      `,
      fengsheng,
    );
    expect(tables).toEqual(['events 加减分登记 1–2 rows:1 (hidden)']);
  });

  it('names rows and columns of the sheet when the cells begin at B3', () => {
    const { ledger } = tell(
      ledgerOf`
        # 登记 [始于 B3]
        日期 | 户号 | 项目 | 分值
        2022-03-05 | '0101 | J1 | 9
        2022-03-06 | '0101 | J99 |
      `,
      fengsheng,
    );
    const [table] = ledger.tables;
    expect([table.headerTop, table.bodyTop, table.bodyBottom]).toEqual([2, 3, 4]);
    expect(table.columns.map(({ kind, index }) => `${kind}@${index}`)).toEqual([
      'date@1',
      'household-id@2',
      'item@3',
      'points@4',
    ]);
    expect(ledger.problems.map(({ row, columnIndex }) => [row, columnIndex])).toEqual([
      [4, 4],
      [5, 3],
    ]);
  });

  it('names the columns of 2 tables beside each other as the sheet counts them', () => {
    const { ledger } = tell(
      ledgerOf`
        # 台账
        户号 | 户主 | 小组 | | 户号 | 日期 | 项目
        '0101 | 张三 | 一组 | | '0101 | 2022-03-05 | J99
      `,
      fengsheng,
    );
    expect(ledger.tables[1].columns.map(({ kind, index }) => `${kind}@${index}`)).toEqual([
      'household-id@4',
      'date@5',
      'item@6',
    ]);
    expect(ledger.problems.map(({ columnIndex }) => columnIndex)).toEqual([6]);
  });

  it('lists the 3 headers that it did not understand', () => {
    const [{ table }] = findTables(
      ledgerOf`
        # 花名册
        序号 | 户号 | 户主 | 小组 | 身份证号 | 联系\n电话
      `.map(viewOf),
      namesOfScheme(fengsheng),
    );
    expect(table.unreadHeaders).toEqual(['序号', '身份证号', '联系 电话']);
  });

  it('takes 加减分 for points over figures and for the direction over words', () => {
    const points = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 事由 | 加减分
        2023-03-05 | '0101 | 打扫 | 3
        2023-03-06 | '0101 | 吵架 | -2
      `,
      longyuzhuang,
    );
    expect(points.events).toEqual(['2023-03-05 0101 加分 「打扫」 3分', '2023-03-06 0101 减分 「吵架」 2分']);
    const words = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 事由 | 加减分 | 分值
        2023-03-05 | '0101 | 打扫 | 加分 | 3
        2023-03-06 | '0101 | 吵架 | 减分 | 2
      `,
      longyuzhuang,
    );
    expect(words.events).toEqual(points.events);
  });

  it('reads a header row of maxima as header, as text in brackets or as a row 满分', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月
        户号 | 户主 | 爱党爱国 | 人居环境
         | | (10分) | （30分）
        满分 | | 10 | 30
        '0101 | 张三 | 10 | 29.5
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1=10 2=29.5']);
    expect(problems).toEqual([]);
  });
});
