// The page that is one file, as it is given to people, opened from the disk in a browser without a network: a ledger goes in, the
// copy that is stored comes out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { version } from '../../package.json';
import { builtFolder } from '../host/built-bundle';
import { noteRefusals } from './built-addin';

const SOURCES = [
  'src',
  'schemes',
  'calendars',
  'assets',
  'webpack.config.js',
  'scripts/one-file.js',
  'scripts/licences.js',
  'scripts/spare-readers.js',
  'scripts/spare-themes.js',
  'package.json',
];

/** A day on which every sheet is dated. */
const TODAY = '2022-12-31T09:00:00';

/** The path of the page; takes up to a minute when a source is newer. */
export function builtPage(): string {
  return join(
    builtFolder({ name: 'page-bundle', environment: ['page'], sources: SOURCES }),
    `cunjifen-${version}.html`,
  );
}

export type LedgerFile = { readonly name: string; readonly bytes: Uint8Array };

export class PageVisit {
  /** What the page asked the network for, what its policy refused, what it threw or printed as an error: nothing, ever. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    options: BrowserContextOptions = {},
    before: (page: Page) => Promise<unknown> = async () => undefined,
  ): Promise<PageVisit> {
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    const visit = new PageVisit(page);
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => visit.faults.push(`threw: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') visit.faults.push(`printed: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) visit.faults.push(`asked: ${request.url()}`);
    });
    await noteRefusals(page, visit.faults);
    await page.clock.setFixedTime(TODAY);
    await before(page);
    await page.goto(pathToFileURL(builtPage()).href);
    await page.getByRole('button', { name: '选台账文件' }).waitFor();
    return visit;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** By the button; the pane has read it when this resolves. */
  async choose({ name, bytes }: LedgerFile): Promise<void> {
    await this.page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
  }

  async opened(file: LedgerFile): Promise<void> {
    await this.choose(file);
    await this.page.getByRole('region', { name: '村积分' }).getByText(file.name, { exact: true }).waitFor();
  }

  /** Drops files anywhere in the window. */
  async drop(files: readonly LedgerFile[]): Promise<void> {
    await this.page.evaluate(
      (given) => {
        const transfer = new DataTransfer();
        for (const { name, bytes } of given) transfer.items.add(new File([Uint8Array.from(bytes)], name));
        for (const kind of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      files.map(({ name, bytes }) => ({ name, bytes: Array.from(bytes) })),
    );
  }

  /** Drops a file or folder from the disk into the middle of the window, as the file manager does. */
  async dropFromDisk(path: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const drag = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data: drag });
  }

  async click(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tablist', { name: '村积分的各个页面' }).getByRole('tab', { name }).click();
  }

  async says(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** The copy that is stored by the button, or by what is done instead. */
  async saved(store: () => Promise<void> = () => this.click('另存到电脑')): Promise<LedgerFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), store()]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  /** Double-clicks a cell of the sheet that is shown, types, and leaves by Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.page.locator(`#vpf-${cell}`).dblclick();
    await this.page.getByLabel(`改${cell}`).fill(text);
    await this.page.keyboard.press('Enter');
  }
}
