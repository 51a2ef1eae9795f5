import { readCellText } from '../../../src/workbook/file/cell-text';
import { columnOf } from '../../../src/workbook/file/column-letters';
import { openPackage } from '../../../src/workbook/file/office-package';
import { rowsOfSheet } from '../../../src/workbook/file/sheet-rows';
import { zipOf } from '../package-builder';

describe('readCellText', () => {
  it('takes 3 tags from the budget, and refuses the part when 2 are left', () => {
    const parts = openPackage(zipOf({ 'a.xml': '<a><b/></a>' }));
    const budget = { left: 3 };
    expect([readCellText(parts, 'a.xml', budget), budget.left]).toEqual(['<a><b/></a>', 0]);
    expect(() => readCellText(parts, 'a.xml', { left: 2 })).toThrow('单元格太多，没有读');
  });
});

describe('rowsOfSheet', () => {
  const reading = (left: number): Parameters<typeof rowsOfSheet>[2] => ({ name: '一', budget: { left } });
  const cells = [
    [],
    [undefined as never, { t: 's', v: '' }, { t: 'n', v: 5 }],
    [],
    [undefined as never, undefined as never, { t: 'b', v: false }, { t: 'e', v: 42 }],
  ];

  it('starts at the first filled row and column: C2', () => {
    expect(rowsOfSheet({ '!data': cells } as never, [], reading(100))).toEqual({
      top: 1,
      left: 2,
      rows: [[5], [], [false, '#N/A']],
      merges: [],
    });
  });

  it('cuts 1 merge to the cells that are there and drops 3 of nothing', () => {
    const area = (
      top: number,
      left: number,
      bottom: number,
      right: number,
    ): { top: number; left: number; bottom: number; right: number } => ({ top, left, bottom, right });
    const merges = [area(0, 0, 1_048_575, 16_383), area(9, 9, 10, 10), area(1, 1, 1, 1), area(2, 2, 1, 1)];
    expect(rowsOfSheet({ '!data': cells } as never, merges, reading(100)).merges).toEqual([area(0, 0, 3, 3)]);
  });

  it('refuses 11 places where 10 are left', () => {
    expect(() => rowsOfSheet({ '!data': cells } as never, [], reading(10))).toThrow('单元格太多，没有读');
    expect(rowsOfSheet({ '!data': cells } as never, [], reading(11)).top).toBe(1);
  });
});

describe('columnOf', () => {
  it('counts A 0, Z 25, AA 26, XFD 16,383', () => {
    expect(['A', 'Z', 'AA', 'XFD'].map(columnOf)).toEqual([0, 25, 26, 16_383]);
  });
});
