import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { awardModel } from '../workbook/sheet-models';
import { bundleFor } from './bundle';
import { launchChromium } from './chromium';
import type { FilePage, PageAnswer } from './file-page';

jest.setTimeout(240_000);

const GB18030 = Uint8Array.from([
  0xbb, 0xa7, 0xba, 0xc5, 0x2c, 0xbb, 0xa7, 0xd6, 0xf7, 0x0a, 0x31, 0x2c, 0xd5, 0xc5, 0xc8, 0xfd, 0x0a,
]);
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/${name}`));
const models = [awardModel('年终评比', 3), awardModel('年度积分排名', 5)];

describe('openWorkbookFile in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const [script, launched] = await Promise.all([bundleFor('tests/browser/file-page.ts'), launchChromium()]);
    browser = launched;
    page = await browser.newPage();
    await page.addScriptTag({ content: script });
  });

  afterAll(async () => {
    await browser?.close();
  });

  function inPage(bytes: Uint8Array, name: string): Promise<PageAnswer> {
    return page.evaluate(
      ([content, file, sheets]) =>
        (globalThis as unknown as { filePage: FilePage }).filePage.readAndAdd(content, file, sheets),
      [Array.from(bytes), name, models] as const,
    );
  }

  it.each([
    ['rich-workbook.xlsx', fixture('rich-workbook.xlsx')],
    ['small.xls', fixture('small.xls')],
    ['small.ods', fixture('small.ods')],
    ['登记.csv', GB18030],
  ])('reads %s, adds 2 sheets and writes the same bytes as Node', async (name, bytes) => {
    const here = openWorkbookFile(bytes, { name });
    const tables = JSON.stringify(await here.readTables());
    const names = await here.addSheets(models);
    const there = await inPage(bytes, name);
    expect({ ...there, bytes: 'bytes' in there ? there.bytes.length : 0 }).toEqual({
      tables,
      names,
      bytes: here.toBytes().length,
    });
    expect('bytes' in there && Buffer.from(there.bytes).equals(Buffer.from(here.toBytes()))).toBe(true);
  });

  it('says the same 1 line for a locked workbook', async () => {
    expect(await inPage(fixture('locked.xls'), 'locked.xls')).toEqual({
      failure: 'encrypted: 文件设了打开密码，读不了：请在 WPS 或 Excel 里打开它，取消打开密码，保存后再试',
    });
  });
});
