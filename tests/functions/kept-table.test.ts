import { cellOf } from '../../src/functions/host-arguments';
import { keepTable as keepTableRead, type KeptTable } from '../../src/functions/kept-table';

const keepTable = (name: string, range: unknown, before: KeptTable | undefined): KeptTable =>
  keepTableRead(name, range, cellOf, before);

const RANGE = [
  ['日期', '户号', 0],
  ['2022-03-05', '0101', 2],
  ['2022-03-06', '0102', 0],
  [0, null, ''],
];

describe('keepTable', () => {
  it('makes blanks of 0 and empty text, and counts 3 filled rows', () => {
    const { rows, filled } = keepTable('登记', RANGE, undefined);
    expect(rows).toEqual([
      ['日期', '户号', null],
      ['2022-03-05', '0101', 2],
      ['2022-03-06', '0102', null],
      [null, null, null],
    ]);
    expect(filled).toBe(3);
  });

  it('takes 3 of 4 rows over when one cell changed, and reads the other as if for the first time', () => {
    const before = keepTable('登记', RANGE, undefined);
    const changed = RANGE.map((row, at) =>
      at === 1 ? ['2022-03-05', '0101', 3] : row.map((cell) => (cell === 0 ? null : cell)),
    );
    const after = keepTable('登记', changed, before);
    expect(after.rows.map((row, at) => row === before.rows[at])).toEqual([true, false, true, true]);
    expect(after).toEqual(keepTable('登记', changed, undefined));
    expect([...after.lanes]).not.toEqual([...before.lanes]);
  });

  it('takes all 4 rows over as one where nothing changed, under another name too', () => {
    const before = keepTable('登记', RANGE, undefined);
    const after = keepTable(
      '三月',
      RANGE.map((row) => [...row]),
      before,
    );
    expect(after.rows).toBe(before.rows);
    expect(after).toEqual({ ...before, name: '三月' });
  });

  it('keeps 0 of the host’s own rows', () => {
    const range = RANGE.map((row) => [...row]);
    const kept = keepTable('', range, undefined);
    range[1][2] = 9;
    expect(kept.rows[1][2]).toBe(2);
    expect(keepTable('', range, kept).rows[1][2]).toBe(9);
  });

  it('sees 1 row moved, added or taken away', () => {
    const before = keepTable('', RANGE, undefined);
    for (const range of [[RANGE[0], RANGE[2], RANGE[1]], RANGE.slice(0, 2), [...RANGE, ['x', 'y', 1]]]) {
      expect(keepTable('', range, before)).toEqual(keepTable('', range, undefined));
    }
  });
});
