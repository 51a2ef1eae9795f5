// Pictures of every view of the pane, to be looked at: node scripts/run-typescript.js tests/browser/screenshots.ts FOLDER
// One picture a view, width, theme and zoom; the last part of its name is the view's.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CellTable } from '../../src/engine';
import type { PaneTheme } from '../../src/taskpane/open-pane';
import { openWorkbookFile } from '../../src/workbook/file';
import { bundleFor } from './bundle';
import { launchChromium } from './chromium';
import { tablesOf } from '../support/little-workbook';
import { PANE_HTML } from './pane-html';
import type { PanePage } from './pane-page';

type Look = { readonly theme: PaneTheme; readonly width: number; readonly zoom: number };

const LOOKS: readonly Look[] = [
  ...[320, 450].flatMap((width) => (['light', 'dark', 'contrast'] as const).map((theme) => ({ theme, width, zoom: 1 }))),
  ...[320, 450].map((width) => ({ theme: 'light' as const, width, zoom: 2 })),
];

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();
const first = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** Cells to be mended, and rows that cannot be read. */
const UNTIDY = `
  # 补登
  日期 户号 项目 数量
  2022.12.5 10101 J1 1
  2022.12.35 10101 J1 1
  2022.12.6 10102 没有这一项 １
`;

/** Each view by its name: how a person gets there. */
const VIEWS: Readonly<Record<string, readonly ((page: Page) => Promise<unknown>)[]>> = {
  ledger: [],
  'ledger-preview': [first('看几行')],
  'ledger-correct': [first('更正')],
  check: [tab('核对')],
  'check-fixes': [tab('核对'), first('逐格看看')],
  scores: [tab('得分')],
  'scores-month': [tab('得分'), (page) => page.getByLabel('看哪一段').selectOption({ index: 1 })],
  household: [tab('得分'), (page) => page.locator('td .vp-link').first().click()],
  awards: [tab('评比')],
  formulas: [tab('公式')],
  plan: [tab('方案')],
  'plan-text': [tab('方案'), first('读条文')],
  'plan-import': [tab('方案'), first('从文件导入方案')],
  help: [tab('帮助')],
  done: [first('看原处')],
  refused: [(page) => page.evaluate(() => (globalThis as unknown as { pane: PanePage }).pane.refuse('“登记”表设了保护，改不了：请在“审阅”里撤销“保护工作表”，再做一次')), first('看原处')],
  focus: [(page) => page.keyboard.press('Tab'), (page) => page.keyboard.press('Tab')],
};

async function photograph(browser: Browser, { theme, width, zoom }: Look, { script, tables, folder }: { readonly script: string; readonly tables: readonly CellTable[]; readonly folder: string }): Promise<void> {
  const page = await browser.newPage({ viewport: { width: width / zoom, height: 900 / zoom }, deviceScaleFactor: zoom, forcedColors: theme === 'contrast' ? 'active' : 'none' });
  page.setDefaultTimeout(10_000);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: PANE_HTML }));
  for (const [view, steps] of Object.entries(VIEWS)) {
    await page.goto('https://pane.invalid/');
    await page.addScriptTag({ content: script });
    await page.evaluate(([cells, look]) => (globalThis as unknown as { pane: PanePage }).pane.open(cells, look), [tables, theme] as const);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    for (const step of steps) await step(page);
    await page.screenshot({ path: join(folder, `${theme}-${width}-${zoom * 100}-${view}.png`), fullPage: true });
  }
  await page.close();
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('say into which folder');
  mkdirSync(folder, { recursive: true });
  const name = 'tests/cases/ledgers/fengsheng-all-problems.xlsx';
  const [script, browser, village] = await Promise.all([bundleFor('tests/browser/pane-page.ts'), launchChromium(), openWorkbookFile(new Uint8Array(readFileSync(name)), { name }).readTables()]);
  const tables = [...village, ...tablesOf(UNTIDY)];
  try {
    for (const look of LOOKS) await photograph(browser, look, { script, tables, folder });
  } finally {
    await browser.close();
  }
}

main(process.argv[2]).catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
