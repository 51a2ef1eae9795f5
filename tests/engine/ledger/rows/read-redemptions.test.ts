import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell, type ToldLedger } from '../../../support/told-ledger';

type Cell = string | number | boolean | null;

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
  '0102 | 李四 | 一组
  '0201 | 张三 | 二组
`;

function readRows(headers: string, ...rows: readonly (readonly Cell[])[]): ToldLedger {
  return tell([...ROSTER, { sheet: '兑换登记', rows: [headers.split(' '), ...rows] }], fengsheng, { year: 2022 });
}

describe('readRedemptions', () => {
  it.each([
    '日期 户号 物品 分值',
    '兑换日期 户编号 兑换物品 兑换积分',
    '时间 编号 商品 消耗积分',
    '兑换日期 户号 领取人 扣除积分',
    '日期 户号 兑换物品 积分',
    '日期 户号 领取人签字 积分',
    '兑换时间 户号 物品名称 使用积分',
  ])('reads 1 row under the headers %j', (headers) => {
    expect(readRows(headers, [44671, '0101', '大米', 30]).redemptions.map((row) => row.replace(' 大米', ''))).toEqual([
      '2022-04-20 0101 30分',
    ]);
  });

  it('takes the figure for the row’s total whatever the count says, a negative one for 5 points returned', () => {
    const { redemptions, problems } = readRows(
      '日期 户号 户主 物品 数量 分值',
      [44671, '0101', '张三', '大米', 3, 30],
      [44672, '0101', '张三', '退大米', 0, -5],
    );
    expect(redemptions).toEqual(['2022-04-20 0101 30分 大米', '2022-04-21 0101 -5分 退大米']);
    expect(problems).toEqual([]);
  });

  it('deducts 3 rows whatever is wrong with their date, and 1 with another 户主 from the 户号’s household', () => {
    const { redemptions, problems } = readRows(
      '日期 户号 户主 物品 分值',
      ['中秋节', '0101', '张三', '毛巾', 6],
      [null, '0101', '张三', '毛巾', 7],
      ['2022-02-30', 101, '', '毛巾', 8],
      [44671, '0102', '张三', '毛巾', 9],
    );
    expect(redemptions).toEqual(['? 0101 6分 毛巾', '? 0101 7分 毛巾', '? 0101 8分 毛巾', '2022-04-20 0102 9分 毛巾']);
    expect(problems).toEqual([
      'invalid-date 兑换登记!2 日期 中秋节',
      'invalid-date 兑换登记!3 日期',
      'invalid-date 兑换登记!4 日期 2022-02-30',
      'household-mismatch 兑换登记!5 户主 张三',
    ]);
  });

  it('touches no balance for 3 rows of nobody or of anybody', () => {
    const { redemptions, problems } = readRows(
      '日期 户号 户主 物品 分值',
      [44671, '9999', null, '毛巾', 6],
      [44671, null, '张三', '毛巾', 6],
      [44671, null, null, '毛巾', 6],
    );
    expect(redemptions).toEqual([]);
    expect(problems).toEqual([
      'unknown-household 兑换登记!2 户号 9999',
      'ambiguous-household 兑换登记!3 户主 张三',
      'unknown-household 兑换登记!4 户号',
    ]);
  });

  it('reads 1 row by name and group', () => {
    expect(readRows('日期 小组 户主 物品 分值', [44671, '二组', '张三', '毛巾', 6]).redemptions).toEqual([
      '2022-04-20 0201 6分 毛巾',
    ]);
  });

  it.each([
    [null, 'missing-points'],
    ['', 'missing-points'],
    ['若干', 'missing-points'],
    [true, 'missing-points'],
    [1e308, 'invalid-points'],
    ['100001', 'invalid-points'],
  ])('cannot deduct %j: %s', (points, code) => {
    const { redemptions, problems } = readRows('日期 户号 物品 分值', [44671, '0101', '毛巾', points]);
    expect(redemptions).toEqual([]);
    expect(problems.map((problem) => problem.split(' ').slice(0, 3).join(' '))).toEqual([`${code} 兑换登记!2 分值`]);
  });

  it.each([
    [30, '30'],
    ['３０', '30'],
    ['1,200', '1200'],
    [' 12.5 ', '12.5'],
    [0, '0'],
  ])('deducts %j as %s', (points, told) => {
    expect(readRows('日期 户号 物品 分值', [44671, '0101', '毛巾', points]).redemptions).toEqual([
      `2022-04-20 0101 ${told}分 毛巾`,
    ]);
  });

  it('rounds 1 figure of endless places to six, with a warning', () => {
    const { redemptions, problems } = readRows('日期 户号 物品 分值', [44671, '0101', '毛巾', 10 / 3]);
    expect(redemptions).toEqual(['2022-04-20 0101 3.333333分 毛巾']);
    expect(problems).toEqual([`too-many-places 兑换登记!2 分值 ${10 / 3}`]);
  });

  it('passes over totals, notes, a line numbered in advance and 1 voided row', () => {
    const { redemptions, problems } = readRows(
      '序号 日期 户号 物品 分值 状态',
      [1, 44671, '0101', '毛巾', 6, null],
      [2, null, null, null, null, null],
      [3, 44672, '0101', '毛巾', 7, '作废'],
      ['合计', null, 2, null, 13, null],
      ['注：每月20日兑换', null, null, null, null, null],
    );
    expect(redemptions).toEqual(['2022-04-20 0101 6分 毛巾']);
    expect(problems).toEqual([]);
  });

  it('counts a merged date for its 2 rows, and notes 2 equal rows as one that may be twice', () => {
    const { redemptions, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
        # 兑换登记
        日期 | 户号 | 物品 | 分值
        2022-04-20 | '0101 | 毛巾 | 6
        ^ | '0102 | 大米 | 30
      `,
      ],
      fengsheng,
    );
    expect(redemptions).toEqual(['2022-04-20 0101 6分 毛巾', '2022-04-20 0102 30分 大米']);
    expect(problems).toEqual([]);
  });
});

describe('points of a redemption', () => {
  it('reads 50分, 扣20, a return of −5, and 数量 × 单价 where the points are blank', () => {
    const { redemptions, problems } = tell(
      ledgerOf`
      # 花名册
      户号 | 户主
      '0101 | 张三
      # 兑换登记
      兑换日期 | 户号 | 物品 | 数量 | 单价 | 兑换积分
      2022-03-01 | '0101 | 米 | 1 | 50 | 50分
      2022-03-02 | '0101 | 油 | 1 | 20 | 扣20
      2022-03-03 | '0101 | 退盐 | 1 | 5 | -5
      2022-03-04 | '0101 | 皂 | 2 | 10分 |
      2022-03-05 | '0101 | 盐 | | 2.5 |
      2022-03-06 | '0101 | 碗 | 若干 | 3 |
    `,
      fengsheng,
      { year: 2022 },
    );
    expect(redemptions).toEqual([
      '2022-03-01 0101 50分 米',
      '2022-03-02 0101 20分 油',
      '2022-03-03 0101 -5分 退盐',
      '2022-03-04 0101 20分 皂',
      '2022-03-05 0101 2.5分 盐',
    ]);
    expect(problems).toEqual(['missing-points 兑换登记!7 兑换积分']);
  });
});
