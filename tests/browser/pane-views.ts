// Every view of the pane by itself, over a ledger with something to be mended: how a person gets to each of them.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { CellTable } from '../../src/engine';
import type { PaneTheme } from '../../src/taskpane/open-pane';
import { openWorkbookFile } from '../../src/workbook/file';
import { tablesOf } from '../support/little-workbook';
import type { PaneLedger } from './pane-ledgers';
import type { PanePage } from './pane-page';

export const PANE_ADDRESS = 'https://pane.invalid/';
const LOOKS = ['src/addin/page.css', 'src/taskpane/pane.css'].map((file) => readFileSync(file, 'utf8')).join('\n');
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>村积分</title><style>${LOOKS}</style></head><body><div id="root"></div></body></html>`;

/** Cells to be mended, and rows that cannot be read. */
const UNTIDY = `
  # 补登
  日期 户号 项目 数量
  2022.12.5 10101 J1 1
  2022.12.35 10101 J1 1
  2022.12.6 10102 没有这一项 １
`;

/** A village of a sample, and a sheet that wants mending. */
export async function untidyVillage(): Promise<readonly CellTable[]> {
  const name = 'samples/fengsheng-2022.xlsx';
  return [...(await openWorkbookFile(new Uint8Array(readFileSync(name)), { name }).readTables()), ...tablesOf(UNTIDY)];
}

export type PaneVisit = {
  readonly page: Page;
  /** Every address asked for, the page's own first. */
  readonly requests: readonly string[];
  /** Opens the pane anew over the tables, in the page as it was loaded the first time. */
  readonly open: (tables: readonly CellTable[], theme: PaneTheme) => Promise<void>;
};

/** `script` is pane-page.ts, bundled. */
export async function visitPane(browser: Browser, script: string, options: BrowserContextOptions): Promise<PaneVisit> {
  // A colour on its way to another one is no colour to judge.
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  const requests: string[] = [];
  page.setDefaultTimeout(20_000);
  await page.route('**/*', async (route) => {
    requests.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: HTML });
  });
  await page.goto(PANE_ADDRESS);
  await page.addScriptTag({ content: script });
  const open = async (tables: readonly CellTable[], theme: PaneTheme): Promise<void> => {
    // As one text: thousands of cells, each packed by itself on their way to the page, are most of a second.
    await page.evaluate(
      ([cells, look]) =>
        (globalThis as unknown as { pane: PanePage }).pane.open(JSON.parse(cells) as readonly CellTable[], look),
      [JSON.stringify(tables), theme] as const,
    );
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  };
  return { page, requests, open };
}

/** How wide what the page shows is in windows of these widths, one after the other;
 * the window is as wide as the first again then. */
export async function widthsOf(page: Page, widths: readonly number[]): Promise<readonly number[]> {
  const wide: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    wide.push(await page.evaluate(() => document.documentElement.scrollWidth));
  }
  await page.setViewportSize({ width: widths[0], height: 900 });
  return wide;
}

type Step = (page: Page) => Promise<unknown>;

const tab =
  (name: string): Step =>
  (page) =>
    page.getByRole('tab', { name }).click();
const first =
  (name: string): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click();
const refuse: Step = (page) =>
  page.evaluate(() =>
    (globalThis as unknown as { pane: PanePage }).pane.refuse(
      '“登记”表设了保护，改不了：请在“审阅”里撤销“保护工作表”，再做一次',
    ),
  );
const account =
  ({ account: found }: PaneLedger): Step =>
  (page) =>
    page.evaluate((each) => (globalThis as unknown as { pane: PanePage }).pane.account(each), found);
/** Somebody types LEDGER over one table of many, and the workbook is read anew. */
const leaveOut: Step = async (page) => {
  await page.evaluate(() => {
    const workbook = (globalThis as unknown as { pane: PanePage }).pane.workbook();
    workbook.put('补登', 9, 9, '=VILLAGE.LEDGER("fengsheng",补登!A1:D9)');
    return workbook.changeCells([]);
  });
  await first('重新读取')(page);
  await page.getByRole('button', { name: '更新公式' }).waitFor();
};
/** The first sheet's line, where sheets have lines. */
const openLine: Step = async (page) => {
  const line = page.locator('.vp-line').first();
  if ((await line.count()) > 0) await line.click();
};
const press =
  (key: string): Step =>
  (page) =>
    page.keyboard.press(key);

export const VIEWS: Readonly<Record<string, readonly Step[]>> = {
  ledger: [],
  'ledger-preview': [openLine, first('看几行')],
  'ledger-correct': [openLine, first('更正')],
  check: [tab('核对')],
  'check-fixes': [tab('核对'), first('逐格看看')],
  scores: [tab('得分')],
  'scores-month': [tab('得分'), (page) => page.getByLabel('看哪一段').selectOption({ index: 1 })],
  household: [tab('得分'), (page) => page.locator('td .vp-link').first().click()],
  awards: [tab('评比')],
  formulas: [tab('公式'), (page) => page.getByLabel('要算什么').selectOption('SCORE')],
  'formulas-stale': [tab('公式'), leaveOut],
  plan: [tab('方案')],
  'plan-text': [tab('方案'), first('读条文')],
  'plan-import': [tab('方案'), first('从文件导入方案')],
  help: [tab('帮助')],
  done: [openLine, first('看原处')],
  refused: [openLine, refuse, first('看原处')],
  focus: [press('Tab'), press('Tab')],
};

/** What a clerk sees first of a ledger of his own: how a person gets to each view of it. */
export function ledgerViews(ledger: PaneLedger): Readonly<Record<string, readonly Step[]>> {
  const there = account(ledger);
  const asks = ledger.account.questions.length > 0;
  return {
    ledger: [there],
    'ledger-opened': [there, openLine],
    'ledger-correct': [
      there,
      openLine,
      async (page) => {
        if ((await page.getByRole('button', { name: '更正：A栏' }).count()) > 0) await first('更正：A栏')(page);
      },
    ],
    check: [there, tab('核对')],
    ...(asks ? { 'check-asked': [there, tab('核对'), firstAnswer] } : {}),
    scores: [there, tab('得分')],
    awards: [
      there,
      tab('评比'),
      async (page) => {
        if ((await page.getByRole('button', { name: '生成评比表' }).count()) > 0) await first('生成评比表')(page);
      },
    ],
  };
}

/** Gives the first question the first answer that there is. */
const firstAnswer: Step = async (page) => {
  const suggested = page.getByRole('button', { name: '是“' }).first();
  if ((await suggested.count()) > 0) return suggested.click();
  await page.getByLabel('您看是哪一样').first().selectOption({ index: 1 });
  return page.getByRole('button', { name: '确定' }).first().click();
};
