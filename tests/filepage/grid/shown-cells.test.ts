import type { FoundTable } from '../../../src/engine';
import { columnWidths, shownCells } from '../../../src/filepage/grid/shown-cells';
import { sheetSize } from '../../../src/filepage/grid/sheet-size';
import { tablesOf } from '../../support/little-workbook';

const [TABLE] = tablesOf(`
  # 登记
  这一行是很长很长很长很长很长很长的标题
  日期 户号 数量 说明
  44900 0101 0.30000000000000004 两
  44901 0102 5 三
`);
const FOUND = [
  { sheet: '登记', bodyTop: 2, columns: [{ kind: 'date', index: 0, header: '日期' }] },
] as unknown as readonly FoundTable[];

describe('shownCells', () => {
  it('shows 1 day as its cell does, 1 as the ledger reads it, 1 as the number that it is', () => {
    const formatted = shownCells(TABLE, (row) => (row === 2 ? 'yyyy"年"m"月"d"日"' : null), FOUND);
    expect([formatted(2, 0).text, formatted(3, 0).text, shownCells(TABLE, () => null, [])(3, 0).text]).toEqual([
      '2022年12月5日',
      '2022-12-06',
      '44901',
    ]);
  });

  it('shows figures to the right, without the computer’s 17th digit, texts on 1 line', () => {
    const shown = shownCells({ sheet: '登记', rows: [[0.1 + 0.2, '两\n行', true, null]] }, () => null, []);
    expect([0, 1, 2, 3].map((column) => shown(0, column))).toEqual([
      { text: '0.3', isFigure: true },
      { text: '两 行', isFigure: false },
      { text: 'TRUE', isFigure: false },
      { text: '', isFigure: false },
    ]);
  });
});

describe('columnWidths', () => {
  it('makes 4 columns as wide as what stands in the rows of the table, a title aside', () => {
    expect(
      columnWidths(
        TABLE,
        shownCells(TABLE, () => null, FOUND),
        4,
      ),
    ).toEqual([96, 64, 64, 64]);
  });
});

describe('sheetSize', () => {
  it('offers 20 blank rows and 2 blank columns beyond what is filled, also of 200,000 rows', () => {
    expect(sheetSize(TABLE)).toEqual({ rows: 40, columns: 8, lastRow: 3, lastColumn: 3 });
    expect(
      sheetSize({ sheet: 'x', top: 2, left: 1, rows: Array.from({ length: 200_000 }, () => [1, 2, 3, 4, 5, 6, 7, 8]) }),
    ).toEqual({ rows: 200_022, columns: 11, lastRow: 200_001, lastColumn: 8 });
  });
});
