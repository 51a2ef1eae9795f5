import { periodFacts, spanInText } from '../../../../src/engine/ledger/dates/read-period';
import { ledgerOf } from '../../../support/ledger-of';
import { monthAt } from '../../../support/ledger-columns';
import { fengsheng, longyuzhuang } from '../../../support/schemes';
import { schemeOf } from '../../scheme/plan-of';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('periodOfTable and periodOfCell', () => {
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
    const rows = [
      ['户编号', '户主', '环境整治', '文明新风'],
      ['0101', '张三', 38, 40],
    ];
    expect(tell([{ sheet, rows }], longyuzhuang, YEAR).records).toEqual([`${quarter} 0101 环境整治=38 文明新风=40`]);
  });

  it("places 2 quarters of a half-year's sheet by the headings above them", () => {
    const tables = ledgerOf`
      # 上半年
      石桥村2022年上半年农户积分评定表
      一、1季度
      户编号 | 户主 | 环境整治 | 文明新风
      '0101 | 张三 | 38 | 40
      2季度
      户编号 | 户主 | 环境整治 | 文明新风
      '0101 | 张三 | 36 | 37
      # 第三季度
      2022年下半年
      户编号 | 户主 | 环境整治 | 文明新风
      '0101 | 张三 | 30 | 31
    `;
    expect(tell(tables, longyuzhuang).records).toEqual([
      '2022-Q1 0101 环境整治=38 文明新风=40',
      '2022-Q2 0101 环境整治=36 文明新风=37',
      '2022-Q3 0101 环境整治=30 文明新风=31',
    ]);
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
    const rows = [
      ['月份', '户号', '基础分'],
      [cell, '0101', 90],
    ];
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
    const rows = [
      ['季度', '户编号', '环境整治'],
      [cell, '0101', 38],
    ];
    expect(tell([{ sheet: '评定', rows }], longyuzhuang, YEAR).records).toEqual([`${quarter} 0101 环境整治=38`]);
  });

  it('reads 2 half-years and 2 pairs of months side by side in one row, and leaves 上半年 of a monthly plan unread', () => {
    const assessed = (period: string) =>
      schemeOf({
        year: { kind: 'sum-of-periods', period: 'year' },
        base: { categories: [{ name: '环境整治', max: 40, period }] },
      });
    const halves = [
      ['户号', '环境整治', null],
      [null, '上半年', '下半年'],
      ['0101', 30, 35],
    ];
    expect(
      tell(
        [
          {
            sheet: '评定',
            rows: halves,
            merges: [
              { top: 0, left: 1, bottom: 0, right: 2 },
              { top: 0, left: 0, bottom: 1, right: 0 },
            ],
          },
        ],
        assessed('half-year'),
        YEAR,
      ).records,
    ).toEqual(['2022-H1 0101 环境整治=30', '2022-H2 0101 环境整治=35']);
    const pairs = [
      ['户号', '1—2月', '3-4月'],
      ['0101', 30, 35],
    ];
    expect(
      tell(
        [{ sheet: '环境整治', rows: pairs }],
        schemeOf({
          year: { kind: 'sum-of-periods', period: 'two-months' },
          base: { total: 40, categories: [{ name: '环境整治', max: 40, period: 'two-months' }] },
        }),
        YEAR,
      ).records,
    ).toEqual(['2022-B1 0101 环境整治=30', '2022-B2 0101 环境整治=35']);
    const monthly = [
      ['户号', '1月', '上半年'],
      ['0101', 90, 540],
    ];
    expect(tell([{ sheet: '评定', rows: monthly }], fengsheng, YEAR).ledger.tables[0].unreadHeaders).toEqual([
      '上半年',
    ]);
  });

  it.each([['13月'], ['第一季度'], [0], [13], ['年底'], [true]])(
    'reports the month cell %j as invalid-date',
    (cell) => {
      const rows = [
        ['月份', '户号', '基础分'],
        [cell, '0101', 90],
      ];
      const { records, problems, ledger } = tell([{ sheet: '评定', rows }], fengsheng, YEAR);
      expect(records).toEqual([]);
      expect(problems).toEqual([`invalid-date 评定!2 月份 ${cell}`]);
      expect(ledger.faults.map(({ household, role }) => [household, role])).toEqual([[0, 'assessment']]);
    },
  );

  it('takes the year from its own column', () => {
    const rows = [
      ['年度', '月份', '户号', '基础分'],
      [2021, 3, '0101', 90],
      ['2021年', '4月', '0101', 91],
    ];
    expect(tell([{ sheet: '评定', rows }], fengsheng, YEAR).records).toEqual([
      '2021-03 0101 基础分=90',
      '2021-04 0101 基础分=91',
    ]);
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
    expect(records).toEqual([
      '2023 0101 党的建设=20 民生保障=19 遵纪守法=18.5',
      '2023 0102 党的建设=20 民生保障=19 遵纪守法=18.5',
    ]);
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

describe('periodFacts', () => {
  it('state the last month of a quarter and a year from July, of no month and of no year from January', () => {
    expect([3, 12, 1].map((months) => periodFacts(monthAt('2023-07'), months, { yearStart: 7 }))).toEqual([
      { period: '2023-Q3', last: '2023-09' },
      { period: '2023', last: '2024-06' },
      { period: '2023-07' },
    ]);
    expect(periodFacts(monthAt('2023-07'), 3, { yearStart: 1 })).toEqual({ period: '2023-Q3' });
  });

  it('go with what is wrong in the 2 rows of a quarter', () => {
    const quarters = schemeOf({
      base: { categories: [{ name: '履职', max: 50, period: 'quarter' }] },
      year: { kind: 'sum-of-periods', period: 'quarter', startMonth: 7 },
    });
    const { ledger } = tell(
      [
        {
          sheet: '评定',
          rows: [
            ['季度', '户号', '履职'],
            ['2023年第一季度', '0101', 60],
            ['2023年第二季度', '0101', 40],
            ['2023年第二季度', '0101', 45],
          ],
        },
      ],
      quarters,
      YEAR,
    );
    expect(ledger.problems.map(({ code, facts }) => [code, facts.period, facts.last])).toEqual([
      ['assessment-out-of-range', '2023-Q1', '2023-03'],
      ['assessment-duplicate', '2023-Q2', '2023-06'],
    ]);
  });
});

describe('spanInText', () => {
  it.each([
    ['第一双月', { kind: 'two-months', first: 1 }],
    ['2023年6双月', { kind: 'two-months', first: 11 }],
    ['2023年9—10月', { kind: 'two-months', first: 9 }],
    ['3月至4月', { kind: 'two-months', first: 3 }],
    ['2023年上半年', { kind: 'half-year', first: 1 }],
    ['7-12月', { kind: 'half-year', first: 7 }],
    ['2-3月', null],
    ['1-3月', null],
    ['2022-11月', null],
    ['11月', null],
  ])('finds in %s the span %p', (text, span) => {
    expect(spanInText(text)).toEqual(span);
  });
});
