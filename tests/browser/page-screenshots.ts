// Pictures of the page that is one file in its states, to be looked at: node scripts/run-typescript.js
// tests/browser/page-screenshots.ts FOLDER One picture a state, named by the window and the state.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PageVisit } from './built-page';
import { launchChromium } from './chromium';
import { LITTLE, sample } from './page-suite';

type Window = { readonly name: string; readonly width: number; readonly height: number; readonly zoom: number };
type Take = (state: string) => Promise<void>;

const WINDOWS: readonly Window[] = [
  { name: '1366x768', width: 1366, height: 768, zoom: 1 },
  { name: '1024x768', width: 1024, height: 768, zoom: 1 },
  { name: '1366x768-200%', width: 1366, height: 768, zoom: 2 },
];

/** Nothing opened, what is no ledger, a cell being typed, unsaved work, and what is asked before it is lost. */
async function beginning(visit: PageVisit, take: Take): Promise<void> {
  const { page } = visit;
  await take('start');
  await visit.drop([{ name: '照片.jpg', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]) }]);
  await page.getByRole('alert').waitFor();
  await take('no-ledger');
  await visit.opened(LITTLE);
  await page.locator('#vpf-A4').dblclick();
  await take('cell-open');
  await page.keyboard.press('Escape');
  await visit.tab('核对');
  await take('village-核对');
  await visit.type('C2', '二组');
  await take('cell-typed');
  await visit.drop([sample('fengsheng-2022.xlsx')]);
  await page.getByText('还没有另存').first().waitFor();
  await take('asked-first');
}

/** Every page of the pane beside a year's ledger, and the sheets and the copy that come of it. */
async function year(visit: PageVisit, take: Take): Promise<void> {
  await visit.opened(sample('fengsheng-2022.xlsx'));
  const tabs = visit.page.getByRole('tablist', { name: '村积分的各个页面' }).getByRole('tab');
  for (const name of await tabs.allTextContents()) {
    await visit.tab(name);
    await take(`year-${name}`);
  }
  await visit.tab('评比');
  await visit.click('生成评比表');
  await visit.says('已写好新工作表');
  await take('awarded');
  await visit.saved();
  await visit.says('已另存为');
  await take('saved');
}

async function photograph(browser: Browser, folder: string, { name, width, height, zoom }: Window): Promise<void> {
  for (const act of [beginning, year]) {
    const visit = await PageVisit.open(browser, {
      viewport: { width: width / zoom, height: height / zoom },
      deviceScaleFactor: zoom,
    });
    await act(visit, async (state) => {
      await visit.page.screenshot({ path: join(folder, `${name}-${state}.png`) });
    });
    await visit.close();
  }
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('say into which folder');
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const window of WINDOWS) await photograph(browser, folder, window);
  } finally {
    await browser.close();
  }
}

main(process.argv[2]).catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
