// What the page costs a clerk's computer, in headless Chromium: its size, the time to its first view, to the figures of a ledger
// of 20,000 rows, of a typed cell and of a step through it, and the memory that it keeps. Prints JSON; started by bench/page.ts
// in a process of its own, since other work beside it would be measured too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { median } from '../../bench/measure';
import { syntheticLedger } from '../../bench/synthetic-ledger';
import { CLI_FILE } from '../../webpack.cli';
import { builtCliFile } from '../host/built-bundle';
import { builtPage, PageVisit } from './built-page';
import { launchChromium } from './chromium';

const ROUNDS = 5;
const SIZE = { name: '20,000', rows: 20_000, households: 1_000 };
const STEPS = 40;

function ledgerBytes(): Uint8Array {
  const book = utils.book_new();
  for (const { sheet, rows } of syntheticLedger(SIZE, 'serial').tables)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** What the command line takes for the same file, as whoever types it waits for it: milliseconds. */
function byCommandLine(program: string, ledger: string): number {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, [program, 'score', ledger, '--json'], { stdio: 'ignore' });
  // 1: some rows of the ledger have problems.
  if (status !== 0 && status !== 1) throw new Error(`the command line ended with ${status}: ${error?.message}`);
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

type Round = Readonly<Record<'view' | 'opening' | 'typing' | 'scrolling' | 'memory', number>>;

async function timed(wait: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await wait();
  return performance.now() - start;
}

/** From the disk, as a person's file is. */
async function visitOnce(browser: Browser, ledger: string): Promise<Round> {
  let start = 0;
  const visit = await PageVisit.open(browser, {}, async () => void (start = performance.now()));
  const view = performance.now() - start;
  const { page } = visit;
  const opening = await timed(async () => {
    await page.setInputFiles('input[type=file]', ledger);
    await visit.says(`名册${SIZE.households}户`);
  });
  const steps: number[] = [];
  await page.getByRole('tab', { name: '加减分登记' }).click();
  for (let each = 0; each < STEPS; each += 1) steps.push(await page.evaluate(step));
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await page.locator('#vpf-A3').dblclick();
  const typing = await timed(async () => {
    await page.keyboard.type('2022-01-09');
    await page.keyboard.press('Enter');
    await visit.says('“加减分登记”的A3已改成“2022-01-09”');
  });
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const memory = (await session.send('Runtime.getHeapUsage')).usedSize;
  await visit.close();
  return { view, opening, typing, scrolling: median(steps), memory };
}

async function figuresOver(ledger: string): Promise<Readonly<Record<string, number>>> {
  const [html, program] = [readFileSync(builtPage()), join(builtCliFile(), CLI_FILE)];
  const browser = await launchChromium();
  const rounds: (Round & { readonly commandLine: number })[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ ...(await visitOnce(browser, ledger)), commandLine: byCommandLine(program, ledger) });
  await browser.close();
  const of = (figure: keyof (typeof rounds)[number]): number => median(rounds.map((round) => round[figure]));
  return {
    bytes: html.length,
    packed: gzipSync(html, { level: 9 }).length,
    view: of('view'),
    opening: of('opening'),
    commandLine: of('commandLine'),
    typing: of('typing'),
    scrolling: of('scrolling'),
    memory: of('memory'),
  };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'page-figures-'));
  const ledger = join(folder, '台账.xlsx');
  writeFileSync(ledger, ledgerBytes());
  try {
    console.log(JSON.stringify(await figuresOver(ledger)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
