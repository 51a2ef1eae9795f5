import type { Browser, Page } from 'playwright-core';
import type { PaneTheme } from '../../src/taskpane/open-pane';
import { faultsOf } from './axe';
import { bundleFor } from './bundle';
import { launchChromium } from './chromium';
import { PANE_LEDGERS } from './pane-ledgers';
import { ledgerViews, visitPane, widthsOf } from './pane-views';

jest.setTimeout(240_000);

type Look = { readonly theme: PaneTheme; readonly width: number };

describe('the pane over a clean ledger, a messy one and an unreadable one', () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    [script, browser] = await Promise.all([bundleFor('tests/browser/pane-page.ts'), launchChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function seen({ theme, width }: Look, look: (page: Page) => Promise<unknown>): Promise<readonly unknown[]> {
    const { page, open } = await visitPane(browser, script, { viewport: { width, height: 900 } });
    const found: unknown[] = [];
    for (const [name, ledger] of Object.entries(PANE_LEDGERS)) {
      for (const [view, steps] of Object.entries(ledgerViews(ledger))) {
        await open(ledger.tables, theme);
        for (const step of steps) await step(page);
        found.push([name, view, await look(page)]);
      }
    }
    await page.close();
    return found;
  }

  it.each(['light', 'dark', 'contrast'] as const)(
    'has 0 faults of accessibility on 20 views in the theme %s',
    async (theme) => {
      const views = (await seen({ theme, width: 350 }, faultsOf)) as readonly (readonly [
        string,
        string,
        readonly string[],
      ])[];
      expect(views).toHaveLength(20);
      expect(views.filter(([, , faults]) => faults.length > 0)).toEqual([]);
    },
  );

  it('is no wider than 320, 350 and 450 pixels on 20 views', async () => {
    const widths = [320, 350, 450];
    const views = (await seen({ theme: 'light', width: 320 }, (page) => widthsOf(page, widths))) as readonly (readonly [
      string,
      string,
      readonly number[],
    ])[];
    expect(views.map(([, , wide]) => wide)).toEqual(Array.from({ length: 20 }, () => widths));
  });
});
