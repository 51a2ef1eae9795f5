import type { CellTable } from '../../../src/engine/basis/cells';
import { ledgerOf } from '../../support/ledger-of';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { tell } from '../../support/told-ledger';

const YEAR = { year: 2022 };

/** The cells with their merges, with none known to be merged, and with nothing known of merges. */
function howeverMerged(tables: readonly CellTable[]): readonly (readonly CellTable[])[] {
  return [tables, tables.map((table) => ({ ...table, merges: [] })), tables.map(({ sheet, rows }) => ({ sheet, rows }))];
}

describe('readAssessment: layouts', () => {
  it('reads 18 sub-items by their codes, as numbers or texts', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 评定
        月份 | 户号 | 1.1 | '1.2 | 1.3 | 1.4 | '2.1 | 2.2 | 2.3 | 2.4 | 2.5 | 3.1 | 3.2 | 3.3 | 3.4 | 4.1 | 4.2 | 5.1 | 5.2 | 5.3
        2022-03 | '0101 | 2 | 2 | 2 | 4 | 6 | 6 | 6 | 6 | 6 | 5 | 5 | 5 | 5 | 10 | 10 | 10 | 5 | 4.5
      `,
      fengsheng,
    );
    expect(records).toEqual(['2022-03 0101 1.1=2 1.2=2 1.3=2 1.4=4 2.1=6 2.2=6 2.3=6 2.4=6 2.5=6 3.1=5 3.2=5 3.3=5 3.4=5 4.1=10 4.2=10 5.1=10 5.2=5 5.3=4.5']);
    expect(problems).toEqual([]);
  });

  it('reads 6 sub-items by name, with points in brackets, quotation marks, spaces, line breaks, codes before and stars behind', () => {
    const { records } = tell(
      ledgerOf`
        # 评定
        月份 | 户号 | 庭院“三不见”(6分) | 室内\n三整齐（6分） | 厨房 三要 | 2.4 厕所三无 | 2.5室外三归 | 宣传政策、发放资料(2分)*
        2022-03 | '0101 | 6 | 5 | 4 | 3 | 2 | 1
      `,
      fengsheng,
    );
    expect(records).toEqual(['2022-03 0101 1.1=1 2.1=6 2.2=5 2.3=4 2.4=3 2.5=2']);
  });

  it('reads 5 categories by name, code and name, or number', () => {
    for (const header of ['爱党爱国(10分) | 人居环境（30分） | 遵纪守法 | 乡风文明 | 示范带动', '1.爱党爱国 | 2、人居环境 | 3 遵纪守法 | 4乡风文明 | 一、示范带动']) {
      const rows = [['月份', '户号', ...header.split(' | ')], ['2022-03', '0101', 10, 30, 20, 19.5, 0]];
      expect(tell([{ sheet: '评定', rows }], fengsheng).records).toEqual(['2022-03 0101 1=10 2=30 3=20 4=19.5 5=0']);
    }
  });

  it.each(['基础分', '基础分(100分)', '基础分得分', '本月基础分', '基础积分', '得分', '合计', '总分'])('reads 1 base figure under %s', (header) => {
    const rows = [['月份', '户号', header], ['2022-03', '0101', 92.5]];
    expect(tell([{ sheet: '基础分评定', rows }], fengsheng).records).toEqual(['2022-03 0101 基础分=92.5']);
  });

  it('reads a wide table of 12 months, a month left blank being no row', () => {
    const { records, ledger } = tell(
      ledgerOf`
        # 基础分评定
        序号 | 户号 | 户主 | 1月 | 2月份 | 三月 | 4月 | 五月份 | 6月 | 7月 | 8月 | 9月 | 十月 | 十一月 | 12月 | 合计
        1 | '0101 | 张三 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | | | | | 748
      `,
      fengsheng,
      YEAR,
    );
    expect(records.slice(0, 9)).toEqual([...[90, 91, 92, 93, 94, 95, 96, 97].map((figure, at) => `2022-0${at + 1} 0101 基础分=${figure}`), '2022-09 0101 空']);
    expect(records).toHaveLength(12);
    expect(ledger.lastMonthOfYear).toBe(2022 * 12 + 7);
  });

  it('reads months over categories in 2 header rows, merged or not', () => {
    const tables = ledgerOf`
      # 2022年基础分
      户号 | 户主 | 1月 | < | 2月 | <
      ^ | ^ | 爱党爱国 | 人居环境 | 爱党爱国 | 人居环境
      '0101 | 张三 | 10 | 30 | 9 | 29
    `;
    for (const cells of howeverMerged(tables)) {
      expect(tell(cells, fengsheng).records).toEqual(['2022-01 0101 1=10 2=30', '2022-02 0101 1=9 2=29']);
    }
  });

  it('reads categories over months in 2 header rows, merged or not', () => {
    const tables = ledgerOf`
      # 2022年基础分
      户号 | 户主 | 爱党爱国 | < | 人居环境 | <
      ^ | ^ | 1月 | 2月 | 1月 | 2月
      '0101 | 张三 | 10 | 9 | 30 | 29
    `;
    for (const cells of howeverMerged(tables)) {
      expect(tell(cells, fengsheng).records).toEqual(['2022-01 0101 1=10 2=30', '2022-02 0101 1=9 2=29']);
    }
  });

  it('reads categories over sub-items under a title in 3 header rows', () => {
    const tables = ledgerOf`
      # 2022年3月
      户号 | 户主 | 基础分 | < | < | 备注
      ^ | ^ | 爱党爱国(10分) | < | 人居环境(30分) | ^
      ^ | ^ | 1.1 | 1.2 | 2.1 | ^
      '0101 | 张三 | 2 | 1 | 6 | 好
    `;
    for (const cells of howeverMerged(tables)) {
      expect(tell(cells, fengsheng).records).toEqual(['2022-03 0101 1.1=2 1.2=1 2.1=6']);
    }
  });

  it('reads the long form 项目 + 得分 of 3 rows', () => {
    const { records, problems, tables } = tell(
      ledgerOf`
        # 评定
        月份 | 户号 | 项目 | 得分
        2022-03 | '0101 | 庭院“三不见”(6分) | 6
        2022-03 | '0101 | 2.2 | 5
        2022年4月 | '0101 | 2.2 室内三整齐 | 4
        2022年4月 | '0101 | 扭秧歌 | 4
      `,
      fengsheng,
    );
    expect(tables).toEqual(['assessment 评定 1–5 rows:4']);
    expect(records).toEqual(['2022-03 0101 2.1=6', '2022-03 0101 2.2=5', '2022-04 0101 2.2=4']);
    expect(problems).toEqual(['unknown-item 评定!5 项目 扭秧歌']);
  });

  it('means 2 of 3 assessors where one left a cell blank', () => {
    const tables = ledgerOf`
      # 2023年1季度
      户编号 | 户主 | 环境整治(40分) | < | < | 文明新风(40分) | < | <
      ^ | ^ | 评委1 | 评委2 | 评委3 | 考察员1 | 考察员2 | 考察员3
      '0101 | 张三 | 38 | 40 | 37 | 40 | | 39
    `;
    for (const cells of howeverMerged(tables)) {
      const { records, problems } = tell(cells, longyuzhuang);
      expect(records).toEqual(['2023-Q1 0101 环境整治=115/3 文明新风=79/2']);
      expect(problems).toEqual([]);
    }
  });

  it('means 2 assessors named above the aspects', () => {
    const { records } = tell(
      ledgerOf`
        # 2023年1季度
        户编号 | 户主 | 评委1 | < | 评委2 | <
        ^ | ^ | 环境整治 | 文明新风 | 环境整治 | 文明新风
        '0101 | 张三 | 38 | 40 | 36 | 39
      `,
      longyuzhuang,
    );
    expect(records).toEqual(['2023-Q1 0101 环境整治=74/2 文明新风=79/2']);
  });

  it('does not take 评定人, 评委签字 or 评委意见 for 3 assessors', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 评定
        月份 | 户号 | 基础分 | 评定人 | 评委签字 | 评委意见
        2022-03 | '0101 | 90 | 王五 | 王五 | 很好
      `,
      fengsheng,
    );
    expect(records).toEqual(['2022-03 0101 基础分=90']);
    expect(problems).toEqual([]);
  });

  it('reads no figure of 2 columns below a category that are no score', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月
        户号 | 户主 | 爱党爱国 | < | < | 人居环境 | <
        ^ | ^ | 得分 | 扣分 | 扣分原因 | 得分 | 扣分
        '0101 | 张三 | 9 | 1 | 未参会 | 30 | 0
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1=9 2=30']);
    expect(problems).toEqual([]);
  });
});

