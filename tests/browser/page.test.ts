// The page that is one file, in a browser, from the disk and without a network: what it makes of a ledger.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { webLightTheme } from '@fluentui/react-components';
import { valuesNamed } from '../../scripts/spare-themes';
import { runCommand } from '../cli/run-command';
import { useScratch } from '../cli/scratch';
import { openWorkbookFile } from '../../src/workbook/file';
import { removeNewerMembers } from '../support/newer-members';
import { newerSyntax } from '../support/newer-syntax';
import { faultsOf } from './axe';
import { builtPage, type LedgerFile, type PageVisit } from './built-page';
import { LITTLE, sample, usePage } from './page-suite';

jest.setTimeout(240_000);

type Score = { readonly head: string; readonly total: number };

/** The households of what the command line printed with --json. */
function scoresIn(out: string): readonly Score[] {
  return (JSON.parse(out) as { readonly households: readonly Score[] }).households;
}

async function decide(page: PageVisit): Promise<void> {
  await page.tab('评比');
  await page.page.getByLabel('张三（0101）').selectOption('三等奖');
  await page.page.getByLabel('决定机构').fill('村民代表会议');
  await page.click('记下决定');
  await page.says('已记下1户的决定');
}

describe('the page in a browser', () => {
  const scratch = useScratch();
  const visit = usePage();
  const stored = ({ bytes }: LedgerFile, name = 'now.xlsx'): string => {
    writeFileSync(scratch.path(name), bytes);
    return scratch.path(name);
  };

  /** The command line's award of the copy, written beside the page's: the same rows. */
  async function awardedAlike(copy: string): Promise<void> {
    const again = scratch.path('again.xlsx');
    await runCommand(['award', copy, '--out', again]);
    const tables = await openWorkbookFile(new Uint8Array(readFileSync(again)), { name: again }).readTables();
    const awards = tables.filter(({ sheet }) => sheet.startsWith('年终评比')).map(({ rows }) => rows);
    expect(awards).toEqual([awards[0], awards[0]]);
  }

  it('is 1 file of at most 1,500,000 bytes, packed 480,000, that a browser of 2020 can parse, with its checksum and licences beside it', () => {
    const path = builtPage();
    const html = readFileSync(path);
    expect(html.length).toBeLessThanOrEqual(1_500_000);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(480_000);
    expect(html.includes('\r')).toBe(false);
    expect(readFileSync(`${path}.sha256`, 'utf8')).toBe(
      `${createHash('sha256').update(html).digest('hex')}  ${basename(path)}\n`,
    );
    expect(newerSyntax(/<script>([^]*)<\/script>/.exec(html.toString('utf8'))?.[1] ?? '?')).toEqual([]);
    expect(readFileSync(path.replace('.html', '-licences.txt'), 'utf8')).toContain('@tanstack/react-virtual');
  });

  it('gives in both of its themes every value that a look in it asks for, of the 459 that there are', () => {
    const html = readFileSync(builtPage(), 'utf8');
    const asked = new Set(valuesNamed(html).filter((name) => name in webLightTheme));
    const missing = [...asked].filter((name) => html.split(new RegExp(`[{,]${name}:`)).length !== 3);
    expect([missing, asked.size > 50, Object.keys(webLightTheme).length]).toEqual([[], true, 459]);
  });

  it.each([
    ['fengsheng-2022.xlsx', 'today'],
    ['longyuzhuang-2023.xlsx', 'of 2020'],
  ])(
    'awards %s, dropped into the window of a browser %s, as the command line does: the same bytes',
    async (name, level) => {
      const page = await visit({}, async (fresh) => {
        if (level !== 'today') await fresh.addInitScript(removeNewerMembers);
      });
      const ledger = sample(name);
      await page.drop([ledger]);
      await page.tab('评比');
      await page.click('生成评比表');
      await page.says('已写好新工作表');
      const copy = await page.saved();
      expect(copy.name).toBe(name.replace('.xlsx', '（村积分）.xlsx'));
      await runCommand(['award', stored(ledger, name), '--out', scratch.path('out.xlsx')]);
      expect(Buffer.from(copy.bytes).equals(readFileSync(scratch.path('out.xlsx')))).toBe(true);
    },
  );

  it('goes through a year’s end from 1 typed day, taken back and typed again, over a decision and 2 plans to the award, in a copy that the command line reads to the same points and awards alike', async () => {
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
    await decide(page);
    await page.tab('方案');
    for (const plan of ['longyuzhuang', 'fengsheng']) {
      await page.page.getByLabel('方案', { exact: true }).selectOption(plan);
      await page.click('改用这个方案');
      await page.says(/已改用“.*”，已重新算过/);
      await page.click('知道了');
    }
    await page.click('放进工作簿');
    await page.says('已写成工作表积分方案，今后照它计分');
    await page.tab('评比');
    await page.click('生成评比表');
    await page.says('已写好新工作表');
    await page.tab('得分');
    const shown = await page.page
      .getByRole('row')
      .filter({ hasText: /[张李王][三四五]/u })
      .allInnerTexts();
    const copy = await page.saved();
    await page.says('已另存为“油房村台账（村积分）.xlsx”：以后请在那一本上接着记');
    const { out } = await runCommand(['score', stored(copy), '--json']);
    const points = scoresIn(out);
    expect(points.map(({ total }) => total)).toEqual([100.5, 100.5, 100]);
    expect(out).toContain('三等奖');
    await awardedAlike(stored(copy));
    expect(
      points.filter(({ head, total }) => !shown.some((row) => row.includes(head) && row.includes(String(total)))),
    ).toEqual([]);
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
    const buttons = await contrast.page
      .locator('.vpf-bar > button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect([buttons.length, new Set(buttons).size]).toEqual([3, 1]);
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

  it('says that the sheets cannot be shown where drawing them throws once, keeps the pane, and shows them again', async () => {
    const page = await visit();
    await page.opened(LITTLE);
    await page.page.evaluate(() => {
      const whole = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollIntoView') as PropertyDescriptor;
      Element.prototype.scrollIntoView = () => {
        Object.defineProperty(Element.prototype, 'scrollIntoView', whole);
        throw new Error('a slip');
      };
    });
    await page.page.getByRole('tab', { name: '登记' }).click();
    await page.says('程序出了差错');
    expect(await page.page.getByRole('grid').count()).toBe(0);
    expect(page.faults.splice(0).join()).toContain('a slip');
    await page.tab('核对');
    await page.says('全部改好（1格）');
    await page.click('重新读取');
    await page.page.getByRole('grid', { name: '工作表“登记”' }).waitFor();
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
});
