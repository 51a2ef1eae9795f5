import { sideOfWord } from '../../../../src/engine/ledger/events/side-named';
import { ledgerOf } from '../../../support/ledger-of';
import { longyuzhuang } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
`;

describe('sideOfWord', () => {
  it.each([
    ['加分', 'bonus'],
    ['奖', 'bonus'],
    ['+', 'bonus'],
    ['正', 'bonus'],
    ['红榜', 'bonus'],
    ['表扬', 'bonus'],
    ['减分', 'deduction'],
    ['扣', 'deduction'],
    ['惩', 'deduction'],
    ['－', 'deduction'],
    ['负', 'deduction'],
    ['批评', 'deduction'],
    ['', null],
    [null, null],
    ['奖惩', null],
    ['环境', null],
  ])('reads 1 word, %j, as %j', (word, side) => {
    expect(sideOfWord(word)).toBe(side);
  });
});

describe('sideOfTable', () => {
  it('reads 1 row as a bonus and 2 as deductions by the names of their 2 sheets', () => {
    const { events, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 加分登记
      日期 | 户号 | 事项 | 分值
      2024-02-01 | '0101 | 义务清扫 | 2
      # 减分登记
      日期 | 户号 | 事项 | 分值
      2024-03-01 | '0101 | 乱倒污水 | 1
      2024-04-01 | '0101 | 禽畜散放 | -3
    `,
      ],
      longyuzhuang,
    );
    expect(events).toEqual([
      '2024-02-01 0101 加分 「义务清扫」 2分',
      '2024-03-01 0101 减分 「乱倒污水」 1分',
      '2024-04-01 0101 减分 「禽畜散放」 3分',
    ]);
    expect(problems).toEqual([]);
  });

  it('reads 2 tables of 1 sheet by their titles', () => {
    const { events } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 登记
      一、加分登记
      日期 | 户号 | 事项 | 分值
      2024-02-01 | '0101 | 义务清扫 | 2
      二、减分登记
      日期 | 户号 | 事项 | 分值
      2024-03-01 | '0101 | 乱倒污水 | 1
    `,
      ],
      longyuzhuang,
    );
    expect(events).toEqual(['2024-02-01 0101 加分 「义务清扫」 2分', '2024-03-01 0101 减分 「乱倒污水」 1分']);
  });

  it('lets the 1 word of a row go before the name of its sheet', () => {
    const { events } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 减分登记
      日期 | 户号 | 类别 | 事项 | 分值
      2024-02-01 | '0101 | 加分 | 义务清扫 | 2
      2024-03-01 | '0101 | | 乱倒污水 | 1
    `,
      ],
      longyuzhuang,
    );
    expect(events).toEqual(['2024-02-01 0101 加分 「义务清扫」 2分', '2024-03-01 0101 减分 「乱倒污水」 1分']);
  });

  it('says 1 table of bonuses and deductions in which nothing tells them apart', () => {
    const rows = (points: number): ReturnType<typeof tell> =>
      tell(
        [
          ...ROSTER,
          {
            sheet: '加减分登记',
            rows: [
              ['日期', '户号', '事项', '分值'],
              ['2024-02-01', '0101', '义务清扫', 2],
              ['2024-03-01', '0101', '乱倒污水', points],
            ],
          },
        ],
        longyuzhuang,
      );
    expect(rows(1).problems).toEqual(['side-unknown 加减分登记!null 分值']);
    expect(rows(-1).problems).toEqual([]);
  });
});
