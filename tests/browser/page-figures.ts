// What the page costs a clerk's computer, in headless Chromium: its size, the time to its first view, to the figures of a ledger
// of 20,000 rows and of a step through it, and the memory that it keeps. Prints JSON; started by bench/page.ts in a process of
// its own, since other work beside it would be measured too.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { evaluated } from '../../bench/engine-path';
import { median } from '../../bench/measure';
import { syntheticLedger } from '../../bench/synthetic-ledger';
import { openWorkbookFile } from '../../src/workbook/file';
import { builtPage, PageVisit, type LedgerFile } from './built-page';
import { launchChromium } from './chromium';

const ROUNDS = 5;
const SIZE = { name: '20,000', rows: 20_000, households: 1_000 };
const STEPS = 40;

function ledgerFile(): LedgerFile {
  const book = utils.book_new();
  for (const { sheet, rows } of syntheticLedger(SIZE, 'serial').tables)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  return { name: '台账.xlsx', bytes: new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer) };
}

/** What the command line does with the same bytes, in this process: milliseconds. */
async function byCommandLine({ name, bytes }: LedgerFile): Promise<number> {
  const start = performance.now();
  const tables = await openWorkbookFile(bytes, { name }).readTables();
  evaluated({ ...syntheticLedger(SIZE, 'serial'), tables });
  return performance.now() - start;
}

/** Milliseconds from the key to the next picture. */
function step(): Promise<number> {
  const grid = document.querySelector('[role="grid"]') as HTMLElement;
  const start = performance.now();
  grid.scrollTop += grid.clientHeight;
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(() => resolve(performance.now() - start));
    });
  });
}

async function main(): Promise<void> {
  const html = readFileSync(builtPage());
  const ledger = ledgerFile();
  const browser = await launchChromium();
  const [views, openings, lines]: number[][] = [[], [], []];
  let [memory, scrolling] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    let start = performance.now();
    const visit = await PageVisit.open(browser);
    views.push(performance.now() - start);
    start = performance.now();
    await visit.opened(ledger);
    await visit.says(`名册${SIZE.households}户`);
    openings.push(performance.now() - start);
    lines.push(await byCommandLine(ledger));
    const steps: number[] = [];
    for (let each = 0; each < STEPS; each += 1) steps.push(await visit.page.evaluate(step));
    scrolling = median(steps);
    const session = await visit.page.context().newCDPSession(visit.page);
    await session.send('HeapProfiler.collectGarbage');
    memory = (await session.send('Runtime.getHeapUsage')).usedSize;
    await visit.close();
  }
  await browser.close();
  console.log(
    JSON.stringify({
      bytes: html.length,
      packed: gzipSync(html, { level: 9 }).length,
      view: median(views),
      opening: median(openings),
      commandLine: median(lines),
      scrolling,
      memory,
    }),
  );
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
