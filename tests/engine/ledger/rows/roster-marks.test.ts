import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng, longyuzhuang } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('readRoster, of what else it says of a household', () => {
  it.each([
    ['是'],
    ['√'],
    ['✓'],
    ['常住'],
    ['常住户'],
    ['在家'],
    ['Y'],
    [1],
    ['1'],
    ['是（2人）'],
    [' 是 '],
    [true],
    ['在村'],
    ['长期居住'],
  ])('takes %j for yes', (mark) => {
    const { households, problems } = tell(
      [
        {
          sheet: '农户',
          rows: [
            ['户号', '户主', '常住'],
            ['0101', '张三', mark],
          ],
        },
      ],
      fengsheng,
      YEAR,
    );
    expect(households).toEqual(['0101 张三 常住']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['否'],
    ['×'],
    ['外出'],
    ['常年外出'],
    [''],
    [null],
    ['　'],
    [0],
    ['/'],
    ['不常住'],
    ['N'],
    ['外出（广东）'],
    [false],
    ['外出务工'],
    ['搬走'],
    ['已搬迁'],
    ['常年在外'],
    ['空户'],
    ['迁出'],
    ['死亡'],
    ['注销'],
  ])('takes %j for no', (mark) => {
    const { households, problems } = tell(
      [
        {
          sheet: '农户',
          rows: [
            ['户号', '户主', '常住'],
            ['0101', '张三', mark],
          ],
        },
      ],
      fengsheng,
      YEAR,
    );
    expect(households).toEqual(['0101 张三']);
    expect(problems).toEqual([]);
  });

  it('takes a mark that it does not know for no, with 1 error', () => {
    const { households, problems } = tell(
      [
        {
          sheet: '农户',
          rows: [
            ['户号', '户主', '常住'],
            ['0101', '张三', '半年在家'],
          ],
        },
      ],
      fengsheng,
      YEAR,
    );
    expect(households).toEqual(['0101 张三']);
    expect(problems).toEqual(['roster-mark-unclear 农户!2 常住 半年在家']);
  });

  it('takes all 2 households for resident where no column says otherwise', () => {
    expect(
      tell(
        [
          {
            sheet: '农户',
            rows: [
              ['户号', '户主'],
              ['0101', '张三'],
              ['0102', '李四'],
            ],
          },
        ],
        fengsheng,
        YEAR,
      ).households,
    ).toEqual(['0101 张三 常住', '0102 李四 常住']);
  });

  it('knows that nobody said who is resident of 2 rosters, and that a third and a setting do', () => {
    const statedBy = (...rows: readonly (readonly string[])[]): boolean =>
      tell([{ sheet: '花名册', rows }], fengsheng, YEAR).ledger.residentsStated;
    expect(statedBy(['户号', '户主', '小组'], ['0101', '张三', '一组'])).toBe(false);
    expect(statedBy(['户号', '户主', '小组', '备注'], ['0101', '张三', '一组', '外出务工'])).toBe(false);
    expect(statedBy(['户号', '户主', '小组', '居住情况'], ['0101', '张三', '一组', '搬走'])).toBe(true);
    expect(tell([{ sheet: '积分设置', rows: [['常住户数', 30]] }], fengsheng, YEAR).ledger.residentsStated).toBe(true);
  });

  it('reads 老年户 and 参评 of 3 households', () => {
    const { households } = tell(
      ledgerOf`
        # 花名册
        户编号 | 户主 | 片区 | 老年户 | 自愿参加
        '0101 | 张三 | 一片 | 是 | 是
        '0102 | 李四 | 一片 | √ | 否
        '0103 | 王五 | 一片 | |
      `,
      longyuzhuang,
      YEAR,
    );
    expect(households).toEqual([
      '0101 张三 一片 常住 老年户 参评',
      '0102 李四 一片 常住 老年户',
      '0103 王五 一片 常住',
    ]);
  });

  it.each([
    ['2022-06', '2022-06'],
    ['6月', '2022-06'],
    ['六月', '2022-06'],
    [6, '2022-06'],
    ['2021年12月', '2021-12'],
    [44727, '2022-06'],
    [202206, '2022-06'],
    ['2022-06-15', '2022-06'],
  ])('reads 加入月份 and 退出月份 %j as %s', (cell, month) => {
    const rows = [
      ['户号', '户主', '加入月份', '退出月份'],
      ['0101', '张三', cell, cell],
    ];
    expect(tell([{ sheet: '农户', rows }], fengsheng, YEAR).households).toEqual([
      `0101 张三 常住 加入${month} 退出${month}`,
    ]);
  });

  it('leaves out 1 month that it cannot read, with a problem', () => {
    const rows = [
      ['户号', '户主', '加入月份'],
      ['0101', '张三', '去年'],
    ];
    const { households, problems } = tell([{ sheet: '农户', rows }], fengsheng, YEAR);
    expect(households).toEqual(['0101 张三 常住']);
    expect(problems).toEqual(['invalid-date 农户!2 加入月份 去年']);
  });

  it.each([
    [20, '结转20'],
    ['1,020.5', '结转1020.5'],
    ['２０', '结转20'],
    [-5, '结转-5'],
    ['', ''],
    [0, ''],
  ])('reads 上年结转 %j', (cell, told) => {
    const rows = [
      ['户号', '户主', '上年结转'],
      ['0101', '张三', cell],
    ];
    const { households, problems } = tell([{ sheet: '农户', rows }], fengsheng, YEAR);
    expect(households).toEqual([`0101 张三 常住${told === '' ? '' : ` ${told}`}`]);
    expect(problems).toEqual([]);
  });

  it.each([['若干'], [1e308], ['#N/A']])('takes 上年结转 %j for 0, with a problem', (cell) => {
    const rows = [
      ['户号', '户主', '上年结转'],
      ['0101', '张三', cell],
    ];
    const { households, problems } = tell([{ sheet: '农户', rows }], fengsheng, YEAR);
    expect(households).toEqual(['0101 张三 常住']);
    expect(problems).toEqual([`invalid-points 农户!2 上年结转 ${cell}`]);
  });
});
