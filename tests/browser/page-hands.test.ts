// The page that is one file, under a person's hands: keys, an input method, a change of mind, a file that changes
// meanwhile.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { useScratch } from '../cli/scratch';
import { openWorkbookFile } from '../../src/workbook/file';
import { rowsOf, xlsxOf } from '../workbook/package-builder';
import type { LedgerFile } from './built-page';
import { focusedName } from './page-focus';
import { LITTLE, sample, usePage } from './page-suite';

jest.setTimeout(240_000);

/** Of the Tab key, from one control to another. */
const MOST_STOPS = 40;

/** Keys one after the other, and the Tab key as often as it takes to what has the name. */
function keyboardOf(page: Page) {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (name: string): Promise<void> => {
    for (let stops = 0; (await focusedName(page)) !== name; stops += 1) {
      expect([name, stops]).toEqual([name, Math.min(stops, MOST_STOPS)]);
      await press('Tab');
    }
  };
  return { press, tabTo };
}

describe('the page under a person’s hands', () => {
  const scratch = useScratch();
  const visit = usePage();
  const stored = ({ bytes }: LedgerFile, name = 'now.xlsx'): string => {
    writeFileSync(scratch.path(name), bytes);
    return scratch.path(name);
  };

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

  it('is worked by keyboard alone: from the start over a changed cell, given up once, and 1 decision to the award in a copy', async () => {
    const { page, ...visited } = await visit();
    const { press, tabTo } = keyboardOf(page);
    const chooser = page.waitForEvent('filechooser');
    await press('Tab', 'Enter');
    await (await chooser).setFiles({ name: LITTLE.name, mimeType: '', buffer: Buffer.from(LITTLE.bytes) });
    await page.getByRole('grid').waitFor();
    await tabTo('工作表“花名册”');
    await press('Control+End', 'F2');
    await page.keyboard.type('不要');
    await press('Escape', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'Enter');
    await page.keyboard.type('李五');
    await press('Enter');
    await page.getByText('“花名册”的B3已改成“李五”').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'))).toBe('vpf-B4');
    await tabTo('台账');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await tabTo('张三（0101）');
    await press('ArrowDown');
    await tabTo('决定机构');
    await page.keyboard.type('村民代表会议');
    await tabTo('记下决定');
    await press('Enter');
    await page.getByText('已记下1户的决定').waitFor();
    await tabTo('生成评比表');
    await press('Enter');
    await page
      .getByText('已写好新工作表')
      .or(page.getByRole('button', { name: '照样写一张草稿' }))
      .waitFor();
    await tabTo('照样写一张草稿');
    await press('Enter');
    await page.getByText('已写好新工作表').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press('Control+s')]);
    const tables = await openWorkbookFile(new Uint8Array(readFileSync(await download.path())), {
      name: 'a.xlsx',
    }).readTables();
    expect(tables[1].rows.map((row) => row[1])).toEqual(['户主', '张三', '李五', '王五']);
    expect(tables.filter(({ generated }) => generated === true).map(({ sheet }) => sheet)).toEqual([
      '年终评比',
      '年度积分排名',
      '评比存档',
      '排名存档',
    ]);
    expect(visited.faults).toEqual([]);
  });

  it('keeps what an input method composes: Enter and Escape within it are not the grid’s', async () => {
    const { page } = await visit().then(async (visited) => {
      await visited.opened(LITTLE);
      return visited;
    });
    await page.locator('#vpf-B2').dblclick();
    const field = page.getByLabel('改B2');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'zhang san', selectionStart: 9, selectionEnd: 9 });
    for (const key of ['Enter', 'Escape', 'ArrowDown'])
      await field.dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
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
