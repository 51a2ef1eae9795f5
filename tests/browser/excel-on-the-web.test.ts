// The whole add-in in Excel on the web, as far as it can tell: what it asks of the network, and that its surroundings
// are strict.
import { readFileSync } from 'node:fs';
import { loadBook } from '../host/model/load-book';
import { ORIGIN, ownRefusals } from './built-addin';
import { useBuiltAddin } from './built-suite';
import { ExcelOnTheWeb, HOST_ORIGIN } from './excel-on-the-web';

jest.setTimeout(240_000);

const FENGSHENG = new Uint8Array(readFileSync('samples/fengsheng-2022.xlsx'));

describe('the add-in in Excel on the web', () => {
  const suite = useBuiltAddin();

  const opened = async (): Promise<ExcelOnTheWeb> =>
    ExcelOnTheWeb.open(suite.browser, suite.folder, await loadBook(FENGSHENG));
  const ready = (web: ExcelOnTheWeb) => web.run(web.pane.getByText('名册137户').waitFor());

  it('reads a ledger of 137 households, asks 2 origins only, breaks no rule of its policy and throws nothing', async () => {
    const web = await opened();
    await ready(web);
    expect([...new Set(web.requests.map((address) => new URL(address).origin))].sort()).toEqual([ORIGIN, HOST_ORIGIN]);
    expect(ownRefusals(web.refusals)).toEqual([]);
    expect(web.errors).toEqual([]);
    await web.run(web.pane.getByText('正在准备这本工作簿').waitFor({ state: 'detached' }));
    expect(web.excel.runtime.startState).toBe('Background');
    await web.page.close();
  });

  it('opens 2 pages by the buttons of the ribbon, and shows the pane for each', async () => {
    const web = await opened();
    await ready(web);
    for (const [button, heading] of [
      ['showCheck', '核对台账'],
      ['showAwards', '年终评比'],
    ]) {
      web.excel.runtime.state = 'Background';
      await web.press(button);
      await web.run(web.pane.getByRole('heading', { level: 1, name: heading }).waitFor());
      expect(web.excel.runtime.state).toBe('Visible');
    }
    await web.page.close();
  });

  it('calculates 2 formulas in cells through the add-in’s own runtime, and again when a cell they read changes', async () => {
    const web = await opened();
    await ready(web);
    await web.run(
      web.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('试算');
          sheet.getRangeByIndexes(0, 0, 1, 6).formulas = [
            [63, '=VILLAGE.QUOTA(A1)', '', '', '', '=VILLAGE.QUOTA(A1,"没有的方案")'],
          ];
          sheet.activate();
          await context.sync();
        }),
      ),
    );
    await web.shows('C5', '13');
    await web.shows('F1', '#VALUE!');
    await web.run(
      web.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('试算').getRangeByIndexes(0, 0, 1, 1).values = [[110]];
          await context.sync();
        }),
      ),
    );
    await web.shows('C5', '22');
    await web.page.close();
  });

  it('refuses 1 member that is newer than ExcelApi 1.14, in the library itself', async () => {
    const web = await opened();
    await ready(web);
    const code = await web.run(
      web.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('农户花名册').getRangeByIndexes(0, 0, 1, 1).getDependents();
          await context.sync();
          return 'done';
        }).catch((failure: { readonly code: string }) => failure.code),
      ),
    );
    expect(code).toBe('ApiNotFound');
    await web.page.close();
  });

  it('ends a test at 1 member that the emulated Excel lacks', async () => {
    const web = await opened();
    await ready(web);
    const asked = web.run(
      web.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('农户花名册').calculate(true);
          await context.sync();
        }),
      ),
    );
    await expect(asked).rejects.toThrow('tells no Calculate');
    await web.page.close();
  });
});
