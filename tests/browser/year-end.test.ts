// A clerk's whole year end in Excel on the web, as far as it can tell, beside the command line over the same workbook.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { runCommand } from '../cli/run-command';
import { useScratch } from '../cli/scratch';
import { bookOf, put, sheetNamed } from '../host/model/book-of';
import type { Book } from '../host/model/book';
import { loadBook } from '../host/model/load-book';
import { saveBook } from '../host/model/save-book';
import { pictureOf } from '../host/model/sheet-picture';
import { tablesOf } from '../support/little-workbook';
import { builtAddin, ownRefusals } from './built-addin';
import { launchChromium } from './chromium';
import { ExcelOnTheWeb } from './excel-on-the-web';

jest.setTimeout(240_000);

/** The third column of 登记 is named as no plan would, one day does not exist, one is a text. */
const VILLAGE = `
  # 花名册
  户号 户主 小组 常住
  0101 张三 一组 是
  0102 李四 一组 是
  0103 王五 一组 是
  # 登记
  日期 户号 做了什么 数量
  2022.12.5 0101 J1 1
  44900 0102 J1 1
  2022.12.35 0103 J1 2
  44901 0103 K2 1
`;

const village = (): Book => bookOf(tablesOf(VILLAGE).map(({ sheet, rows }) => ({ name: sheet, rows })));

describe('a year end in Excel on the web', () => {
  const scratch = useScratch();
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = builtAddin();
    browser = await launchChromium();
  });

  afterAll(async () => { await browser?.close(); });

  const tab = (web: ExcelOnTheWeb, name: string) => web.run(web.pane.getByRole('tab', { name }).click());
  const click = (web: ExcelOnTheWeb, name: string | RegExp) => web.run(web.pane.getByRole('button', { name }).click());
  const says = (web: ExcelOnTheWeb, text: string | RegExp) => web.run(web.pane.getByText(text).first().waitFor());

  /** What the command line makes of the workbook as it is now. */
  async function scoresOf(book: Book): Promise<unknown> {
    const path = scratch.path('ledger.xlsx');
    writeFileSync(path, saveBook(book));
    const { out } = await runCommand(['score', path, '--json']);
    return JSON.parse(out);
  }

  async function bindTheItems(web: ExcelOnTheWeb): Promise<void> {
    await says(web, '没有找到可以计分的台账');
    await web.run(web.pane.getByLabel('工作表').selectOption('登记'));
    await web.run(web.pane.getByLabel('C栏 做了什么').selectOption('项目'));
    await click(web, '照这样读');
    await says(web, '已记下：“登记”表第1行起是加减分登记');
  }

  it('goes from a mapping to a date, a decision and 2 sheets that are those of the command line', async () => {
    const web = await ExcelOnTheWeb.open(browser, folder, village());
    await bindTheItems(web);
    console.log(JSON.stringify(await scoresOf(web.excel.book)));
    await web.page.screenshot({ path: '/tmp/web/e2e-1.png' });
    await tab(web, '核对');
    console.log(await web.pane.locator('main').innerText());
    await web.page.close();
  });
});
