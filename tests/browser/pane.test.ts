import type { Browser, Page } from 'playwright-core';
import type { CellTable } from '../../src/engine';
import type { PaneTheme } from '../../src/taskpane/open-pane';
import type { PaneTab } from '../../src/taskpane/session/pane-tab';
import { tablesOf } from '../support/little-workbook';
import { faultsOf } from './axe';
import { bundleFor } from './bundle';
import { launchChromium } from './chromium';
import { focusedName, focusIsSeen } from './page-focus';
import type { PanePage } from './pane-page';
import { PANE_ADDRESS, untidyVillage, VIEWS, visitPane, widthsOf, type PaneVisit } from './pane-views';

jest.setTimeout(240_000);

const TABS: readonly PaneTab[] = ['ledger', 'check', 'scores', 'awards', 'formulas', 'plan', 'help'];
const THEMES: readonly PaneTheme[] = ['light', 'dark', 'contrast'];

describe('the pane in a browser', () => {
  let browser: Browser;
  let script: string;
  let village: readonly CellTable[];

  beforeAll(async () => {
    [script, browser, village] = await Promise.all([
      bundleFor('tests/browser/pane-page.ts'),
      launchChromium(),
      untidyVillage(),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function paneOver(
    tables: readonly CellTable[],
    { theme = 'light', width = 400 }: { readonly theme?: PaneTheme; readonly width?: number } = {},
  ): Promise<PaneVisit> {
    const visit = await visitPane(browser, script, { viewport: { width, height: 900 } });
    await visit.open(tables, theme);
    return visit;
  }

  const show = (page: Page, tab: PaneTab) =>
    page.evaluate((shown) => (globalThis as unknown as { pane: PanePage }).pane.show(shown), tab);
  const sheet = (page: Page, name: string) =>
    page.evaluate(
      (wanted) =>
        (globalThis as unknown as { pane: PanePage }).pane.workbook().tables.find((table) => table.sheet === wanted)
          ?.rows,
      name,
    );

  it.each(THEMES)(
    'has 0 faults of accessibility on 18 views in the theme %s, and asks for nothing but its page',
    async (theme) => {
      const { page, requests, open } = await paneOver(village, { theme });
      for (const [view, steps] of Object.entries(VIEWS)) {
        await open(village, theme);
        for (const step of steps) await step(page);
        expect((await faultsOf(page)).map((fault) => `${view} ${fault}`)).toEqual([]);
      }
      expect([...new Set(requests)]).toEqual([PANE_ADDRESS]);
      await page.close();
    },
  );

  it.each(THEMES)(
    'has 0 faults of accessibility at 320 pixels over a workbook without a ledger, in the theme %s',
    async (theme) => {
      const { page } = await paneOver([{ sheet: 'Sheet1', rows: [] }], { theme, width: 320 });
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.close();
    },
  );

  it('shows 0 private numbers on 6 views, wherever they stand in the workbook', async () => {
    const number = '19900005567';
    // Behind every name of a person, and in the sheets' names.
    const named = village.map((table) => ({
      ...table,
      sheet: `${table.sheet}${number}`,
      rows: table.rows.map((row) =>
        row.map((cell) =>
          typeof cell === 'string' && /^[王李张刘陈杨黄赵吴周]\p{Script=Han}{1,2}$/u.test(cell)
            ? `${cell} 199 0000 5567`
            : cell,
        ),
      ),
    }));
    const { page, open } = await paneOver(named);
    const shown = (): Promise<string> =>
      page.evaluate(
        () =>
          `${document.body.innerText}${[...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label')).join('')}`,
      );
    const masked: boolean[] = [];
    for (const view of ['ledger-preview', 'ledger-correct', 'check', 'check-fixes', 'household', 'awards'] as const) {
      await open(named, 'light');
      for (const step of VIEWS[view]) await step(page);
      const text = await shown();
      expect(`${view} ${text.replace(/[\s()-]/gu, '')}`).not.toContain(number);
      masked.push(text.includes('（号码已隐去）'));
    }
    expect(masked).toEqual([true, true, true, true, true, true]);
    await page.close();
  });

  it('is no wider than 160 pixels, and than 320, on any of 18 views', async () => {
    const { page, open } = await paneOver(village, { width: 160 });
    for (const [view, steps] of Object.entries(VIEWS)) {
      await open(village, 'light');
      for (const step of steps) await step(page);
      expect(`${view} ${(await widthsOf(page, [160, 320])).join(' ')}`).toBe(`${view} 160 320`);
    }
    await page.close();
  });

  it('names who of high rank won nothing, with at least 1 reason', async () => {
    const { page } = await paneOver(village);
    await show(page, 'awards');
    expect(await page.getByText(/^没评上：/u).allTextContents()).toEqual(
      expect.arrayContaining(['没评上：不是常住户']),
    );
    await page.close();
  });

  it('is worked by keyboard alone: 3 keys open the page 核对', async () => {
    const { page } = await paneOver(village);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '核对台账' }).waitFor();
    await page.close();
  });

  it('gives every control of 7 pages a Chinese name, its turn with the Tab key, and a focus that can be seen', async () => {
    const { page } = await paneOver(
      tablesOf(`
      # 花名册
      户号 户主 小组 常住
      0101 张三 一组 是
      0102 李四 一组 是
      # 登记
      日期 户号 项目 数量
      2022.12.5 0101 J1 1
      2022-12-05 0102 J1 1
      2022-12-06 0109 J1 1
    `),
    );
    const seen = new Set<string>();
    for (const tab of TABS) {
      await show(page, tab);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const controls = page.locator('main').locator('button:enabled, input, select, textarea, [tabindex="0"]');
      const names = await controls.evaluateAll((elements) =>
        elements.map(
          (element) =>
            element.getAttribute('aria-label') ??
            (element as HTMLInputElement).labels?.[0]?.textContent ??
            element.textContent ??
            '',
        ),
      );
      expect(names.filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
      await page.getByRole('tab', { selected: true }).focus();
      for (const name of names) {
        await page.keyboard.press('Tab');
        expect(`${tab} ${await focusedName(page)}`).toBe(`${tab} ${name}`);
        const kind = await page.evaluate(
          () => `${document.activeElement?.tagName} ${document.activeElement?.className}`,
        );
        if (!seen.has(kind)) expect(`${tab} ${name} ${await focusIsSeen(page)}`).toBe(`${tab} ${name} true`);
        seen.add(kind);
      }
    }
    expect(seen.size).toBeGreaterThan(5);
    await page.close();
  });

  it('makes 4 sheets of an empty ledger in a workbook without one, by 1 click, and reads them', async () => {
    const { page } = await paneOver(tablesOf('# Sheet1\n随便 写写'));
    await page.getByText('加减分登记：日期、户号、户主、项目、数量').waitFor();
    await page.getByRole('button', { name: '建这几张表' }).click();
    await page.getByText('已建好：花名册、加减分登记、基础分评定、兑换登记').waitFor();
    await page.getByText('找到了表，但一条能计分的记录也没有').waitFor();
    expect((await sheet(page, '兑换登记'))?.[0]).toEqual([
      '日期',
      '户号',
      '户主',
      '兑换物品',
      '消耗积分',
      '领取人签字',
      '备注',
    ]);
    await page.close();
  });

  it('speaks of 2 persons on 5 pages where a plan of persons is on the sheet 积分方案', async () => {
    const { page } = await paneOver(
      tablesOf(`
      # 积分方案
      【积分方案】
      方案编号 p
      方案名称 青年志愿
      积分对象 人
      【项目】
      编号 名称 分值
      J1 志愿服务 1
      【年终奖励】
      评奖办法 按户数
      【年终奖励·等次】
      名称 名额
      一等奖 1
      # 花名册
      编号 姓名 小组 户主
      01 张三 一组 张大
      02 李四 一组 李大
      # 登记
      日期 编号 项目 数量
      2022-12-05 01 J1 1
      2022-12-06 02 J1 1
    `),
    );
    await page.getByText('名册2人，参加排名2人').waitFor();
    await page.getByLabel('在册人数').waitFor();
    await show(page, 'awards');
    await page.getByText('待评议2人', { exact: true }).waitFor();
    for (const tab of ['scores', 'awards', 'plan', 'help', 'ledger'] as const) {
      await show(page, tab);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect((await page.locator('main').innerText()).split('\n').filter((line) => /户/u.test(line))).toEqual([]);
    }
    await show(page, 'scores');
    await page.getByRole('button', { name: '张三' }).click();
    await page.getByRole('heading', { level: 2, name: '张三（一组，编号01）' }).waitFor();
    await page.close();
  });

  it('goes from a text date and 2 tied households to a decided award sheet', async () => {
    const { page } = await paneOver(
      tablesOf(`
      # 花名册
      户号 户主 小组 常住
      0101 张三 一组 是
      0102 李四 一组 是
      0103 王五 一组 是
      # 登记
      日期 户号 项目 数量
      2022.12.5 0101 J1 1
      2022-12-05 0102 J1 1
      2022-12-06 0103 K2 1
    `),
    );
    await page.getByRole('tab', { name: '核对' }).click();
    await page.getByRole('button', { name: /全部改好（3格）/ }).click();
    await page.getByText('改好了3格').waitFor();
    expect((await sheet(page, '登记'))?.[1]).toEqual([44900, '0101', 'J1', 1]);

    await page.getByRole('tab', { name: '台账' }).click();
    await page.getByLabel('常住户数').fill('5');
    await page.getByRole('button', { name: '保存设置' }).click();
    await page.getByText('设置已记在工作簿里').waitFor();

    await page.getByRole('tab', { name: '评比' }).click();
    await page.getByLabel('张三（0101）').selectOption('三等奖');
    await page.getByLabel('决定机构').fill('村民代表会议');
    await page.getByRole('button', { name: '记下决定' }).click();
    await page.getByText('已记下1户的决定').waitFor();
    await page.getByRole('button', { name: '生成评比表' }).click();
    await page.getByText('已写好新工作表：年终评比、年度积分排名、评比存档、排名存档').waitFor();
    await page.getByText('“年终评比”表和现在的台账一致。').waitFor();
    const winners = (await sheet(page, '年终评比'))
      ?.filter((row) => typeof row[0] === 'number')
      .map((row) => [row[1], row[3], row[6]]);
    expect(winners).toEqual([[1, '张三', '三等奖']]);
    await page.close();
  });
});