describe('readAssessment: periods', () => {
  it.each([
    ['3月', '', '2022-03'],
    ['03月', '', '2022-03'],
    ['三月份', '', '2022-03'],
    ['2021年3月', '', '2021-03'],
    ['2021.3', '', '2021-03'],
    ['2021-12', '', '2021-12'],
    ['3月基础分', '', '2022-03'],
    ['3月', '2021年度基础分评定表', '2021-03'],
    ['3月', '2021年3月基础分评定表', '2021-03'],
    ['基础分', '二〇二一年三月基础分评定表', '2021-03'],
    ['2021年', '三月份基础分评定表', '2021-03'],
    ['Sheet1', '评定月份：2021年3月', '2021-03'],
  ])('places the sheet %s under the title “%s” in %s', (sheet, title, month) => {
    const rows = [[title], ['户号', '户主', '爱党爱国', '人居环境'], ['0101', '张三', 10, 30]];
    expect(tell([{ sheet, rows }], fengsheng, YEAR).records).toEqual([`${month} 0101 1=10 2=30`]);
  });

  it.each([
    ['第一季度', '2022-Q1'],
    ['2023年1季度', '2023-Q1'],
    ['2023年第4季度', '2023-Q4'],
    ['四季度', '2022-Q4'],
    ['2023Q2', '2023-Q2'],
    ['三季度环境', '2022-Q3'],
  ])('places the sheet %s in %s', (sheet, quarter) => {
    const rows = [['户编号', '户主', '环境整治', '文明新风'], ['0101', '张三', 38, 40]];
    expect(tell([{ sheet, rows }], longyuzhuang, YEAR).records).toEqual([`${quarter} 0101 环境整治=38 文明新风=40`]);
  });

  it.each([
    ['2022-03', '2022-03'],
    ['2022年3月', '2022-03'],
    ['３月', '2022-03'],
    ['三月', '2022-03'],
    ['3', '2022-03'],
    [3, '2022-03'],
    [202203, '2022-03'],
    ['202203', '2022-03'],
    ['2022/3', '2022-03'],
    [44630, '2022-03'],
    ['2022年3月31日', '2022-03'],
  ])('reads the month cell %j as %s', (cell, month) => {
    const rows = [['月份', '户号', '基础分'], [cell, '0101', 90]];
    expect(tell([{ sheet: '评定', rows }], fengsheng, YEAR).records).toEqual([`${month} 0101 基础分=90`]);
  });

  it.each([
    ['1', '2022-Q1'],
    ['第一季度', '2022-Q1'],
    ['一季度', '2022-Q1'],
    ['2022年2季度', '2022-Q2'],
    ['2022-Q3', '2022-Q3'],
    ['2022-05', '2022-Q2'],
  ])('reads the quarter cell %j as %s', (cell, quarter) => {
    const rows = [['季度', '户编号', '环境整治'], [cell, '0101', 38]];
    expect(tell([{ sheet: '评定', rows }], longyuzhuang, YEAR).records).toEqual([`${quarter} 0101 环境整治=38`]);
  });

  it.each([['13月'], ['第一季度'], [0], [13], ['年底'], [true]])('reports the month cell %j as invalid-date', (cell) => {
    const rows = [['月份', '户号', '基础分'], [cell, '0101', 90]];
    const { records, problems, ledger } = tell([{ sheet: '评定', rows }], fengsheng, YEAR);
    expect(records).toEqual([]);
    expect(problems).toEqual([`invalid-date 评定!2 月份 ${cell}`]);
    expect(ledger.faults.map(({ household, role }) => [household, role])).toEqual([[0, 'assessment']]);
  });

  it('takes the year from its own column', () => {
    const rows = [['年度', '月份', '户号', '基础分'], [2021, 3, '0101', 90], ['2021年', '4月', '0101', 91]];
    expect(tell([{ sheet: '评定', rows }], fengsheng, YEAR).records).toEqual(['2021-03 0101 基础分=90', '2021-04 0101 基础分=91']);
  });

  it('reads 3 annual aspects without a period column for the year', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 年度评议
        户编号 | 户主 | 党的建设(20分) | 民生保障(20分) | 遵纪守法(20分)
        '0101 | 张三 | 20 | 19 | 18.5
      `,
      longyuzhuang,
      { year: 2023 },
    );
    expect(records).toEqual(['2023 0101 党的建设=20 民生保障=19 遵纪守法=18.5']);
    expect(problems).toEqual([]);
  });

  it('reads 4 quarters and the year beside each other in one wide table', () => {
    const tables = ledgerOf`
      # 2023年评议
      户编号 | 户主 | 一季度 | < | 二季度 | < | 年度评议
      ^ | ^ | 环境整治 | 文明新风 | 环境整治 | 文明新风 | 党的建设
      '0101 | 张三 | 38 | 40 | 37 | 39 | 20
    `;
    for (const cells of howeverMerged(tables)) {
      expect(tell(cells, longyuzhuang).records).toEqual(['2023-Q1 0101 环境整治=38 文明新风=40', '2023 0101 党的建设=20', '2023-Q2 0101 环境整治=37 文明新风=39']);
    }
  });

  it('takes a total beside 3 annual aspects for theirs', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 年度评议
        户编号 | 户主 | 党的建设 | 民生保障 | 遵纪守法 | 合计
        '0101 | 张三 | 20 | 19 | 18.5 | 57.5
        '0102 | 李四 | 20 | 19 | 18.5 | 58
      `,
      longyuzhuang,
      { year: 2023 },
    );
    expect(records).toEqual(['2023 0101 党的建设=20 民生保障=19 遵纪守法=18.5', '2023 0102 党的建设=20 民生保障=19 遵纪守法=18.5']);
    expect(problems).toEqual(['assessment-total-mismatch 年度评议!3 合计 58']);
  });

  it('reports a table whose month nothing states once, not 2 times', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 基础分评定
        户号 | 基础分
        '0101 | 90
        '0102 | 91
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual([]);
    expect(problems).toEqual(['invalid-date 基础分评定!2']);
  });
});

