import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('chooseTables', () => {
  it.each([
    ['年度积分汇总', '1月 | 2月 | 3月 | 合计', '104 | 99 | 101.5 | 304.5'],
    ['积分公示', '基础分 | 加分 | 减分 | 总积分', '100 | 5 | 1 | 104'],
    ['年终排名', '名次 | 总积分 | 等次 | 奖品', '1 | 1150.5 | 一等奖 | 大米'],
    ['光荣榜', '小组 | 年度积分', '一组 | 1150.5'],
    ['Sheet5', '名次 | 小组 | 总分', '1 | 一组 | 1150.5'],
  ])('reads nothing of the clerk’s own summary %s: 0 households, 0 figures', (sheet, headers, cells) => {
    const summary = {
      sheet,
      rows: [
        ['户号', '户主', ...headers.split(' | ')],
        ['0101', '张三', ...cells.split(' | ')],
      ],
    };
    const roster = ledgerOf`
      # 花名册
      户号 | 户主 | 小组
      '0101 | 张三 | 一组
      '0102 | 李四 | 一组
      # 基础分评定
      月份 | 户号 | 基础分
      2022-03 | '0101 | 90
    `;
    for (const tables of [
      [summary, ...roster],
      [...roster, summary],
    ]) {
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
});
