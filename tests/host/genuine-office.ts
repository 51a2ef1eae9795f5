// A page as Excel opens it: the genuine office.js from its package, unmodified, then the functions'
// bundle. jsdom is the browser around it; everything Excel does comes through the seam.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { CellResult, ExcelFunctions } from './excel-functions';
import { WindowsSeam, type HostMessage } from './windows-seam';

const OFFICE = join(__dirname, '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');
const ORIGIN = 'https://add-in.test';

/** Serves the package's own files; nothing is fetched. */
class PackageFiles extends ResourceLoader {
  override fetch(url: string) {
    const { origin, pathname } = new URL(url);
    if (origin !== ORIGIN) return Promise.reject(new Error(`the page asked for ${url}`)) as ReturnType<ResourceLoader['fetch']>;
    return Promise.resolve(readFileSync(join(OFFICE, decodeURIComponent(pathname).replace(/^\/lib\//, '')))) as ReturnType<ResourceLoader['fetch']>;
  }
}

export class GenuineOffice {
  private constructor(
    private readonly page: JSDOM,
    private readonly seam: WindowsSeam,
    readonly excel: ExcelFunctions,
    /** Whatever the page printed or threw. */
    readonly printed: readonly string[],
  ) {}

  /** Resolves when office.js is ready and the bundle listens. */
  static async open(excel: ExcelFunctions, bundle: string): Promise<GenuineOffice> {
    const seam = new WindowsSeam(excel);
    const printed: string[] = [];
    const console = new VirtualConsole();
    console.on('jsdomError', (failure) => printed.push(String(failure)));
    console.on('error', (entry) => printed.push(String(entry)));
    console.on('warn', (entry) => printed.push(String(entry)));
    const page = new JSDOM(`<!doctype html><html><head><script src="${ORIGIN}/lib/office.js"></script></head><body></body></html>`, {
      url: `${ORIGIN}/functions.html`,
      runScripts: 'dangerously',
      resources: new PackageFiles(),
      virtualConsole: console,
      beforeParse: (window) => Object.defineProperty(window, 'external', { value: seam.external, writable: true, configurable: true }),
    });
    await new Promise<void>((resolve) => page.window.addEventListener('load', () => resolve()));
    page.window.eval(bundle);
    await Promise.race([ready(page, seam), seam.gap]);
    return new GenuineOffice(page, seam, excel, printed);
  }

  /** One formula through the runtime and back. */
  async call(id: string, ...args: readonly unknown[]): Promise<CellResult> {
    return (await this.callAll([[id, ...args]]))[0];
  }

  /** All formulas in one message, as Excel sends them on a recalculation. */
  callAll(formulas: readonly (readonly [id: string, ...args: unknown[]])[]): Promise<readonly CellResult[]> {
    const invocations = formulas.map(([id, ...args]) => this.excel.invoke(id, args));
    this.seam.send(invocations.map(({ message }) => message));
    return Promise.race([Promise.all(invocations.map(({ result }) => result)), this.seam.gap]);
  }

  send(messages: readonly HostMessage[]): void {
    this.seam.send(messages);
  }

  close(): void {
    this.page.window.close();
  }
}

async function ready(page: JSDOM, seam: WindowsSeam): Promise<void> {
  const { Office } = page.window as unknown as { readonly Office: { readonly onReady: () => Promise<unknown> } };
  await Office.onReady();
  while (!seam.listening) await new Promise((resolve) => setTimeout(resolve, 5));
}
