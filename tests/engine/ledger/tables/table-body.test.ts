import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng, longyuzhuang } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

describe('bodyBottomOf', () => {
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

  it('takes a row without 户号 for none of a header, though 加分 and 作废 stand in it: 1 event below it', () => {
    const { events } = tell(
      ledgerOf`
        # 加减分登记
        日期 | 户号 | 类别 | 事由 | 分值 | 状态
        2022-01-01 | | 加分 | 修渠 | 3 | 作废
        2022-01-02 | '0101 | 加分 | 修路 | 3 |
      `,
      longyuzhuang,
    );
    expect(events).toEqual(['2022-01-02 0101 加分 「修路」 3分']);
  });

  it.each([1, 2, 15, 16, 17, 18, 40])('ends 1 table where another begins, below its header %d times again', (times) => {
    const header = ['日期', '户主', '项目'];
    const sheet: CellTable = {
      sheet: '登记',
      rows: [
        ...Array.from({ length: times }, () => header),
        ['2022-03-05', '张三', 'J1'],
        ...Array.from({ length: times }, () => header),
        ['户号', '户主', '小组'],
        ['0101', '张三', '一组'],
      ],
    };
    const { tables, events } = tell([sheet], fengsheng);
    // A header has three rows at most: of those above the next one, two may belong to it.
    const bottom = 2 * times + 1 - Math.min(2, times);
    expect(tables).toEqual([`events 登记 1–${bottom} rows:1`, `roster 登记 ${2 * times + 2}–${2 * times + 3} rows:1`]);
    expect(events).toEqual(['2022-03-05 0101 J1']);
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
    for (const tables of [
      merged,
      merged.map((table) => ({ ...table, merges: [] })),
      merged.map(({ sheet, rows }) => ({ sheet, rows })),
    ]) {
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

  it('tells 2 stacked tables apart where only 加减分 beside 类别 stands in another column', () => {
    const { tables, events, problems } = tell(
      ledgerOf`
        # 登记
        日期 | 户主 | 类别 | 事由 | 次数 | | 加减分 | 止期
        2022-03-05 | 张三 | 加分 | 拾金不昧 | 1 | | 3 |
        |
        日期 | 户主 | 类别 | 事由 | 次数 | 加减分 | | 止期
        2022-03-06 | 张三 | 加分 | 义务植树 | 1 | 5 | |
      `,
      longyuzhuang,
    );
    expect(tables).toEqual(['events 登记 1–2 rows:1', 'events 登记 4–5 rows:1']);
    expect(events).toEqual(['2022-03-05 张三 加分 「拾金不昧」 3分', '2022-03-06 张三 加分 「义务植树」 5分']);
    expect(problems).toEqual([]);
  });

  it('reads on over a page break that repeats 加减分 beside 类别 in its column, 1 table of 2 rows', () => {
    const { tables, problems } = tell(
      ledgerOf`
        # 登记
        日期 | 户主 | 类别 | 事由 | 次数 | 加减分 | 止期
        2022-03-05 | 张三 | 加分 | 拾金不昧 | 1 | 3 |
        日期 | 户主 | 类别 | 事由 | 次数 | 加减分 | 止期
        2022-03-06 | 张三 | 加分 | 义务植树 | 1 | 5 |
      `,
      longyuzhuang,
    );
    expect(tables).toEqual(['events 登记 1–4 rows:2']);
    expect(problems).toEqual([]);
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
});
