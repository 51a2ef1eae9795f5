// The page that is one file, in a browser, from the disk and without a network.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { runCommand } from '../cli/run-command';
import { useScratch } from '../cli/scratch';
import { openWorkbookFile } from '../../src/workbook/file';
import { removeNewerMembers } from '../support/newer-members';
import { newerSyntax } from '../support/newer-syntax';
import { rowsOf, xlsxOf } from '../workbook/package-builder';
import { faultsOf } from './axe';
import { builtPage, PageVisit, type LedgerFile } from './built-page';
import { launchChromium } from './chromium';

jest.setTimeout(240_000);

const sample = (name: string): LedgerFile => ({ name, bytes: new Uint8Array(readFileSync(`samples/${name}`)) });
const fixture = (name: string): LedgerFile => ({ name, bytes: new Uint8Array(readFileSync(`tests/fixtures/${name}`)) });

/** A village in which one day is a text and two households are tied. */
const LITTLE: LedgerFile = {
  name: '油房村台账.xlsx',
  bytes: xlsxOf({
    sheets: [
      { name: '封面' },
      { name: '花名册', rows: rowsOf([['户号', '户主', '小组', '常住'], ['0101', '张三', '一组', '是'], ['0102', '李四', '一组', '是'], ['0103', '王五', '一组', '是']]) },
      { name: '登记', rows: rowsOf([['日期', '户号', '项目', '数量'], ['2022.12.5', '0101', 'J1', 1], [44900, '0102', 'J1', 1], ['2022.12.35', '0103', 'J1', 2], [44901, '0103', 'K2', 1]]) },
      { name: '旧账', rows: rowsOf([['一']]), state: 'hidden' },
    ],
  }),
};

