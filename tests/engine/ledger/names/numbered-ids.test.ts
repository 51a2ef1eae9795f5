import { NumberedIds } from '../../../../src/engine/ledger/names/numbered-ids';

describe('NumberedIds', () => {
  it('finds 3 households by their number, however many zeros are written before it', () => {
    const ids = NumberedIds.of(['0101', '0102', '12']);
    expect(['0101', '101', 101, '00102', '12', 12].map((id) => ids?.find(id))).toEqual([0, 0, 0, 1, 2, 2]);
  });

  it.each([
    ['９'],
    ['1e2'],
    [' 101'],
    ['101.0'],
    [101.5],
    [-101],
    [NaN],
    [Infinity],
    [true],
    [null],
    [''],
    ['99999999'],
    ['103'],
  ])('leaves %j to a slower look: −1', (id) => {
    expect(NumberedIds.of(['0101', '0102'])?.find(id)).toBe(-1);
  });

  it('takes no part where 1 户号 is no number, 2 differ by zeros alone, or the numbers lie too far apart', () => {
    expect(
      [['0101', 'A102'], ['0101', '00101'], ['1', '9999999'], ['12345678'], ['']].map((ids) => NumberedIds.of(ids)),
    ).toEqual([null, null, null, null, null]);
  });
});
