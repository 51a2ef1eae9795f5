import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { bookOf } from '../host/model/book-of';
import { EmulatedWps } from '../host/wps/emulated-wps';
import { builtWpsPages } from '../host/built-bundle';

const MINUTE = 60_000;
let folder = '';
beforeAll(() => {
  folder = builtWpsPages();
}, 2 * MINUTE);

const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

type Pane = { readonly ID: number; Visible: boolean; DockPosition: number };

/** What WPS lends an add-in, and what was made with it. */
class Lent {
  readonly functions = new Map<string, (...args: readonly unknown[]) => unknown>();
  readonly notes = new Map<string, string>();
  readonly panes: { readonly url: string; readonly pane: Pane }[] = [];
  readonly AddCustomFunction = (space: string, name: string, run: (...args: readonly unknown[]) => unknown): void =>
    void this.functions.set(`${space}.${name}`, run);
  readonly PluginStorage = {
    setItem: (key: string, value: unknown) => void this.notes.set(key, String(value)),
    getItem: (key: string) => this.notes.get(key) ?? null,
    removeItem: (key: string) => void this.notes.delete(key),
  };
  readonly CreateTaskPane = (url: string): Pane => {
    const pane = { ID: this.panes.length + 7, Visible: false, DockPosition: 0 };
    this.panes.push({ url, pane });
    return pane;
  };
  readonly GetTaskPane = (id: number): Pane | null => this.panes.find(({ pane }) => pane.ID === id)?.pane ?? null;
}

type Page = { readonly lent: Lent; readonly call: (name: string, id: string) => unknown };

function indexPage(): Page {
  const lent = new Lent();
  const url = 'file:///opt/%E5%8A%A0%E8%BD%BD%20%E9%A1%B9/VillagePoints_1/index.html';
  const { window } = new JSDOM('', { runScripts: 'outside-only', url });
  const wps = new EmulatedWps(bookOf([{ name: '登记', rows: [['日期', '户号', '项目']] }]));
  Object.assign(window, { wps: lent, Application: wps.application });
  window.eval(text('index.js'));
  const callbacks = window as unknown as Record<string, (control: object) => unknown>;
  return { lent, call: (name, id) => callbacks[name]({ Id: id }) };
}

describe('the built pages for WPS', () => {
  it('are 2 pages of classic scripts with relative addresses and a policy that lets nothing else in', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(pages).toEqual(['index.html', 'taskpane.html']);
    for (const page of pages.map(text)) {
      expect(page).toContain(`content="default-src 'none'; script-src 'self';`);
      expect(page).not.toMatch(/type="module"|https?:|%[A-Z]+%|office/u);
      for (const [, address] of page.matchAll(/(?:src|href)="([^"]+)"/gu))
        expect(readdirSync(folder)).toContain(address);
    }
    for (const script of readdirSync(folder).filter((name) => name.endsWith('.js')))
      expect([script, /\bOffice\.onReady|^\s*(?:import|export)\b/mu.test(text(script))]).toEqual([script, false]);
  });

  it('have a ribbon of 4 buttons that begins with the 1st byte of customUI and calls what the page has', () => {
    const ribbon = text('ribbon.xml');
    expect(ribbon.startsWith('<customUI')).toBe(true);
    expect([...ribbon.matchAll(/<button id="\w+" label="([^"]+)"/gu)].map(([, label]) => label)).toEqual([
      '打开面板',
      '核对台账',
      '年终评比',
      '收起',
    ]);
    expect(new Set([...ribbon.matchAll(/(?:onAction|getImage|onLoad)="(\w+)"/gu)].map(([, name]) => name))).toEqual(
      new Set(['villagePointsLoaded', 'villagePointsPressed', 'villagePointsImage']),
    );
    expect(text('manifest.xml')).toContain('<Name>VillagePoints</Name>');
  });

  it('register 15 functions at once, and one answers', () => {
    const { lent } = indexPage();
    expect(lent.functions.size).toBe(15);
    expect(lent.notes.get('village_points_functions_et')).toBe('15');
    expect(lent.functions.get('VILLAGE.TOTAL')?.('x', '0101')).toBe('#VALUE!');
    expect(lent.functions.get('VILLAGE.QUOTA')?.(-2146826246)).toBe('#N/A');
  });

  it('open 1 pane by its whole address, show the page asked for, and put it away', () => {
    const { lent, call } = indexPage();
    expect(call('villagePointsPressed', 'villagePointsClose')).toBe(true);
    expect(lent.panes).toHaveLength(0);
    for (const id of ['villagePointsOpen', 'villagePointsCheck', 'villagePointsAwards'])
      expect(call('villagePointsPressed', id)).toBe(true);
    expect(lent.panes.map(({ url }) => url)).toEqual([
      'file:///opt/%E5%8A%A0%E8%BD%BD%20%E9%A1%B9/VillagePoints_1/taskpane.html',
    ]);
    expect(lent.notes.get('village_points_tab_et')).toBe('awards');
    expect(lent.panes[0].pane).toEqual({ ID: 7, Visible: true, DockPosition: 2 });
    call('villagePointsPressed', 'villagePointsClose');
    expect(lent.panes[0].pane.Visible).toBe(false);
    expect(readdirSync(join(folder, 'assets'))).toContain(
      String(call('villagePointsImage', 'villagePointsCheck')).slice(7),
    );
  });
});
