// The add-in as it is deployed, in Excel on the web as far as it can tell:
// its page in a frame beside a grid, the genuine office.js in it, an emulated Excel behind. A book enters;
// a pane to be clicked, and whatever it asked of the network, leave.
import type { Browser, Frame, Page } from 'playwright-core';
import type { CellValue } from '../../src/engine';
import { composeMetadata } from '../../src/functions/metadata';
import { FUNCTIONS } from '../../src/functions/table';
import { CalculatingExcel } from '../host/calculating-excel';
import { cellsOf, type Book } from '../host/model/book';
import { put, sheetNamed } from '../host/model/book-of';
import { frameOf, WebSeam } from '../host/web-seam';
import { removeNewerMembers } from '../support/newer-members';
import { noteRefusals, ORIGIN, serveFolder } from './built-addin';
import { buildHostPage, HOST_HTML, type HostPage, type ShownSheet } from './host-page';

/** The host's own origin: office.js trusts a host of its own name. */
export const HOST_ORIGIN = `${ORIGIN}:8443`;

const [DRAWN_ROWS, DRAWN_COLUMNS] = [30, 20];

export type Wishes = {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** At the level of Chromium 86, as far as what came after it can be taken away. */
  readonly older?: boolean;
};

export class ExcelOnTheWeb {
  readonly requests: string[] = [];
  /** What the page's policy refused: `directive: address`. */
  readonly refusals: string[] = [];
  /** What the page threw. */
  readonly errors: string[] = [];
  readonly excel = new CalculatingExcel(composeMetadata(FUNCTIONS));
  /** The add-in's page. */
  pane: Frame;
  private readonly seam = new WebSeam(this.excel);

  private constructor(
    readonly page: Page,
    private readonly width: number,
  ) {
    this.pane = page.mainFrame();
  }

  /** With the add-in in its frame. The day on the wall is 2022-12-31; `folder` is the built add-in. */
  static async open(browser: Browser, folder: string, book: Book, wishes: Wishes = {}): Promise<ExcelOnTheWeb> {
    const web = await ExcelOnTheWeb.without(browser, folder, book, wishes);
    await web.openAddin();
    return web;
  }

  /** The grid alone. */
  static async without(
    browser: Browser,
    folder: string,
    book: Book,
    { width = 400, height = 900, older = false, ...looks }: Wishes = {},
  ): Promise<ExcelOnTheWeb> {
    const page = await browser.newPage({
      viewport: { width: width + 600, height },
      colorScheme: 'light',
      forcedColors: 'none',
      ...looks,
    });
    await page.clock.install({ time: '2022-12-31T08:00:00' });
    const web = new ExcelOnTheWeb(page, width);
    page.on('pageerror', (error) => web.errors.push(error.message));
    await noteRefusals(page, web.refusals);
    await serveFolder(page, folder, { requests: web.requests, pages: { [`${HOST_ORIGIN}/`]: HOST_HTML } });
    if (older) await page.addInitScript(removeNewerMembers);
    await page.addInitScript(refuseNewerMembers);
    await page.exposeFunction('toHost', (text: string) => web.seam.receive(text));
    await page.goto(`${HOST_ORIGIN}/`);
    web.excel.open(book);
    return web;
  }

  async openAddin(): Promise<void> {
    const loaded = this.page.waitForEvent('framenavigated', (frame) => frame.url().startsWith(`${ORIGIN}/`));
    await this.page.evaluate(buildHostPage, { ...frameOf(`${ORIGIN}/taskpane.html`, HOST_ORIGIN), width: this.width });
    this.connect();
    this.pane = await loaded;
    this.draw();
  }

  /** Fails at once where the model lacks what is asked of it. */
  run<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.seam.gap]);
  }

  /** A click on a button of the ribbon; resolves when the add-in is done with it. */
  press(button: string): Promise<void> {
    return this.seam.press(button);
  }

  /** Waits until the grid shows this text in the cell of the selected sheet. */
  async shows(cell: string, text: string): Promise<void> {
    await this.run(this.page.locator(`[data-cell="${cell}"]:text-is(${JSON.stringify(text)})`).waitFor());
  }

  /** A person goes to the cell, as Excel shows it: `登记`, 0, 7 is 登记!H1. */
  select(sheet: string, row: number, column: number): void {
    this.excel.book.selection = {
      sheet: sheetNamed(this.excel.book, sheet).id,
      area: { top: row, left: column, bottom: row, right: column },
    };
    this.draw();
  }

  /** A person types into the selected cell. */
  type(value: CellValue): void {
    const { sheet, area } = this.excel.book.selection;
    const on = this.excel.book.sheets.find(({ id }) => id === sheet);
    if (on === undefined) throw new Error('nothing is selected');
    put(on, { row: area.top, column: area.left }, value);
    this.excel.changed();
  }

  private connect(): void {
    const tell = <T>(call: (page: HostPage, argument: T) => void, argument: T): void => {
      // A message to a page that was closed meanwhile is lost, as any is.
      this.page
        .evaluate(`(${call.toString()})(globalThis.host, ${JSON.stringify(argument)})`)
        .catch((failure: unknown) => this.errors.push(String(failure)));
    };
    this.seam.post = (text) => tell((host, message) => host.toFrame(message), text);
    this.excel.send = (messages) => this.seam.send(messages);
    this.draw = () => tell((host, sheet) => host.draw(sheet), this.shown());
    this.excel.onShown = () => this.draw();
  }

  private draw: () => void = () => undefined;

  private shown(): ShownSheet {
    const { sheets, selection } = this.excel.book;
    const active = sheets.find(({ id }) => id === selection.sheet) ?? sheets[0];
    const rows = cellsOf(active, { top: 0, left: 0, bottom: DRAWN_ROWS - 1, right: DRAWN_COLUMNS - 1 });
    return {
      tabs: sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
      active: active.name,
      rows: rows.map((row) => row.map(({ value }) => String(value ?? ''))),
    };
  }
}

/** Runs in every frame before its scripts: the library itself refuses what is above ExcelApi 1.14. */
function refuseNewerMembers(): void {
  let library: { CommonUtility?: { _doApiNotSupportedCheck: boolean } } | undefined;
  Object.defineProperty(globalThis, 'OfficeExtension', {
    configurable: true,
    get: () => {
      if (library?.CommonUtility !== undefined) library.CommonUtility._doApiNotSupportedCheck = true;
      return library;
    },
    set: (given: typeof library) => {
      library = given;
    },
  });
}
