import { placeInWorkbook } from '../../src/functions/place-in-workbook';

const TABLES = [
  { sheet: '登记', top: 1, left: 1, rows: [['日期', '户号'], [44625], ['', '0102']] },
  {
    sheet: '又一',
    rows: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  },
];

describe('placeInWorkbook', () => {
  it('finds the 1 area that holds just these cells, blanks before and after them too', () => {
    const given = [
      [null, '日期', '户号', ''],
      [undefined, 44625, null, null],
    ];
    expect(placeInWorkbook(given, TABLES)).toEqual({ sheet: '登记', top: 1, left: 0, bottom: 2, right: 3 });
  });

  it('finds 0 areas for 4 ranges: another value, blanks alone, cells that stand twice, above the sheet', () => {
    const ranges = [[['日期', '户号'], [44626]], [[null]], [['x']], [[null], [null], [null], ['日期']]];
    expect(ranges.map((range) => placeInWorkbook(range, TABLES))).toEqual([null, null, null, null]);
  });
});
