import type { CellTable, CellValue } from '../../src/engine';
import { SeenRange, type SheetArea } from '../../src/functions/seen-workbook';
import { Formulas } from './formulas';

const ROSTER: CellTable = {
  sheet: '花名册',
  rows: [
    ['户号', '户主', '小组', '常住'],
    ['0101', '张三', '一组', '是'],
    ['0102', '李四', '一组', '是'],
  ],
};
const MARCH: CellTable = {
  sheet: '3月',
  rows: [
    ['日期', '户号', '项目', '数量'],
    ['2022-03-05', '0101', 'J1', 2],
    ['2022-03-06', '0102', 'J1', 1],
  ],
};
const APRIL: CellTable = {
  sheet: '4月',
  rows: [
    ['日期', '户号', '项目', '数量'],
    ['2022-04-05', '0101', 'J1', 4],
  ],
};
const WATER: CellTable = {
  sheet: '水费',
  rows: [
    ['门牌', '吨'],
    ['1', 5],
  ],
};
const WHOLE = [
  ['读取', '整本工作簿'],
  ['日期系统', 1900],
];

const over = ({ sheet }: CellTable, bottom: number, right = 3): SheetArea => ({
  sheet,
  top: 0,
  left: 0,
  bottom,
  right,
});

/** PROBLEMS' notices and LEDGER's own cell of a workbook whose formula has these ranges. */
function told(
  book: readonly CellTable[],
  areas: readonly SheetArea[],
  settings: unknown,
): { readonly ticket: string; readonly rows: readonly (readonly CellValue[])[]; readonly april: unknown } {
  const formulas = new Formulas();
  const ticket = formulas.bare(
    'LEDGER',
    settings,
    ...areas.flatMap((area) => [area.sheet, new SeenRange([[null, null]], book, area)]),
  ) as string;
  const rows = (formulas.call('PROBLEMS', ticket) as CellValue[][])
    .filter(([code]) => /outside|left-out|full|later/u.test(String(code)))
    .map(([code, sheet, row]) => [code, sheet, row]);
  return { ticket, rows, april: formulas.call('SCORE', ticket, '0101', '2022-04', '加分') };
}

describe('rangeNotices', () => {
  it('says nothing where 2 ranges have room below', () => {
    expect(told([ROSTER, MARCH, WATER], [over(ROSTER, 200), over(MARCH, 200)], WHOLE)).toMatchObject({
      ticket: expect.stringMatching(/^台账 4行 2户 #[a-p]{16}$/u) as string,
      rows: [],
    });
  });

  it('reads a sheet that was added later, and says that the formula does not watch it: 2 points in April', () => {
    const { ticket, rows, april } = told([ROSTER, MARCH, APRIL, WATER], [over(ROSTER, 200), over(MARCH, 200)], WHOLE);
    expect(ticket).toMatch(/^台账 5行 2户（要更新公式：“4月”，原因见 VILLAGE.PROBLEMS） #[a-p]{16}$/u);
    expect([rows, april]).toEqual([[['sheet-outside', '4月', '']], 2]);
  });

  it('counts no sheet that a hand-written formula leaves out, and says so: 0 of 2 points in April', () => {
    const { rows, april } = told([ROSTER, MARCH, APRIL, WATER], [over(ROSTER, 200), over(MARCH, 200)], 'fengsheng');
    expect([rows, april]).toEqual([[['sheet-outside', '4月', '']], expect.stringMatching(/^#N\/A/u)]);
  });

  it.each([[WHOLE], ['fengsheng']])(
    'counts row 3 below a range that ends at row 2, and says where it ends',
    (settings) => {
      const { ticket, rows } = told([ROSTER, MARCH], [over(ROSTER, 200), over(MARCH, 1)], settings);
      expect(ticket).toMatch(/^台账 4行/u);
      expect(rows).toEqual([['rows-outside', '3月', 3]]);
    },
  );

  it.each([
    [2, 6],
    [3, 7],
  ])('says of rows behind %i blank ones, below the range, that they are not counted: from row %i', (blank, row) => {
    const gap = Array.from({ length: blank }, (): readonly CellValue[] => []);
    const later: CellTable = {
      ...MARCH,
      rows: [...MARCH.rows, ...gap, ['2022-04-05', '0101', 'J1', 4], ['2022-04-06', '0101', 'J1', 1]],
    };
    const { ticket, rows, april } = told([ROSTER, later], [over(ROSTER, 200), over(later, 3)], 'fengsheng');
    expect(ticket).toMatch(/^台账 4行 2户（要更新公式：“3月”，/u);
    expect([rows, april]).toEqual([[['rows-left-out', '3月', row]], expect.stringMatching(/^#N\/A/u)]);
  });

  it('says that a range under another name than its sheet, “上半年”, does not watch row 3', () => {
    const formulas = new Formulas();
    const ticket = formulas.bare(
      'LEDGER',
      'fengsheng',
      ...[over(ROSTER, 200), over(MARCH, 1)].flatMap((area, at) => [
        ['名单', '上半年'][at],
        new SeenRange([[null, null]], [ROSTER, MARCH], area),
      ]),
    );
    expect(ticket).toMatch(/^台账 4行 2户（要更新公式：“3月”，/u);
  });

  it('says that the last row of a range, row 3, is filled', () => {
    expect(told([ROSTER, MARCH], [over(ROSTER, 200), over(MARCH, 2)], WHOLE).rows).toEqual([['range-full', '3月', 3]]);
  });

  it('says that a column of the table is not watched', () => {
    expect(told([ROSTER, MARCH], [over(ROSTER, 200), over(MARCH, 200, 2)], WHOLE).rows).toEqual([
      ['rows-outside', '3月', 1],
    ]);
  });

  it('says that the ledger has gone on to 2023 where the formula names 2022', () => {
    const next: CellTable = {
      sheet: '2023',
      rows: [APRIL.rows[0], ['2023-03-05', '0101', 'J1', 1], ['2023-04-05', '0101', 'J1', 1]],
    };
    const { ticket, rows } = told(
      [ROSTER, MARCH, next],
      [over(ROSTER, 200), over(MARCH, 200), over(next, 200)],
      [...WHOLE, ['年度', 2022]],
    );
    expect(ticket).toMatch(/（要更新公式：年度，/u);
    expect(rows).toEqual([['later-year', '', '']]);
  });
});
