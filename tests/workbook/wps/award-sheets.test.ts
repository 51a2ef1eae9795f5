// What the add-in writes into a workbook that WPS has open beside what the command line writes into its file: the same
// ledger, the same options.
import { readFileSync } from 'node:fs';
import { awardedYear, parseDay, type LocalDate } from '../../../src/engine';
import { addAwardSheets } from '../../../src/tasks/award-sheets';
import { openLedger } from '../../../src/tasks/open-ledger';
import { runCommand } from '../../cli/run-command';
import { useScratch } from '../../cli/scratch';
import { sheetNamed } from '../../host/model/book-of';
import { loadBook } from '../../host/model/load-book';
import { pictureOf } from '../../host/model/sheet-picture';
import { wpsHost } from '../../host/wps/wps-host';
import { NOTHING_ASKED } from '../../tasks/opened';

jest.setTimeout(120_000);

describe('addAwardSheets in WPS', () => {
  const scratch = useScratch();

  it.each([
    ['samples/fengsheng-2022.xlsx', ['年终评比', '年度积分排名', '评比存档', '排名存档']],
    ['samples/longyuzhuang-2023.xlsx', ['年终评比', '年度积分排名', '评比存档', '排名存档']],
  ])('writes into %s the same 4 sheets as the command line, cell by cell', async (file, names) => {
    const out = scratch.path('out.xlsx');
    const { code, err } = await runCommand(['award', file, '--out', out, '--date', '2022-12-31']);
    expect([code, err]).toEqual([expect.any(Number), '']);
    const { wps, workbook } = wpsHost(await loadBook(new Uint8Array(readFileSync(file))));
    const outcome = await openLedger(workbook, NOTHING_ASKED);
    const year = outcome.kind === 'opened' ? awardedYear(outcome.result) : null;
    if (year === null) throw new Error('the ledger has no awards');
    expect(
      await addAwardSheets(workbook, year, { village: year.ledger.village, date: parseDay('2022-12-31') as LocalDate }),
    ).toEqual(names);
    const stored = await loadBook(new Uint8Array(readFileSync(out)));
    for (const name of names) {
      const [here, there] = [wps.book, stored].map((book) => pictureOf(sheetNamed(book, name)));
      expect(Object.keys(here.cells).length).toBeGreaterThan(100);
      expect(here).toEqual(there);
    }
  });
});
