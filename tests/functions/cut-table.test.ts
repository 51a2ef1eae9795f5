import { cutToAreas } from '../../src/functions/cut-table';

const TABLE = {
  sheet: '登记',
  top: 1,
  left: 1,
  rows: [
    ['二〇二二年登记', null, null, null, null],
    ['日期', '户号', '项目', null, null],
    ['3月5日', '0101', 'J1', null, '水费'],
    ['3月6日', '0102', 'J2', null, 12],
    [],
    ['另一张', null, null],
  ],
  merges: [
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 6, left: 1, bottom: 6, right: 3 },
  ],
};

describe('cutToAreas', () => {
  it('takes the header, the label column and the title along with 1 selected cell of the body', () => {
    const cut = cutToAreas(TABLE, [{ top: 4, left: 3, bottom: 4, right: 3 }]);
    expect(cut.rows).toEqual([
      ['二〇二二年登记', null, null, null, null],
      ['日期', '户号', '项目', null, null],
      ['3月5日', '0101', 'J1', null, null],
      ['3月6日', '0102', 'J2', null, null],
      [],
      [null, null, null],
    ]);
    expect(cut.merges).toEqual([TABLE.merges[0]]);
    expect([cut.top, cut.left]).toEqual([1, 1]);
  });

  it('is the sheet itself where 1 area holds all that is filled', () => {
    expect(cutToAreas(TABLE, [{ top: 0, left: 0, bottom: 200, right: 5 }])).toBe(TABLE);
  });

  it('keeps 2 areas of a sheet, and nothing where an area lies outside', () => {
    const cut = cutToAreas(TABLE, [
      { top: 6, left: 1, bottom: 6, right: 1 },
      { top: 4, left: 5, bottom: 4, right: 5 },
    ]);
    expect(cut.rows.flat().filter((cell) => cell !== null)).toEqual(['水费', 12, '另一张']);
    expect(
      cutToAreas(TABLE, [{ top: 40, left: 9, bottom: 50, right: 12 }])
        .rows.flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
  });
});
