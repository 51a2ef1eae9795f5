import type { CellTable, CellValue } from '../../../../src/engine/basis/cells';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const ROSTER: CellTable = {
  sheet: '花名册',
  rows: [
    ['户号', '户主', '小组'],
    ['0101', '张三', '一组'],
    ['0102', '李四', '一组'],
    ['0103', '王五', '一组'],
  ],
};
const EVENTS: CellTable = {
  sheet: '登记',
  rows: [
    ['日期', '户主', '项目'],
    ['2022-03-05', '张三', 'J1'],
    ['2022-12-05', '李四', 'J1'],
  ],
};
/** Pieces and the price of one: 15, 40, 5, 10 and 20 points. */
const GIVEN: readonly CellValue[][] = [
  ['2022-03-05', '张三', '毛巾', 3, 5],
  ['2022-04-05', '李四', '大米', 2, 20],
  ['2022-05-05', '王五', '毛巾', 1, 5],
  ['2022-06-05', '李四', '毛巾', 2, 5],
  ['2022-07-05', '王五', '大米', 1, 20],
];
const totalOf = (row: readonly CellValue[]): number => Number(row[3]) * Number(row[4]);
const withTotals = GIVEN.map((row) => [...row, totalOf(row)]);
const withBlanks = GIVEN.map((row) => [...row, null]);
const totalsAlone = GIVEN.map((row) => [...row.slice(0, 4), totalOf(row)]);

function read(headers: string, rows: readonly CellValue[][]) {
  const { redemptions, problems } = tell(
    [ROSTER, EVENTS, { sheet: '积分超市', rows: [['2022年积分兑换登记表'], headers.split(' '), ...rows] }],
    fengsheng,
  );
  return [redemptions.map((line) => Number(/ (-?[\d.]+)分/.exec(line)?.[1])), problems];
}

describe('redemptionColumns', () => {
  it.each(['单价', '每件分数', '一件要几分', '标价', '所需分', '分值'])(
    'deducts 3 × 5 where the points are blank and the price stands under %s',
    (price) => {
      for (const total of ['兑换积分', '花了多少分'])
        expect(read(`领货日 户主 物品 数量 ${price} ${total}`, withBlanks)).toEqual([[15, 40, 5, 10, 20], []]);
      expect(read(`日期 户主 物品 件数 ${price}`, GIVEN)).toEqual([[15, 40, 5, 10, 20], []]);
    },
  );

  it.each(['兑换积分', '花了多少分', '共扣', '抵扣分数', '分值', '值几分'])(
    'deducts the 5 figures under %s that are sums of all pieces',
    (total) => {
      expect(read(`日期 户主 物品 数量 ${total}`, totalsAlone)).toEqual([[15, 40, 5, 10, 20], []]);
      expect(read(`日期 户主 领了啥 几件 每件要几分 ${total}`, withTotals)).toEqual([[15, 40, 5, 10, 20], []]);
    },
  );

  it('deducts 0 points and says so where a header calls the price of one piece the points of all', () => {
    expect(read('日期 户主 物品 数量 消耗积分', GIVEN)).toEqual([[], ['column-not-understood 积分超市!null 消耗积分']]);
  });

  it('deducts 0 points and says so where 5 figures under an unknown header may be either', () => {
    const others = GIVEN.map((row, at) => [row[0], row[1], `物品${at}`, row[3], row[4]]);
    expect(read('日期 户主 物品 数量 值几分', others)).toEqual([[], ['column-not-understood 积分超市!null 值几分']]);
    expect(
      read(
        '日期 户主 物品 数量 值几分',
        others.map((row) => [...row.slice(0, 3), 1, row[4]]),
      ),
    ).toEqual([[5, 20, 5, 5, 20], []]);
  });

  it.each([
    ['日期 户主 物品 数量 单件积分 合计积分', ['2022-03-05', '张三', '毛巾', 1, 5, 5], 5],
    ['日期 户主 物品 数量 积分 合计积分', ['2022-03-05', '张三', '毛巾', 1, 5, 5], 5],
    ['日期 户主 物品 合计积分', ['2022-03-05', '张三', '毛巾', 5], 5],
    ['日期 户主 物品 数量 单价 总积分', ['2022-03-05', '张三', '毛巾', 2, 5, 10], 10],
  ])('takes 1 row under %s for what it came to, and never for the score of its month', (headers, row, points) => {
    expect(read(headers, [row])).toEqual([[points], []]);
  });

  it('asks what 合计积分 is where it runs on over 2 rows', () => {
    expect(
      read('日期 户主 物品 积分 合计积分', [
        ['2022-03-05', '张三', '毛巾', 5, 5],
        ['2022-04-05', '张三', '毛巾', 5, 10],
      ]),
    ).toEqual([[5, 5], ['column-not-understood 积分超市!null 合计积分']]);
  });

  it('takes no money for points: 2 × 8 yuan is a missing column, said once for 2 rows', () => {
    const rows = [
      ['2022-03-05', '张三', '毛巾', 2, 8],
      ['2022-04-05', '李四', '毛巾', 1, 8],
    ];
    expect(read('日期 户主 物品 数量 单价（元）', rows)).toEqual([[], ['column-missing 积分超市!2']]);
  });
});
