// Pictures of every view of the pane, to be looked at: node scripts/run-typescript.js tests/browser/screenshots.ts
// FOLDER One picture a view, named by its theme, width, zoom and view.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { CellTable } from '../../src/engine';
import type { PaneTheme } from '../../src/taskpane/open-pane';
import { bundleFor } from './bundle';
import { launchChromium } from './chromium';
import { PANE_LEDGERS } from './pane-ledgers';
import { ledgerViews, untidyVillage, VIEWS, visitPane } from './pane-views';

type Look = { readonly theme: PaneTheme; readonly width: number; readonly zoom: number };

const LOOKS: readonly Look[] = [
  ...[320, 350, 450].flatMap((width) =>
    (['light', 'dark', 'contrast'] as const).map((theme) => ({ theme, width, zoom: 1 })),
  ),
  ...[320, 450].map((width) => ({ theme: 'light' as const, width, zoom: 2 })),
];

async function photograph(
  browser: Browser,
  { theme, width, zoom }: Look,
  {
    script,
    tables,
    folder,
  }: { readonly script: string; readonly tables: readonly CellTable[]; readonly folder: string },
): Promise<void> {
  const { page, open } = await visitPane(browser, script, {
    viewport: { width: width / zoom, height: 900 / zoom },
    deviceScaleFactor: zoom,
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  });
  for (const [view, steps] of Object.entries(VIEWS)) {
    await open(tables, theme);
    for (const step of steps) await step(page);
    await page.screenshot({ path: join(folder, `${theme}-${width}-${zoom * 100}-${view}.png`), fullPage: true });
  }
  for (const [name, ledger] of Object.entries(PANE_LEDGERS)) {
    for (const [view, steps] of Object.entries(ledgerViews(ledger))) {
      await open(ledger.tables, theme);
      for (const step of steps) await step(page);
      await page.screenshot({
        path: join(folder, `${theme}-${width}-${zoom * 100}-${name}-${view}.png`),
        fullPage: true,
      });
    }
  }
  await page.close();
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('say into which folder');
  mkdirSync(folder, { recursive: true });
  const [script, browser, tables] = await Promise.all([
    bundleFor('tests/browser/pane-page.ts'),
    launchChromium(),
    untidyVillage(),
  ]);
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