describe('the page in a browser', () => {
  const scratch = useScratch();
  let browser: Browser;
  const visits: PageVisit[] = [];

  beforeAll(async () => {
    builtPage();
    browser = await launchChromium();
  });
  afterAll(async () => { await browser?.close(); });
  afterEach(async () => {
    const faults = visits.flatMap((visit) => visit.faults);
    for (const visit of visits.splice(0)) await visit.close();
    expect(faults).toEqual([]);
  });

  async function visit(...[options, before]: readonly [Parameters<typeof PageVisit.open>[1]?, Parameters<typeof PageVisit.open>[2]?]): Promise<PageVisit> {
    const opened = await PageVisit.open(browser, options, before);
    visits.push(opened);
    return opened;
  }

  const stored = ({ bytes }: LedgerFile, name = 'now.xlsx'): string => {
    writeFileSync(scratch.path(name), bytes);
    return scratch.path(name);
  };

  it('is 1 file of at most 1,572,864 bytes, packed 512,000, that a browser of 2020 can parse, with its checksum and licences beside it', () => {
    const path = builtPage();
    const html = readFileSync(path);
    expect(html.length).toBeLessThanOrEqual(1_572_864);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(512_000);
    expect(html.includes('\r')).toBe(false);
    expect(readFileSync(`${path}.sha256`, 'utf8')).toBe(`${createHash('sha256').update(html).digest('hex')}  ${basename(path)}\n`);
    expect(newerSyntax(/<script>([^]*)<\/script>/.exec(html.toString('utf8'))?.[1] ?? '?')).toEqual([]);
    expect(readFileSync(path.replace('.html', '-licences.txt'), 'utf8')).toContain('@tanstack/react-virtual');
  });

  it.each([['fengsheng-2022.xlsx', 'today'], ['longyuzhuang-2023.xlsx', 'of 2020']])('awards %s, dropped into the window of a browser %s, as the command line does: the same bytes', async (name, level) => {
    const page = await visit({}, async (fresh) => { if (level !== 'today') await fresh.addInitScript(removeNewerMembers); });
    const ledger = sample(name);
    await page.drop([ledger]);
    await page.tab('评比');
    await page.click('生成评比表');
    await page.says('已写好新工作表');
    const copy = await page.saved();
    expect(copy.name).toBe(name.replace('.xlsx', '（村积分）.xlsx'));
    await runCommand(['award', stored(ledger, name), '--out', scratch.path('out.xlsx')]);
    expect(Buffer.from(copy.bytes).equals(readFileSync(scratch.path('out.xlsx')))).toBe(true);
  });

  it('says in 1 sentence each why 4 files, 2 at once and none are not read, and takes the next one', async () => {
    const page = await visit();
    await page.drop([fixture('locked.xls')]);
    await page.says('文件设了打开密码，读不了');
    await page.drop([{ name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7 x') }]);
    await page.says('这是PDF 文件，不是 Excel 或 WPS 的工作簿');
    await page.drop([{ name: 'b.xlsx', bytes: LITTLE.bytes.slice(0, 900) }]);
    await page.says('文件不完整');
    await page.drop([{ name: 'c.xlsx', bytes: new Uint8Array() }]);
    await page.says('文件是空的');
    await page.drop([LITTLE, LITTLE]);
    await page.says('一次只能放一本台账，刚才放了2个文件');
    await page.drop([]);
    await page.says('拖进来的不是文件');
    await page.opened(LITTLE);
    await page.says('名册3户');
  });

  it('goes from 1 typed day, taken back and typed again, to a decision in a copy that the command line reads to the same points', async () => {
    const page = await visit();
    await page.opened(LITTLE);
    await page.tab('核对');
    await page.click('全部改好（1格）');
    await page.says('改好了1格');
    await page.click('看原处：“登记”表第4行');
    await page.type('A4', '2022-12-6');
    await page.says('“登记”的A4已改成“2022-12-6”，按日期记下');
    await page.says('这一本还没有另存（2处改动）');
    await page.click('撤销');
    await page.says('已撤销对“登记”的A4的改动');
    expect(await page.page.locator('#vpf-A4').textContent()).toBe('2022.12.35');
    await page.type('A4', '2022-12-6');
    await page.says('“登记”的A4已改成“2022-12-6”');
    expect(await page.page.locator('#vpf-A4').textContent()).toBe('2022-12-06');
    await page.tab('台账');
    await page.page.getByLabel('村名').fill('油房村');
    await page.click('保存设置');
    await page.says('设置已记在工作簿里');
    await page.tab('得分');
    const shown = await page.page.getByRole('row').filter({ hasText: /[张李王][三四五]/u }).allInnerTexts();
    const copy = await page.saved();
    await page.says('已另存为“油房村台账（村积分）.xlsx”：以后请在那一本上接着记');
    const { out } = await runCommand(['score', stored(copy), '--json']);
    const points = (JSON.parse(out) as { readonly households: readonly { readonly head: string; readonly total: number }[] }).households;
    expect(points.map(({ total }) => total)).toEqual([100.5, 100.5, 100]);
    expect(points.filter(({ head, total }) => !shown.some((row) => row.includes(head) && row.includes(String(total))))).toEqual([]);
  });

  it('has 0 faults of accessibility on the start, over a ledger, in contrast colours and at 200 %', async () => {
    const page = await visit();
    expect((await faultsOf(page.page)).map((fault) => `start ${fault}`)).toEqual([]);
    await page.opened(LITTLE);
    await page.tab('核对');
    expect((await faultsOf(page.page)).map((fault) => `ledger ${fault}`)).toEqual([]);
    const contrast = await visit({ forcedColors: 'active', viewport: { width: 683, height: 384 } });
    await contrast.opened(LITTLE);
    expect((await faultsOf(contrast.page)).map((fault) => `contrast ${fault}`)).toEqual([]);
    expect(await contrast.page.evaluate(() => document.documentElement.scrollWidth)).toBe(683);
  });

  it('shows the first sheet of the ledger, not the blank cover, and names 1 hidden sheet and 2 that it wrote, which it does not change', async () => {
    const page = await visit();
    await page.opened(LITTLE);
    await page.page.getByRole('grid', { name: '工作表“花名册”' }).waitFor();
    await page.tab('评比');
    await page.click('生成评比表');
    await page.click('照样写一张草稿');
    await page.page.getByRole('tab', { name: '年终评比 生成', selected: true }).waitFor();
    await page.page.getByRole('tab', { name: '旧账 隐藏' }).waitFor();
    await page.page.locator('#vpf-A1').dblclick();
    await page.says('“年终评比”是村积分生成的表，不在这里改');
  });

  it('marks 1 row that cannot be read, and lists its problem alone by 1 click', async () => {
    const page = await visit();
    await page.opened(LITTLE);
    await page.page.getByRole('tab', { name: '登记' }).click();
    expect(await page.page.getByRole('rowheader', { name: '第4行，有错误' }).textContent()).toBe('× 4');
    await page.page.locator('#vpf-B4').click();
    await page.click(/在“核对”页看第4行/);
    await page.says('只列出“登记”表第4行的');
    await page.click('列出全部');
  });

  it('draws at most 400 cells of 100,000 rows', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [at, '甲', 2, 3, 4, 5, 6, 7]);
    const page = await visit();
    await page.opened({ name: '大.xlsx', bytes: xlsxOf({ sheets: [{ name: '流水', rows: rowsOf(rows) }] }) });
    await page.page.getByRole('grid').focus();
    await page.page.keyboard.press('Control+End');
    await page.page.locator('#vpf-H100000').waitFor();
    expect(await page.page.getByRole('gridcell').count()).toBeLessThanOrEqual(400);
  });

  it('asks before 1 change is lost, to another ledger or with the page, and stores it first where that is wished', async () => {
    const page = await visit();
    await page.opened(LITTLE);
    await page.page.getByRole('tab', { name: '登记' }).click();
    await page.type('D5', '2');
    await page.says('“登记”的D5已改成“2”，按数字记下');
    const asked = page.page.waitForEvent('dialog');
    const leaving = page.page.goto('about:blank').catch(() => 'stayed');
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await leaving).toBe('stayed');
    await page.drop([sample('longyuzhuang-2023.xlsx')]);
    await page.page.getByRole('dialog', { name: '这一本还没有另存' }).waitFor();
    await page.click('不换了');
    await page.says('这一本还没有另存（1处改动）');
    await page.drop([sample('longyuzhuang-2023.xlsx')]);
    const copy = await page.saved(() => page.click('先另存到电脑'));
    expect(copy.name).toBe('油房村台账（村积分）.xlsx');
    await page.says('longyuzhuang-2023.xlsx');
    await page.choose(copy);
    await page.says('油房村台账（村积分）.xlsx');
    expect((await page.saved()).name).toBe('油房村台账（村积分2）.xlsx');
  });

  it('is worked by keyboard alone: from the start to a changed cell, given up once, in a copy', async () => {
    const { page, ...visited } = await visit();
    const press = async (...keys: readonly string[]) => { for (const key of keys) await page.keyboard.press(key); };
    const chooser = page.waitForEvent('filechooser');
    await press('Tab', 'Enter');
    await (await chooser).setFiles({ name: LITTLE.name, mimeType: '', buffer: Buffer.from(LITTLE.bytes) });
    await page.getByRole('grid').waitFor();
    for (let stops = 0; (await page.evaluate(() => document.activeElement?.getAttribute('role'))) !== 'grid'; stops += 1) {
      expect(stops).toBeLessThan(8);
      await press('Tab');
    }
    await press('Control+End', 'F2');
    await page.keyboard.type('不要');
    await press('Escape', 'ArrowUp', 'Enter');
    await page.keyboard.type('李五');
    await press('Enter');
    await page.getByText('“花名册”的D3已改成“李五”').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'))).toBe('vpf-D4');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Control+s')]);
    const [, roster] = await openWorkbookFile(new Uint8Array(readFileSync(await download.path())), { name: 'a.xlsx' }).readTables();
    expect(roster.rows.map((row) => row[3])).toEqual(['常住', '是', '李五', '是']);
    expect(visited.faults).toEqual([]);
  });

  it('keeps what an input method composes: Enter and Escape within it are not the grid’s', async () => {
    const { page } = await visit().then(async (visited) => { await visited.opened(LITTLE); return visited; });
    await page.locator('#vpf-B2').dblclick();
    const field = page.getByLabel('改B2');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'zhang san', selectionStart: 9, selectionEnd: 9 });
    for (const key of ['Enter', 'Escape', 'ArrowDown']) await field.dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
    expect(await field.inputValue()).toBe('zhang san');
    await session.send('Input.insertText', { text: '张三丰' });
    await page.keyboard.press('Enter');
    await page.getByText('“花名册”的B2已改成“张三丰”').waitFor();
  });

  it('says how to type to whoever types on a cell, and takes 2 changes made right after each other', async () => {
    const page = await visit();
    await page.opened(LITTLE);
    await page.page.locator('#vpf-B2').click();
    await page.page.keyboard.press('z');
    await page.says('要改这一格：按回车键或者双击，再打字');
    await page.type('B2', '张大');
    await page.type('B3', '李大');
    await page.says('“花名册”的B3已改成“李大”');
    await page.page.keyboard.press('Control+z');
    await page.says('已撤销对“花名册”的B3的改动');
    expect(await page.page.locator('#vpf-B2, #vpf-B3').allTextContents()).toEqual(['张大', '李四']);
  });

  it('says that the file was changed on the disk when the person comes back, and lets the work at hand be stored', async () => {
    const page = await visit();
    const path = stored(LITTLE, '台账.xlsx');
    await page.page.setInputFiles('input[type=file]', path);
    await page.page.getByRole('grid').waitFor();
    writeFileSync(path, sample('longyuzhuang-2023.xlsx').bytes);
    await page.page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.says('这本台账在电脑上又改过了');
    await page.click('重新读取');
    expect(await page.page.getByRole('grid', { name: '工作表“花名册”' }).count()).toBe(1);
    expect((await page.saved()).name).toBe('台账（村积分）.xlsx');
  });

  it('opens what it stored: 0 bytes change where nothing is changed', async () => {
    const page = await visit();
    await page.opened(LITTLE);
    const copy = await page.saved();
    expect(Buffer.from(copy.bytes).equals(Buffer.from(LITTLE.bytes))).toBe(true);
    expect((await openWorkbookFile(copy.bytes, { name: copy.name }).readTables()).length).toBe(4);
  });
});
