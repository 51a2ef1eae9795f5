import { readFileSync } from 'node:fs';
import { bookOf } from './book-of';
import { loadBook } from './load-book';
import { saveBook } from './save-book';

describe('saveBook', () => {
  it.each(['samples/fengsheng-2022.xlsx', 'samples/longyuzhuang-2023.xlsx'])(
    'stores %s so that it opens again with 0 differences',
    async (file) => {
      const book = await loadBook(new Uint8Array(readFileSync(file)));
      expect(
        book.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ look }) => look.fill !== null)).length,
      ).toBeGreaterThan(10);
      expect(await loadBook(saveBook(book))).toEqual(book);
    },
  );

  it('keeps 3 cells that an array fills, and a formula of ours', async () => {
    const book = bookOf([{ name: '分', rows: [['=VILLAGE.SCORES(台账,A1:A4,2022)'], [1], [2], [3]] }]);
    const [{ cells }] = book.sheets;
    const [anchor] = cells.keys();
    for (const [key, cell] of cells)
      cells.set(key, key === anchor ? { ...cell, value: 0 } : { ...cell, spilledFrom: anchor });
    const [sheet] = (await loadBook(saveBook(book))).sheets;
    expect([...sheet.cells.values()].map(({ value, formula, spilledFrom }) => [value, formula, spilledFrom])).toEqual([
      [0, '=VILLAGE.SCORES(台账,A1:A4,2022)', undefined],
      [1, null, anchor],
      [2, null, anchor],
      [3, null, anchor],
    ]);
  });
});
