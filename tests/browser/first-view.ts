// The pane's first view in headless Chromium: from the add-in's frame to the counts of a ledger that the genuine
// office.js has read. Prints milliseconds and the gzipped sizes of the scripts;
// started by bench/pane.ts in a process of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from '../../bench/measure';
import { SIZES, syntheticLedger } from '../../bench/synthetic-ledger';
import { bookOf } from '../host/model/book-of';
import { builtAddin } from './built-addin';
import { launchChromium } from './chromium';
import { ExcelOnTheWeb } from './excel-on-the-web';

const ROUNDS = 5;

async function main(): Promise<void> {
  const folder = builtAddin();
  const sheets = syntheticLedger(SIZES.S, 'serial').tables.map(({ sheet, rows }) => ({ name: sheet, rows }));
  const browser = await launchChromium();
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const web = await ExcelOnTheWeb.without(browser, folder, bookOf(sheets));
    const start = performance.now();
    await web.openAddin();
    await web.run(web.pane.getByText(`名册${SIZES.S.households}户`).waitFor());
    samples.push(performance.now() - start);
    await web.page.close();
  }
  await browser.close();
  const [functions, pane] = ['addin.js', 'pane.js'].map(
    (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
  );
  console.log(JSON.stringify({ milliseconds: median(samples), functions, pane }));
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
