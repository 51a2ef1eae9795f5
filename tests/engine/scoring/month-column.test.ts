import fc from 'fast-check';
import { MonthColumn } from '../../../src/engine/scoring/month-column';

/** A column with the figures of one household after the other, twelve each. */
function columnOf(households: readonly (readonly number[])[]): MonthColumn {
  const column = new MonthColumn(households.length);
  households.forEach((figures, household) => {
    figures.forEach((figure, month) => (column.own[month] += figure));
    column.keep(household);
  });
  return column;
}

const year = (figure: number): number[] => new Array<number>(12).fill(figure);

describe('MonthColumn', () => {
  it('holds figures up to 2147483647 in 32 bits', () => {
    const { figures } = columnOf([year(2_147_483_647), year(-2_147_483_648)]);
    expect(figures).toBeInstanceOf(Int32Array);
    expect([figures[0], figures[12]]).toEqual([2_147_483_647, -2_147_483_648]);
  });

  it('keeps 12 figures before and 12 after the first that does not fit', () => {
    const { figures } = columnOf([year(5), [7, 2_147_483_648, ...new Array<number>(10).fill(9)], year(-3)]);
    expect([...figures]).toEqual([...year(5), 7, 2_147_483_648, ...new Array<number>(10).fill(9), ...year(-3)]);
  });

  it('begins each household with nothing', () => {
    expect([...columnOf([[1], [2]]).figures]).toEqual([
      1,
      ...new Array<number>(11).fill(0),
      2,
      ...new Array<number>(11).fill(0),
    ]);
  });

  it('gives back every whole figure that a double holds exactly', () => {
    const figure = fc.oneof(fc.integer(), fc.maxSafeInteger());
    fc.assert(
      fc.property(fc.array(fc.array(figure, { minLength: 12, maxLength: 12 }), { maxLength: 4 }), (households) => {
        expect([...columnOf(households).figures]).toEqual(households.flat());
      }),
    );
  });
});
