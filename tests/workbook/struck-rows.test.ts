import { notePlace, struckRows } from '../../src/workbook/struck-rows';

describe('struckRows', () => {
  it('gives 2 rows in ascending order, and none for blanks, for places outside and for rows struck in part', () => {
    const places = new Map<number, Set<number>>();
    for (const [row, column] of [[7, 3], [5, 3], [5, 4], [6, 3], [8, 3], [9, 3], [0, 0]]) notePlace(places, row, column);
    const rows = [['a', 1], ['b', 2], ['c', null], [' ', ''], []];
    expect(struckRows(places, { rows, top: 5, left: 3 })).toEqual([5, 7]);
  });
});
