import { latestYear } from '../../../../src/engine/ledger/rows/ledger-year';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const yearOf = (tables: readonly CellTable[]): number => tell(tables, fengsheng).ledger.year;

const EVENT = ledgerOf`
  # 登记
  日期 | 户号 | 项目
  2021-03-05 | '0101 | J1
`;

describe('latestYear', () => {
  it('takes the latest year of an event or assessment row, 2022', () => {
    expect(
      yearOf([
        ...EVENT,
        ...ledgerOf`
      # 评定
      月份 | 户号 | 基础分
      2022-01 | '0101 | 90
      2020-01 | '0101 | 90
    `,
      ]),
    ).toBe(2022);
    expect(
      yearOf(ledgerOf`
      # 评定
      年度 | 月份 | 户号 | 基础分
      2022 | 3 | '0101 | 90
    `),
    ).toBe(2022);
  });

  it.each(['台账2022', '二〇二二年台账', '2022年积分'])('takes 2022 from the sheet name %s', (sheet) => {
    expect(yearOf([...EVENT, { sheet, rows: [['什么']] }])).toBe(2022);
  });

  it.each(['2022年3月', '2022', '2022.3', '2022年医保'])(
    'takes 2022 from the sheet name %s only where nothing else states a year',
    (sheet) => {
      const undated = ledgerOf`
      # 登记
      日期 | 户号 | 项目
      3月5日 | '0101 | J1
    `;
      expect([
        yearOf([...undated, { sheet, rows: [['什么']] }]),
        yearOf([...EVENT, { sheet, rows: [['什么']] }]),
      ]).toEqual([2022, 2021]);
    },
  );

  it.each([
    [
      'a title above a table',
      ledgerOf`
      # 花名册
      油房村2022年度农户花名册 | <
      户号 | 户主 | 小组
      '0101 | 张三 | 一组
    `,
    ],
    [
      'a cover',
      ledgerOf`
      # 封面
      油房村积分制工作台账
      2022年度
      2023年1月
    `,
    ],
    [
      'a cover in Chinese digits',
      ledgerOf`
      # 封面
      二〇二二年度积分制工作台账
    `,
    ],
  ])('takes 2022 from %s', (_where, tables) => {
    expect(yearOf([...EVENT, ...tables])).toBe(2022);
  });

  it.each([
    [
      'redemptions',
      ledgerOf`
      # 2023年兑换登记
      日期 | 户号 | 物品 | 积分
      2023-01-20 | '0101 | 大米 | 3
    `,
    ],
    [
      'when a sheet was filled in',
      ledgerOf`
      # 花名册
      农户花名册 | <
      单位：油房村 | | 填报时间： | 2023年1月5日
      制表日期：2023年1月5日 | 打印时间：2023年1月
      户号 | 户主 | 小组
      '0101 | 张三 | 一组
    `,
    ],
    [
      'a sheet that this product wrote',
      ledgerOf`
      # 2023年终评比 [本产品生成]
      2023年度评比
    `,
    ],
    [
      'a total, a note and a date that cannot be',
      ledgerOf`
      # 补录
      日期 | 户号 | 项目
      2023年合计 | 3 | 4
      2023-01-05
      2023-13-05 | '0101 | J1
    `,
    ],
    [
      'a sheet about something else',
      ledgerOf`
      # 医保
      2023年医保缴费 | <
      名字 | 人数 | 金额
      张三 | 3 | 1050
    `,
    ],
    [
      'an end date',
      ledgerOf`
      # 补录
      日期 | 户号 | 项目 | 止期
      2021-03-06 | '0101 | K9 | 2023-12-31
    `,
    ],
  ])('does not take 2023 from %s', (_where, tables) => {
    expect(yearOf([...EVENT, ...tables])).toBe(2021);
  });

  const EVENTS_OF = (...days: readonly string[]): CellTable => ({
    sheet: '登记',
    rows: [['日期', '户号', '项目'], ...days.map((day) => [day, '0101', 'J1'])],
  });

  it.each<[number, string, readonly CellTable[]]>([
    [2022, '1 row between 3 of another', [EVENTS_OF('2022-03-05', '2023-03-06', '2022-03-07', '2022-03-08')]],
    [2022, '1 row of 60', [EVENTS_OF(...Array.from({ length: 59 }, () => '2022-03-05'), '2023-01-05')]],
    [
      2022,
      '1 row of 12 under a title',
      [
        {
          ...EVENTS_OF(),
          rows: [
            ['2022年台账'],
            ['日期', '户号', '项目'],
            ...['2022-03-05', '2023-01-05'].flatMap((day, at) =>
              Array.from({ length: at === 0 ? 11 : 1 }, () => [day, '0101', 'J1']),
            ),
          ],
        },
      ],
    ],
    [2022, '1 row of 12 without one', [EVENTS_OF(...Array.from({ length: 11 }, () => '2022-03-05'), '2023-01-05')]],
    [2023, '1 row of 9', [EVENTS_OF(...Array.from({ length: 8 }, () => '2022-03-05'), '2023-01-05')]],
    [
      2023,
      '4 rows of 400',
      [EVENTS_OF(...Array.from({ length: 396 }, () => '2022-03-05'), ...Array.from({ length: 4 }, () => '2023-01-05'))],
    ],
    [
      2023,
      '1 row of 60 on a sheet that says so',
      [
        EVENTS_OF(...Array.from({ length: 59 }, () => '2022-03-05')),
        { ...EVENTS_OF('2023-01-05'), sheet: '2023年登记' },
      ],
    ],
  ])('takes %d where the later year has %s', (year, _what, tables) => {
    expect(yearOf(tables)).toBe(year);
  });

  it('reads the 1904 system before it takes the year', () => {
    expect(
      yearOf(ledgerOf`
      # 登记 [1904]
      日期 | 户号 | 项目
      43163 | '0101 | J1
    `),
    ).toBe(2022);
  });

  it('prefers the year asked for, then that of the settings, to 2021', () => {
    const settings = ledgerOf`
      # 积分设置
      年度 | 2019
    `;
    expect(tell([...EVENT, ...settings], fengsheng).ledger.year).toBe(2019);
    expect(tell([...EVENT, ...settings], fengsheng, { year: 2020 }).ledger.year).toBe(2020);
  });

  it('takes the year that the latest row lies in, 2022 up to June 2023 where years begin in July', () => {
    const july = { ...fengsheng, yearStart: 7 };
    const yearFromJuly = (tables: readonly CellTable[]): number => tell(tables, july).ledger.year;
    const row = (day: string): readonly CellTable[] => ledgerOf`
      # 登记
      日期 | 户号 | 项目
      ${day} | '0101 | J1
    `;
    expect([row('2023-06-30'), row('2023-07-01')].map(yearFromJuly)).toEqual([2022, 2023]);
    const titled = (title: string): readonly CellTable[] => [
      { sheet: '登记', rows: [[title], ['日期', '户号', '项目'], ['2020-08-01', '0101', 'J1']] },
    ];
    expect(
      ['2023年度积分台账', '2022年7月至2023年6月积分台账', '2023年6月积分台账'].map((title) =>
        yearFromJuly(titled(title)),
      ),
    ).toEqual([2023, 2022, 2022]);
    const assessed = (header: string) =>
      yearFromJuly([
        {
          sheet: '评定',
          rows: [
            [header, '月份', '户号', '基础分'],
            ['2023', '3月', '0101', 90],
            [2022, '12月', '0101', 90],
          ],
        },
      ]);
    expect([assessed('年份'), assessed('年度')]).toEqual([2022, 2023]);
  });

  it('knows no year of 0 sheets', () => {
    expect(latestYear([], [], fengsheng)).toBeNull();
  });
});
