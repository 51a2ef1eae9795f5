// The built add-in in a browser: what it asks for, what its policy refuses, what it says without Excel around it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from '../../scripts/manifest/check';
import type { PaneTab } from '../../src/taskpane/session/pane-tab';
import { openWorkbookFile } from '../../src/workbook/file';
import { ORIGIN, ownRefusals, visit } from './built-addin';
import { useBuiltAddin } from './built-suite';
import { bundleFor } from './bundle';
import type { PanePage } from './pane-page';

jest.setTimeout(240_000);

const TABS: readonly PaneTab[] = ['ledger', 'check', 'scores', 'awards', 'formulas', 'plan', 'help'];
describe('the built add-in', () => {
  const suite = useBuiltAddin();

  it('has 0 faults in its manifest: every address is at its origin and among its files', () => {
    const file = (path: string) =>
      existsSync(join(suite.folder, path)) ? readFileSync(join(suite.folder, path)) : null;
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(
      manifestFaults({
        manifest: readFileSync(join(suite.folder, 'manifest.xml'), 'utf8'),
        origin: ORIGIN,
        version,
        file,
      }),
    ).toEqual([]);
  });

  it('takes a file where there is no Excel around it, having asked for nothing outside its origin and not there: 1 ledger of 137 households', async () => {
    const { page, requests, refusals, errors } = await visit(suite.browser, suite.folder);
    await page.setInputFiles('input[type=file]', 'samples/fengsheng-2022.xlsx');
    await page.getByText('名册137户').waitFor();
    await page.getByRole('grid', { name: '工作表“农户花名册”' }).waitFor();
    // The page's own looks are there.
    expect(await page.locator('.vpf-two').evaluate((element) => getComputedStyle(element).display)).toBe('flex');
    expect(
      requests.filter(
        (address) => !address.startsWith(`${ORIGIN}/`) || !existsSync(join(suite.folder, new URL(address).pathname)),
      ),
    ).toEqual([]);
    expect(requests).toContain(`${ORIGIN}/office/office.js`);
    expect(ownRefusals(refusals)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says in 1 sentence that the pane’s script did not arrive', async () => {
    const { page } = await visit(suite.browser, suite.folder, { 'pane.js': 'this is no script' });
    await page.getByText('面板没有载入，表格里的村积分公式不受影响').waitFor();
    await page.close();
  });

  it('shows 7 pages over a ledger within its policy: 0 refusals but those of office.js', async () => {
    const name = 'samples/fengsheng-2022.xlsx';
    const [script, village] = await Promise.all([
      bundleFor('tests/browser/pane-page.ts'),
      openWorkbookFile(new Uint8Array(readFileSync(name)), { name }).readTables(),
    ]);
    const { page, requests, refusals, errors } = await visit(suite.browser, suite.folder, { 'addin.js': script });
    await page.evaluate((tables) => (globalThis as unknown as { pane: PanePage }).pane.open(tables, 'light'), village);
    for (const tab of TABS) {
      await page.evaluate((shown) => (globalThis as unknown as { pane: PanePage }).pane.show(shown), tab);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    // The pane's own looks are there.
    expect(await page.getByRole('tablist').evaluate((element) => getComputedStyle(element).display)).toBe('flex');
    expect(ownRefusals(refusals)).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('lets nothing out: 1 script from elsewhere and 1 question to elsewhere are refused', async () => {
    const { page, requests, refusals } = await visit(suite.browser, suite.folder);
    await page.evaluate(async () => {
      const script = document.createElement('script');
      script.src = 'https://example.org/a.js';
      document.head.append(script);
      await fetch('https://example.org/b').catch((failure: unknown) => String(failure));
    });
    await page.waitForFunction(() => document.scripts.length > 2);
    expect(refusals).toEqual(
      expect.arrayContaining(['script-src-elem: https://example.org/a.js', 'connect-src: https://example.org/b']),
    );
    expect(requests.filter((address) => address.startsWith('https://example.org/'))).toEqual([]);
    await page.close();
  });
});
