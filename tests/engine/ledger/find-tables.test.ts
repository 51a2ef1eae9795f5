import { viewOf } from '../../../src/engine/ledger/sheet-view';
import { findTables } from '../../../src/engine/ledger/find-tables';
import { namesOfScheme } from '../../../src/engine/ledger/scheme-names';
import { ledgerOf } from '../../support/ledger-of';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { tell } from '../../support/told-ledger';

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
    expect(tables).toEqual(['roster 农户 1–3 rows:2', 'events 登记 1–2 rows:1', 'assessment 评定 1–2 rows:1', 'redemptions 兑换 1–2 rows:1', 'decisions 决定 1–2 rows:1']);
    expect(problems).toEqual([]);
  });

  it('finds 1 table under merged titles, behind a blank column, among blank rows, totals, notes and signatures', () => {
    const { tables, events, problems } = tell(
      ledgerOf`
        # 加减分
        油房村2022年加减分登记台账 | < | < | < | <
        单位：油房村村民委员会 | | | 填报时间： | 2022年
         | 序号 | 日期 | 户主 | 小组 | 项目 | 数量
         | 1 | 2022-03-05 | 张三 | 一组 | J1 | 2
        |
         | 2 | 2022-03-06 | 李四 | 二组 | K5 | 1
         | 小计 | | | | | 3
         | 一组小计 | | | | | 2
         | 3 | 2022-03-07 | 张三 | 一组 | J2 |
         | 合 计： | | | | | 4
         | 总计(次) | 4
         | 共计3条 | | | | |
         | 说明：数量空着的算1次。
         | 注 | 以上经评议小组审核
         | 填表人：王五 | | | 审核人：赵六
         | 评议小组长： | 张三 | | 驻村干部： | 李四 | | 村委会(盖章)： | 2022年
      `,
      fengsheng,
    );
    expect(tables).toEqual(['events 加减分 3–16 rows:3']);
    expect(events).toEqual(['2022-03-05 张三 J1 ×2', '2022-03-06 李四 K5', '2022-03-07 张三 J2']);
    expect(problems).toEqual([]);
  });

  it('reads on over 2 page breaks that repeat title and header', () => {
    const { tables, events, problems } = tell(
      ledgerOf`
        # 登记
        2022年加减分登记 | < | <
        日期 | 户主 | 项目
        2022-03-05 | 张三 | J1
        2022年加减分登记 | < | <
        日期 | 户主 | 项目
        2022-03-06 | 张三 | J2
        |
        日 期 | 户 主 | 项 目
        2022-03-07 | 张三 | J4
      `,
      fengsheng,
    );
    expect(tables).toEqual(['events 登记 2–9 rows:3']);
    expect(events).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  it('reads on over a page break that repeats a header of 2 rows, merged or not', () => {
    const merged = ledgerOf`
      # 2022年3月
      户号 | 户主 | 人居环境 | < | 爱党爱国
      ^ | ^ | 2.1 | 2.2 | 1.1
      '0101 | 张三 | 6 | 5 | 2
      户号 | 户主 | 人居环境 | < | 爱党爱国
      ^ | ^ | 2.1 | 2.2 | 1.1
      '0102 | 李四 | 4 | 3 | 1
    `;
    for (const tables of [merged, merged.map((table) => ({ ...table, merges: [] })), merged.map(({ sheet, rows }) => ({ sheet, rows }))]) {
      const { records, problems } = tell(tables, fengsheng);
      expect(records).toEqual(['2022-03 0101 1.1=2 2.1=6 2.2=5', '2022-03 0102 1.1=1 2.1=4 2.2=3']);
      expect(problems).toEqual([]);
    }
  });

  it('finds 3 tables stacked in one sheet, each under its own title and 单位 line', () => {
    const { tables, problems, events, redemptions } = tell(
      ledgerOf`
        # 台账
        花名册 | < | <
        单位：油房村 | | 填报时间： | 2022年
        户号 | 户主 | 小组 | 是否常住
        '0101 | 张三 | 一组 | 是
        '0102 | 李四 | 二组 | 否
        |
        加减分登记台账 | < | <
        单位：油房村 | | 填报时间： | 2022年
        序号 | 日期 | 户号 | 项目 | 数量 | 分值
        1 | 2022-03-05 | '0101 | J1 | 2 | 1
        2 | 2022-03-06 | '0102 | K5 | 1 | 1
        合计 | | | | 3 | 2
        |
        兑换登记 | | 单位：油房村
        日期 | 户号 | 户主 | 物品 | 积分
        2022-04-20 | '0101 | 张三 | 大米 | 30
      `,
      fengsheng,
    );
    expect(tables).toEqual(['roster 台账 3–5 rows:2', 'events 台账 9–12 rows:2', 'redemptions 台账 15–16 rows:1']);
    expect(events).toEqual(['2022-03-05 0101 J1 ×2', '2022-03-06 0102 K5']);
    expect(redemptions).toEqual(['2022-04-20 0101 30分 大米']);
    expect(problems).toEqual([]);
  });

  it('takes 2 stacked tables with one header for two months when their titles say so', () => {
    const { records, tables } = tell(
      ledgerOf`
        # 基础分
        2022年3月 | <
        户号 | 基础分
        '0101 | 90
        |
        2022年4月 | <
        户号 | 基础分
        '0101 | 95
      `,
      fengsheng,
    );
    expect(tables).toHaveLength(2);
    expect(records).toEqual(['2022-03 0101 基础分=90', '2022-04 0101 基础分=95']);
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
    expect(households).toEqual(['0101 张三 一组 常住', '0102 李四 一组 常住', '0201 王五 二组 常住', '0202 赵六 二组 常住']);
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

  it('does not take a table of totals by item under the rows for 2 more rows', () => {
    const { events, problems } = tell(
      ledgerOf`
        # 登记
        户号 | 日期 | 项目 | 数量
        '0101 | 2022-03-05 | J1 | 2
        |
        各项目统计
        项目 | 次数 | 积分
        J1 | 2 | 1
        J2 | 3 | 1.5
      `,
      fengsheng,
    );
    expect(events).toEqual(['2022-03-05 0101 J1 ×2']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['年度积分汇总', '1月 | 2月 | 3月 | 合计', '104 | 99 | 101.5 | 304.5'],
    ['积分公示', '基础分 | 加分 | 减分 | 总积分', '100 | 5 | 1 | 104'],
    ['年终排名', '名次 | 总积分 | 等次 | 奖品', '1 | 1150.5 | 一等奖 | 大米'],
    ['光荣榜', '小组 | 年度积分', '一组 | 1150.5'],
    ['Sheet5', '名次 | 小组 | 总分', '1 | 一组 | 1150.5'],
  ])('reads nothing of the clerk’s own summary %s: 0 households, 0 figures', (sheet, headers, cells) => {
    const summary = { sheet, rows: [['户号', '户主', ...headers.split(' | ')], ['0101', '张三', ...cells.split(' | ')]] };
    const roster = ledgerOf`
      # 花名册
      户号 | 户主 | 小组
      '0101 | 张三 | 一组
      '0102 | 李四 | 一组
      # 基础分评定
      月份 | 户号 | 基础分
      2022-03 | '0101 | 90
    `;
    for (const tables of [[summary, ...roster], [...roster, summary]]) {
      const told = tell(tables, fengsheng, YEAR);
      expect(told.households).toHaveLength(2);
      expect(told.records).toEqual(['2022-03 0101 基础分=90']);
      expect(told.problems).toEqual([]);
    }
  });

  it('reads a summary of base points for 2 months when there is no other assessment', () => {
    const { records } = tell(
      ledgerOf`
        # 基础分汇总
        户号 | 户主 | 1月 | 2月
        '0101 | 张三 | 90 | 95
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-01 0101 基础分=90', '2022-02 0101 基础分=95']);
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
    expect(table.columns.map(({ kind, index }) => `${kind}@${index}`)).toEqual(['date@1', 'household-id@2', 'item@3', 'points@4']);
    expect(ledger.problems.map(({ row, columnIndex }) => [row, columnIndex])).toEqual([[4, 4], [5, 3]]);
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
    expect(ledger.tables[1].columns.map(({ kind, index }) => `${kind}@${index}`)).toEqual(['household-id@4', 'date@5', 'item@6']);
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
