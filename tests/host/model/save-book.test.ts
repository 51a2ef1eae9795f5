import { readFileSync } from 'node:fs';
import { loadBook } from './load-book';
import { saveBook } from './save-book';

describe('saveBook', () => {
  it.each(['samples/fengsheng-2022.xlsx', 'samples/longyuzhuang-2023.xlsx'])('stores %s so that it opens again with 0 differences', async (file) => {
    const book = await loadBook(new Uint8Array(readFileSync(file)));
    expect(book.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ look }) => look.fill !== null)).length).toBeGreaterThan(10);
    expect(await loadBook(saveBook(book))).toEqual(book);
  });
});
