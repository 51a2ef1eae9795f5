import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { builtWpsPages } from '../host/built-bundle';
import { bookOf } from '../host/model/book-of';
import { EmulatedWps } from '../host/wps/emulated-wps';

let script = '';
beforeAll(() => {
  script = readFileSync(join(builtWpsPages(), 'taskpane.js'), 'utf8');
}, 120_000);

function panePage(globals: (notes: Map<string, string>) => object): {
  readonly page: Document;
  readonly window: JSDOM['window'];
} {
  const { window } = new JSDOM('<div id="root"></div>', {
    runScripts: 'outside-only',
    url: 'file:///opt/taskpane.html',
  });
  const plain = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => plain }, globals(new Map([['village_points_pane_et', '7']])));
  window.eval(script);
  return { page: window.document, window };
}

describe("the pane's page in WPS", () => {
  it('says in 1 sentence that it belongs in WPS where there is none', () => {
    const { page, window } = panePage(() => ({}));
    expect(page.body.textContent).toBe(
      '这个页面要由 WPS 表格打开，单独打开不能用。没有 WPS 加载项时，请用村积分网页版。',
    );
    window.close();
  });

  it('puts away the 1 pane that it stands in', () => {
    const pane = { ID: 7, Visible: true, DockPosition: 2 };
    const wps = new EmulatedWps(bookOf([{ name: '登记', rows: [['日期', '户号', '项目']] }]));
    const { page, window } = panePage((notes) => ({
      wps: {
        PluginStorage: { getItem: (key: string) => notes.get(key) ?? null },
        CreateTaskPane: () => pane,
        GetTaskPane: (id: number) => (id === 7 ? pane : null),
        AddCustomFunction: null,
        ApiEvent: wps.events,
      },
      Application: wps.application,
    }));
    page.querySelector<HTMLButtonElement>('.close-pane')?.click();
    expect(pane.Visible).toBe(false);
    window.close();
  });
});
