import fc from 'fast-check';
import type { SheetColumn } from '../../../src/engine/sheets/layout';
import {
  columnWidthsOf,
  entryRow,
  headerRow,
  joinedRow,
  sheetOf,
  spansOfWidth,
  wideRow,
  wideRows,
} from '../../../src/engine/sheets/layout';

type Villager = { readonly head: string; readonly points: number };
const COLUMNS: readonly SheetColumn<Villager>[] = [
  { header: '户主', style: 'text-centre', least: 6, value: (entry) => entry.head },
  { header: '奖品价值(元)', style: 'money', least: 6, value: (entry) => entry.points },
];

describe('columnWidthsOf', () => {
  it('holds the longest of 2 names in one line with 15 % slack, and a header of 12 in two', () => {
    expect(
      columnWidthsOf(COLUMNS, [
        { head: '张三', points: 5 },
        { head: '欧阳建国家的大儿子', points: 1150.5 },
      ]),
    ).toEqual([22, 9]);
  });

  it('holds a header of 4 characters in 5 where there are 0 entries', () => {
    expect(columnWidthsOf([{ ...COLUMNS[0], least: 1 }], [])).toEqual([5]);
  });
});

describe('headerRow', () => {
  it('is as high as 2 lines where a header wraps, else as 1', () => {
    expect(headerRow(COLUMNS, [22, 9]).height).toBe(38);
    expect(headerRow(COLUMNS, [22, 14]).height).toBe(22);
  });
});

describe('entryRow', () => {
  it('puts the 2 values of an entry under their columns', () => {
    expect(entryRow(COLUMNS, { head: '张三', points: 5 }).cells).toEqual([
      { value: '张三', style: 'text-centre' },
      { value: 5, style: 'money' },
    ]);
  });
});

describe('wideRow', () => {
  it('joins all 3 columns and grows with the wrapped lines', () => {
    const row = wideRow('字'.repeat(40), 'note', [10, 10, 20]);
    expect(row.joined).toEqual([[0, 2]]);
    expect(row.height).toBe(3 * 15.5 + 2);
    expect(row.cells.map((cell) => cell?.style)).toEqual(['note', 'note', 'note']);
  });
});

describe('wideRows', () => {
  it('gives a style that does not wrap 2 rows instead of 1 cut one', () => {
    expect(wideRows('一等奖3户、二等奖4户、三等奖6户', 'subtitle', [12, 12]).map((row) => row.cells[0]?.value)).toEqual(
      ['一等奖3户、二等奖4户、', '三等奖6户'],
    );
  });
});

describe('joinedRow', () => {
  it('leaves a span of 1 column unjoined', () => {
    expect(
      joinedRow(
        [
          ['甲', 0, 0],
          ['乙', 1, 2],
        ],
        'total-text',
        3,
      ).joined,
    ).toEqual([[1, 2]]);
  });
});

describe('spansOfWidth', () => {
  it('cuts 11 columns into 4 neighbouring spans of about equal width', () => {
    expect(spansOfWidth([6, 6, 10, 12, 8, 12, 10, 10, 10, 16, 12], 4)).toEqual([
      [0, 2],
      [3, 5],
      [6, 8],
      [9, 10],
    ]);
  });

  it('covers every column once with 4 spans, whatever the widths of 4 to 20 columns', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 20 }), (widths) => {
        const spans = spansOfWidth(widths, 4);
        expect(spans).toHaveLength(4);
        expect(
          spans.flatMap(([first, last]) =>
            widths.map((_, index) => index).filter((index) => index >= first && index <= last),
          ),
        ).toEqual([...widths.keys()]);
      }),
    );
  });
});

describe('sheetOf', () => {
  const rows = [wideRow('标题', 'title', [40, 40]), entryRow(COLUMNS, { head: '张三', points: 5 })];
  const parts = { name: '年终评比', kind: 'award-sheet', year: 2022 };

  it('lays a list of 101 characters on its side and stands one of 100', () => {
    expect(sheetOf(parts, rows, [50, 50], 1).print).toEqual({
      paper: 'A4',
      orientation: 'portrait',
      titleRows: [0, 0],
      pageNumbers: true,
      fitToWidth: true,
    });
    expect(sheetOf(parts, rows, [50, 51], 1).print.orientation).toBe('landscape');
  });

  it('places the 1 merge in its row and keeps the joined columns out of the rows', () => {
    const model = sheetOf(parts, rows, [40, 40], 1);
    expect(model.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(model.rows[0]).toEqual({
      cells: [
        { value: '标题', style: 'title' },
        { value: null, style: 'title' },
      ],
      height: 34,
    });
    expect(model.frozenRows).toBe(1);
  });

  it('marks what it is, the year and the figures: another figure, another mark', () => {
    const mark = sheetOf(parts, rows, [40, 40], 1).mark;
    expect(mark).toMatch(/^village-points award-sheet 2022 [0-9a-f]{16}$/);
    expect(sheetOf(parts, [rows[0], entryRow(COLUMNS, { head: '张三', points: 6 })], [40, 40], 1).mark).not.toBe(mark);
  });
});
