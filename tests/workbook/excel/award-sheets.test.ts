// What the add-in writes into an open workbook beside what the command line writes into its file:
// the same ledger, the same options.
import { readFileSync } from 'node:fs';
import { awardedYear, builtinSchemes, parseDay, type LocalDate } from '../../../src/engine';
import { addAwardSheets } from '../../../src/tasks/award-sheets';
import { openLedger } from '../../../src/tasks/open-ledger';
import { runCommand } from '../../cli/run-command';
import { useScratch } from '../../cli/scratch';
import { ExcelPage } from '../../host/excel-page';
import { sheetNamed } from '../../host/model/book-of';
import { loadBook } from '../../host/model/load-book';
import { pictureOf } from '../../host/model/sheet-picture';

jest.setTimeout(120_000);

describe('addAwardSheets in Excel', () => {
  const scratch = useScratch();
  let page: ExcelPage;

  beforeAll(async () => {
    page = await ExcelPage.open();
  });
  afterAll(() => page.close());

  it.each([
    ['samples/fengsheng-2022.xlsx', ['年终评比', '年度积分排名', '评比存档', '排名存档']],
    ['samples/longyuzhuang-2023.xlsx', ['年终评比', '年度积分排名', '评比存档', '排名存档']],
  ])('writes into %s the same 4 sheets as the command line, cell by cell', async (file, names) => {
    const out = scratch.path('out.xlsx');
    const { code, err } = await runCommand(['award', file, '--out', out, '--date', '2022-12-31']);
    expect([code, err]).toEqual([expect.any(Number), '']);
    page.excel.open(await loadBook(new Uint8Array(readFileSync(file))));
    const { workbook } = page.newHost();
    const outcome = await openLedger(workbook, {
      schemes: builtinSchemes(),
      scheme: null,
      year: null,
      start: null,
      asOf: null,
      residents: null,
    });
    const year = outcome.kind === 'opened' ? awardedYear(outcome.result) : null;
    if (year === null) throw new Error('the ledger has no awards');
    expect(
      await addAwardSheets(workbook, year, { village: year.ledger.village, date: parseDay('2022-12-31') as LocalDate }),
    ).toEqual(names);
    const stored = await loadBook(new Uint8Array(readFileSync(out)));
    for (const name of names) {
      const [here, there] = [page.excel.book, stored].map((book) => pictureOf(sheetNamed(book, name)));
      expect(Object.keys(here.cells).length).toBeGreaterThan(100);
      expect(here).toEqual(there);
    }
  });
});
