import type { CellValue } from '../../../src/engine/basis/cells';
import { cellAt, filledCells, narrowed, viewOf } from '../../../src/engine/ledger/sheet-view';

describe('viewOf', () => {
  it('shares the rows of a table whose merges go across only: 1 row', () => {
    const rows = [['台账', null]];
    expect(viewOf({ sheet: 'x', rows, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }).rows).toBe(rows);
  });

  it('fills a merge down over 3 rows and leaves the table as it was', () => {
    const rows = [['a', 1], [null, 2], [], ['b', 4]];
    const view = viewOf({ sheet: 'x', rows, merges: [{ top: 0, left: 0, bottom: 2, right: 0 }] });
    expect(view.rows).toEqual([['a', 1], ['a', 2], ['a'], ['b', 4]]);
    expect(rows).toEqual([['a', 1], [null, 2], [], ['b', 4]]);
  });

  it('fills 2 merges into one row, of a range that begins at C5', () => {
    const view = viewOf({ sheet: 'x', rows: [['a', 'b'], [null, null]], top: 4, left: 2, merges: [{ top: 4, left: 2, bottom: 5, right: 2 }, { top: 4, left: 3, bottom: 9, right: 4 }] });
    expect(view.rows).toEqual([['a', 'b'], ['a', 'b']]);
  });

  it.each([
    { top: -3, left: 0, bottom: 1, right: 0 }, { top: 0, left: -3, bottom: 1, right: 0 }, { top: 5, left: 5, bottom: 9, right: 9 }, { top: 0, left: 0, bottom: 1e9, right: 1e9 }, { top: NaN, left: NaN, bottom: NaN, right: NaN },
    { top: 1, left: 1, bottom: 0, right: 0 },
  ])('survives the merge %j over 2 rows', (area) => {
    const holes = [['a', 1], undefined as unknown as CellValue[]];
    expect(() => viewOf({ sheet: 'x', rows: holes, merges: [area] })).not.toThrow();
  });
});

describe('narrowed', () => {
  it('keeps columns 1 to 2 and says where they stand', () => {
    const view = narrowed(viewOf({ sheet: 'x', rows: [['a', 'b', 'c', 'd'], []], left: 3 }), 1, 2);
    expect(view.rows).toEqual([['b', 'c'], []]);
    expect(view.left).toBe(4);
  });
});

describe('cellAt', () => {
  it('is blank for column −1, a short row and no row', () => {
    expect([cellAt(['a'], -1), cellAt(['a'], 1), cellAt(undefined, 0), cellAt(['a'], 0)]).toEqual([null, undefined, null, 'a']);
  });
});

describe('filledCells', () => {
  it('counts 3 of 8 cells', () => {
    expect(filledCells([0, false, 'x', '', ' ', '　', null, undefined as unknown as null])).toBe(3);
  });
});