describe('readAssessment: figures', () => {
  it('counts 0 where 3 cells are /, blank or 0, and calls only the blank missing', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        '0102 | 李四 | 一组
        '0103 | 王五 | 一组
        '0104 | 赵六 | 一组
        # 3月
        户号 | 爱党爱国 | 人居环境 | 遵纪守法
        '0101 | / | 0 |
        '0102 | ／ | 0 | 20
        '0103 | | |
        '0104 | ${'　'} | ${''} | ${undefined}
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1=0 2=0 缺', '2022-03 0102 1=0 2=0 3=20', '2022-03 0103 空', '2022-03 0104 空']);
    expect(problems).toEqual([]);
  });

  it('reports 优 as assessment-invalid, and the other 1 figure counts', () => {
    const { records, problems, ledger } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国 | 人居环境
        '0101 | 10 | 优
        '0102 | 优 |
        '0103 | #N/A | 30
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1=10', '2022-03 0102 退', '2022-03 0103 2=30']);
    expect(problems).toEqual(['assessment-invalid 3月!2 人居环境 优', 'assessment-invalid 3月!3 爱党爱国 优', 'assessment-invalid 3月!4 爱党爱国 #N/A']);
    expect(ledger.faults).toHaveLength(3);
  });

  it.each([[-1], [10.5], [1e308], ['11'], [-0.001]])('turns the household-month down where a figure of at most 10 is %j', (figure) => {
    const rows = [['户号', '爱党爱国', '人居环境'], ['0101', figure, 30]];
    const { records, problems } = tell([{ sheet: '3月', rows }], fengsheng, YEAR);
    expect(records).toEqual(['2022-03 0101 退']);
    expect(problems).toEqual([`assessment-out-of-range 3月!2 爱党爱国 ${figure}`]);
  });

  it.each([[0], [10], ['９.５'], [' 9.5 '], ['10.0']])('reads the figure %j between 0 and 10', (figure) => {
    const rows = [['户号', '爱党爱国', '人居环境'], ['0101', figure, 30]];
    expect(tell([{ sheet: '3月', rows }], fengsheng, YEAR).problems).toEqual([]);
  });

  it('lets the parts win over totals that disagree, with 1 warning', () => {
    const { records, problems, ledger } = tell(
      ledgerOf`
        # 3月
        户号 | 1.1 | 1.2 | 爱党爱国 | 人居环境 | 基础分
        '0101 | 2 | 2 | 4 | 30 | 34
        '0102 | 2 | 2 | 5 | 30 | 35
        '0103 | 2 | 2 | | 30 | 99
        '0104 | | | 9 | 30 | 39
        '0105 | | | | | 88
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1.1=2 1.2=2 2=30', '2022-03 0102 1.1=2 1.2=2 2=30', '2022-03 0103 1.1=2 1.2=2 2=30', '2022-03 0104 1=9 2=30', '2022-03 0105 基础分=88']);
    expect(problems).toEqual(['assessment-total-mismatch 3月!3 爱党爱国 5', 'assessment-total-mismatch 3月!4 基础分 99']);
    expect(ledger.problems.map(({ facts }) => facts.expected)).toEqual([4, 34]);
  });

  it('lets finer figures of one table win over coarser ones of another', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月小项
        户号 | 1.1 | 1.2
        '0101 | 2 | 1
        # 3月基础分
        户号 | 爱党爱国 | 人居环境
        '0101 | 9 | 30
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1.1=2 1.2=1', '2022-03 0101 2=30']);
    expect(problems).toEqual([]);
  });

  it('keeps the first of 2 figures for one household, month and item, in one table or over two', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国
        '0101 | 9
        '0101 | 8
        # 2022年3月补评
        户号 | 爱党爱国 | 人居环境
        '0101 | 7 | 30
      `,
      fengsheng,
      YEAR,
    );
    expect(records.filter((record) => record.includes('='))).toEqual(['2022-03 0101 1=9', '2022-03 0101 2=30']);
    expect(problems).toEqual(['assessment-duplicate 3月!3', 'assessment-duplicate 2022年3月补评!2']);
  });

  it('reports a second figure also behind 1 that was out of range, and lets a good first stand before 1', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国
        '0101 | 11
        '0101 | 8
        '0102 | 9
        '0102 | 12
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 退', '2022-03 0102 1=9']);
    expect(problems).toEqual(['assessment-out-of-range 3月!2 爱党爱国 11', 'assessment-out-of-range 3月!5 爱党爱国 12', 'assessment-duplicate 3月!3']);
  });

  it('passes over 1 blank copy of a row', () => {
    const { problems } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国
        '0101 | 9
        '0101 |
      `,
      fengsheng,
      YEAR,
    );
    expect(problems).toEqual([]);
  });

  it('rounds a mean of 3 quarters in a cell to six places, with 1 warning', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国
        '0101 | ${28 / 3}
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1=9.333333']);
    expect(problems).toEqual([`too-many-places 3月!2 爱党爱国 ${28 / 3}`]);
  });

  it('reports 2 households that the roster does not have', () => {
    const { problems } = tell(
      ledgerOf`
        # 花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        # 3月
        户号 | 户主 | 爱党爱国
        '9999 | 张三 | 9
        '0101 | 李四 | 9
        合计 | | 18
      `,
      fengsheng,
      YEAR,
    );
    expect(problems).toEqual(['unknown-household 3月!2 户号 9999', 'household-mismatch 3月!3 户主 李四']);
  });

  it('says that a formula without a value is one, in 1 figure', () => {
    const tables = ledgerOf`
      # 3月
      户号 | 爱党爱国 | 人居环境
      '0101 | #N/A | 30
    `;
    expect(tell([{ ...tables[0], uncached: [[1, 1]] }], fengsheng, YEAR).problems).toEqual(['formula-without-value 3月!2 爱党爱国 #N/A']);
  });
});
