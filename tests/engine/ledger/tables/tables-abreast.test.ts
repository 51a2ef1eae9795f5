import type { CellTable, CellValue } from '../../../../src/engine/basis/cells';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const ROSTER: CellTable = {
  sheet: '花名册',
  rows: [
    ['户号', '户主', '小组'],
    ['0101', '张三', '一组'],
    ['0102', '李四', '一组'],
    ['0103', '王五', '二组'],
  ],
};
const REGISTER: readonly CellValue[][] = [
  ['序号', '日期', '小组', '户主', '积分项目', '数量', '备注'],
  [1, '2022-03-05', '一组', '张三', 'J1', 1, null],
  [2, '2022-04-05', '一组', '李四', 'J2', 2, null],
  [3, '2022-05-05', '二组', '王五', 'K5', 1, '吵架'],
];
const SHOP: readonly CellValue[][] = [
  ['序号', '兑换日期', '小组', '户主', '物品', '兑换积分'],
  [1, '2022-06-05', '一组', '张三', '毛巾', 5],
  [2, '2022-07-05', '二组', '王五', '大米', 50],
];
const blank = (width: number): CellValue[] => Array.from({ length: width }, () => null);

/** The second table beside the first, `gap` columns to the right and `down` rows lower. */
function abreast(
  left: readonly CellValue[][],
  right: readonly CellValue[][],
  { gap, down }: { readonly gap: number; readonly down: number },
): CellTable {
  const width = left[0].length;
  const rows = Array.from({ length: Math.max(left.length, right.length + down) }, (_, at) => [
    ...(left[at] ?? blank(width)),
    ...blank(gap),
    ...(right[at - down] ?? blank(right[0].length)),
  ]);
  return { sheet: '2022年积分台账', rows };
}

describe('tables beside each other', () => {
  it.each([
    [2, 0],
    [1, 0],
    [0, 0],
    [1, 1],
    [1, 2],
    [2, 1],
  ])('reads 3 events and 2 redemptions with %i columns between them, the second %i rows lower', (gap, down) => {
    const told = tell([ROSTER, abreast(REGISTER, SHOP, { gap, down })], fengsheng);
    expect(told.events).toEqual(['2022-03-05 0101 J1', '2022-04-05 0102 J2 ×2', '2022-05-05 0103 K5']);
    expect(told.redemptions).toEqual(['2022-06-05 0101 5分 毛巾', '2022-07-05 0103 50分 大米']);
    expect(told.problems).toEqual([]);
  });

  it('reads 2 redemptions above and left of 3 events, each below a title of its own', () => {
    const titled = (title: string, rows: readonly CellValue[][]): CellValue[][] => [
      [title, ...blank(rows[0].length - 1)],
      ...rows.map((row) => [...row]),
    ];
    const told = tell(
      [
        ROSTER,
        abreast(titled('积分兑换登记表', SHOP), titled('加减分登记表', [['村：', ...blank(6)], ...REGISTER]), {
          gap: 1,
          down: 0,
        }),
      ],
      fengsheng,
    );
    expect([told.events.length, told.redemptions.length, told.problems]).toEqual([3, 2, []]);
  });

  it('reads 3 events and 2 redemptions where a line 单位： of the second stands beside the header of the first', () => {
    const line: CellValue[] = ['单位：青坪村村民委员会', ...blank(3), '单位：分', null];
    const told = tell([ROSTER, abreast(REGISTER, [line, ...SHOP], { gap: 1, down: 0 })], fengsheng);
    expect([told.events.length, told.redemptions.length, told.problems]).toEqual([3, 2, []]);
  });

  it('reads 1 table of 3 events where blank columns stand inside it', () => {
    const wide = REGISTER.map((row) => row.flatMap((cell) => [cell, null]));
    const told = tell([ROSTER, { sheet: '登记', rows: wide }], fengsheng);
    expect([told.events.length, told.tables.length, told.problems]).toEqual([3, 2, []]);
  });

  it('reads 1 table of 3 events where 户主 is merged over 2 columns, and over more columns than the table has', () => {
    for (const right of [4, 9]) {
      const merged: CellTable = {
        sheet: '登记',
        rows: [['序号', '日期', '小组', '户主', null, '数量'], ...REGISTER.slice(1)],
        merges: [{ top: 0, left: 3, bottom: 0, right }],
      };
      expect(tell([ROSTER, merged], fengsheng).tables).toHaveLength(2);
    }
  });

  it('reads a roster and 3 events below each other, though a blank column parts 户主 from what follows', () => {
    const below: CellTable = {
      sheet: '台账',
      rows: [
        ['户主', '小组', null, '联系电话'],
        ['张三', '一组', null, null],
        ['李四', '一组', null, null],
        ['王五', '二组', null, null],
        [],
        ['日期', '项目', null, '户主', '数量'],
        ...REGISTER.slice(1).map(([, day, , head, item, count]) => [day, item, null, head, count]),
      ],
    };
    const told = tell([below], fengsheng);
    expect([told.households.length, told.events.length, told.problems]).toEqual([3, 3, []]);
  });
});
