import { notePlace, struckRows } from '../../src/workbook/struck-rows';

describe('struckRows', () => {
  it('gives 2 rows in ascending order, and none for blanks, for places outside and for rows struck in part', () => {
    const places = new Map<number, Set<number>>();
    for (const [row, column] of [
      [7, 3],
      [5, 3],
      [5, 4],
      [6, 3],
      [8, 3],
      [9, 3],
      [0, 0],
    ])
      notePlace(places, row, column);
    const rows = [['a', 1], ['b', 2], ['c', null], [' ', ''], []];
    expect(struckRows(places, { rows, top: 5, left: 3 })).toEqual([5, 7]);
  });

  it.each<[string, string, readonly number[]]>([
    ['all but 序号 of 5', '.xxxx', [0]],
    ['all but 序号 and a remark of 6', '.xxxx.', [0]],
    ['2 of 3', '.xx', []],
    ['3 of 5', '.xxx.', []],
    ['4 of 7', '.xxxx..', []],
    ['1 figure of 5', '....x', []],
  ])('takes a row for struck by %s', (_what, marks, struck) => {
    const places = new Map<number, Set<number>>();
    [...marks].forEach((mark, column) => mark === 'x' && notePlace(places, 0, column));
    expect(struckRows(places, { rows: [[...marks]], top: 0, left: 0 })).toEqual(struck);
  });
});
