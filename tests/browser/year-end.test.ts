// A clerk's whole year end in Excel on the web, as far as it can tell, beside the command line over the same workbook.
import { readFileSync, writeFileSync } from 'node:fs';
import { runCommand } from '../cli/run-command';
import { useScratch } from '../cli/scratch';
import { bookOf, put, sheetNamed } from '../host/model/book-of';
import { newSheet, type Book } from '../host/model/book';
import { loadBook } from '../host/model/load-book';
import { saveBook } from '../host/model/save-book';
import { pictureOf } from '../host/model/sheet-picture';
import { tablesOf } from '../support/little-workbook';
import { ownRefusals } from './built-addin';
import { useBuiltAddin } from './built-suite';
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

describe('a year end in Excel on the web, in a browser at the level of Chromium 86', () => {
  const scratch = useScratch();
  const suite = useBuiltAddin();

  const opened = (book: Book) => ExcelOnTheWeb.open(suite.browser, suite.folder, book, { older: true });
  const tab = (web: ExcelOnTheWeb, name: string) => web.run(web.pane.getByRole('tab', { name }).click());
  const click = (web: ExcelOnTheWeb, name: string | RegExp) => web.run(web.pane.getByRole('button', { name }).click());
  const says = (web: ExcelOnTheWeb, text: string | RegExp) => web.run(web.pane.getByText(text).first().waitFor());

  /** The households' points as the command line counts them over the workbook as it is now. */
  async function totals(book: Book): Promise<readonly number[]> {
    const path = scratch.path('now.xlsx');
    writeFileSync(path, saveBook(book));
    const { out } = await runCommand(['score', path, '--json']);
    return (JSON.parse(out) as { readonly households: readonly { readonly total: number }[] }).households.map(
      ({ total }) => total,
    );
  }

  /** 做了什么 over items of the plan is known by what stands below it; what the pane is told is kept in the workbook. */
  async function keepVillage(web: ExcelOnTheWeb): Promise<void> {
    await says(web, /加减分登记/);
    await web.run(web.pane.getByLabel('村名').fill('油房村'));
    await click(web, '保存设置');
    await says(web, /设置已记在工作簿里/);
  }

  async function decide(web: ExcelOnTheWeb): Promise<void> {
    await tab(web, '评比');
    await web.run(web.pane.getByLabel('张三（0101）').selectOption('三等奖'));
    await web.run(web.pane.getByLabel('决定机构').fill('村民代表会议'));
    await click(web, '记下决定');
    await says(web, '已记下1户的决定');
  }

  it('has 0 of 4 members of the language in the page around the frame, and 2 that were put in place in the frame', async () => {
    const web = await opened(village());
    await says(web, /加减分登记/);
    const there = (): boolean[] => ['structuredClone' in globalThis, 'findLast' in [], 'hasOwn' in Object, 'at' in []];
    expect([await web.page.evaluate(there), await web.pane.evaluate(there)]).toEqual([
      [false, false, false, false],
      [false, false, true, true],
    ]);
    await web.page.close();
  });

  it('goes from an unknown header to a date, a decision and 2 sheets that are those of the command line', async () => {
    const web = await opened(village());
    await keepVillage(web);
    expect(await totals(web.excel.book)).toEqual([100.5, 100.5, 99]);

    await tab(web, '核对');
    await click(web, '全部改好（1格）');
    await says(web, '改好了1格');
    await click(web, '看原处：“登记”表第4行');
    await web.shows('A4', '2022.12.35');
    await web.shows('A2', '44900');
    web.type(44899);
    await says(web, '表里刚才有改动，这里显示的还是改动以前的');
    await click(web, '重新读取');
    await says(web, '没有发现问题');
    expect(await web.pane.getByText('表里刚才有改动').count()).toBe(0);
    await tab(web, '得分');
    await says(web, '100.5');
    await web.run(web.pane.getByRole('row', { name: /王五/u }).getByText('100', { exact: true }).first().waitFor());

    await decide(web);
    const before = scratch.path('ledger.xlsx');
    writeFileSync(before, saveBook(web.excel.book));
    await click(web, '生成评比表');
    await says(web, '已写好新工作表：年终评比、年度积分排名、评比存档、排名存档');
    const out = scratch.path('award.xlsx');
    await runCommand(['award', before, '--out', out, '--date', '2022-12-31']);
    const stored = await loadBook(new Uint8Array(readFileSync(out)));
    for (const name of ['年终评比', '年度积分排名', '评比存档', '排名存档'])
      expect(pictureOf(sheetNamed(web.excel.book, name))).toEqual(pictureOf(sheetNamed(stored, name)));
    expect(await totals(web.excel.book)).toEqual([100.5, 100.5, 100]);
    expect([ownRefusals(web.refusals), web.errors]).toEqual([[], []]);
    await web.page.close();
  });

  it('writes 3 formulas that calculate, follow the ledger, and calculate again in the stored workbook opened anew', async () => {
    const web = await opened(village());
    await keepVillage(web);
    await tab(web, '公式');
    web.select('登记', 0, 6);
    await click(web, '插入台账代号');
    await says(web, '台账代号已写在 登记 G1，公式里用“台账”叫它');
    web.select('登记', 2, 6);
    await web.run(web.pane.getByLabel('要算什么').selectOption('SCORE'));
    await web.run(web.pane.getByLabel('户', { exact: true }).fill('0101'));
    await web.run(web.pane.getByLabel('期', { exact: true }).fill('2022-12'));
    await says(web, '结果：100.5');
    await click(web, '写到选中的格子');
    await web.shows('G3', '100.5');
    await click(web, '插入各户各月得分表');
    await says(web, '得分表已写在新工作表“得分表”里');
    await web.shows('C4', '99');
    web.select('登记', 1, 3);
    web.type(3);
    await web.shows('G3', '101.5');

    const again = await opened(await loadBook(saveBook(web.excel.book)));
    await says(again, '已让3个村积分公式重新计算');
    await says(again, /加减分登记/);
    expect(sheetNamed(again.excel.book, '积分设置').visibility).toBe('Hidden');
    again.select('登记', 1, 3);
    again.type(5);
    await again.shows('G3', '102.5');
    again.select('得分表', 1, 2);
    await again.shows('C2', '102.5');
    expect([web.errors, again.errors]).toEqual([[], []]);
    await Promise.all([web.page.close(), again.page.close()]);
  });

  it('counts 1 sheet that was added later once 更新公式 is clicked, in a score table that was made before', async () => {
    const web = await opened(village());
    await says(web, /加减分登记/);
    await tab(web, '公式');
    await click(web, '插入各户各月得分表');
    await web.shows('C2', '100.5');
    const { book } = web.excel;
    const late = newSheet(book, '补登');
    book.sheets.push(late);
    [
      ['日期', '户号', '项目', '数量'],
      [44901, '0101', 'J1', 1],
    ].forEach((cells, row) => cells.forEach((value, column) => put(late, { row, column }, value)));
    web.excel.changed();
    await click(web, '重新读取');
    await says(
      web,
      '台账代号（“台账代号”B1）没有跟上现在的台账：漏了“补登”表。用它的公式，得数可能和这里显示的不一样。',
    );
    await click(web, '更新公式');
    await says(web, '已更新1个台账代号，用它的格子会重新计算');
    await web.shows('C2', '101');
    expect(web.errors).toEqual([]);
    await web.page.close();
  });
});
