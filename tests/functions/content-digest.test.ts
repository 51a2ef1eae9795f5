import type { CellValue } from '../../src/engine';
import { digestOf, hashRow } from '../../src/functions/content-digest';

function digest(...rows: readonly (readonly CellValue[])[]): string {
  const lanes = new Int32Array(rows.length * 2);
  rows.forEach((row, at) => hashRow(row, lanes, at * 2));
  return digestOf([{ lanes, rows: rows.length }]);
}

describe('digestOf', () => {
  it('gives 16 digits, the same for the same rows', () => {
    expect(digest(['户号', 1], [null, true])).toMatch(/^[a-p]{16}$/);
    expect(digest(['户号', 1])).toBe(digest(['户号', 1]));
  });

  it('does not see 2 blanks behind a row', () => {
    expect(digest(['户号', 1, null, null])).toBe(digest(['户号', 1]));
  });

  it('gives 14 digests for 14 contents that look alike', () => {
    const contents: readonly (readonly (readonly CellValue[])[])[] = [
      [[1]],
      [['1']],
      [[true]],
      [[false]],
      [[null, 1]],
      [[1, 1]],
      [[1], [1]],
      [[-1]],
      [[1.5]],
      [[-1.5]],
      [['ab', 'c']],
      [['a', 'bc']],
      [['abc']],
      [[-1, -1]],
    ];
    expect(new Set(contents.map((rows) => digest(...rows))).size).toBe(14);
  });

  it('gives 200,000 digests for 200,000 figures, each in two places', () => {
    const seen = new Set<string>();
    for (let figure = 1; figure <= 100_000; figure++) {
      seen.add(digest([figure / 10, null, 'J1']));
      seen.add(digest(['J1', figure / 10]));
    }
    expect(seen.size).toBe(200_000);
  });

  it('tells 2 signs changed together from none', () => {
    expect(digest([-1.5, -2.5])).not.toBe(digest([1.5, 2.5]));
  });
});
