// A page as Office opens it: the genuine office.js from its package, unmodified. jsdom is the browser around it;
// everything the program does comes through the seam.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { WindowsSeam } from './windows-seam';

const OFFICE = join(__dirname, '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');
const ORIGIN = 'https://add-in.test';

/** Serves the package's own files; nothing is fetched. */
class PackageFiles extends ResourceLoader {
  override fetch(url: string) {
    const { origin, pathname } = new URL(url);
    if (origin !== ORIGIN)
      return Promise.reject(new Error(`the page asked for ${url}`)) as ReturnType<ResourceLoader['fetch']>;
    return Promise.resolve(
      readFileSync(join(OFFICE, decodeURIComponent(pathname).replace(/^\/lib\//, ''))),
    ) as ReturnType<ResourceLoader['fetch']>;
  }
}

export type OfficePage = {
  readonly page: JSDOM;
  /** Whatever the page printed or threw. */
  readonly printed: readonly string[];
};

/** Resolves when the page's own script is loaded; Office itself may still be on its way. */
export async function openOfficePage(seam: WindowsSeam): Promise<OfficePage> {
  const printed: string[] = [];
  const console = new VirtualConsole();
  console.on('jsdomError', (failure) => printed.push(String(failure)));
  console.on('error', (entry) => printed.push(String(entry)));
  console.on('warn', (entry) => printed.push(String(entry)));
  const page = new JSDOM(
    `<!doctype html><html><head><script src="${ORIGIN}/lib/office.js"></script></head><body></body></html>`,
    {
      url: `${ORIGIN}/page.html`,
      runScripts: 'dangerously',
      resources: new PackageFiles(),
      virtualConsole: console,
      beforeParse: (window) =>
        Object.defineProperty(window, 'external', { value: seam.external, writable: true, configurable: true }),
    },
  );
  await new Promise<void>((resolve) => page.window.addEventListener('load', () => resolve()));
  return { page, printed };
}

/** Resolves when Office says so. */
export async function officeReady({ page }: OfficePage): Promise<void> {
  await (page.window as unknown as { readonly Office: { readonly onReady: () => Promise<unknown> } }).Office.onReady();
}

/** Resolves when Office is ready and somebody in the page listens to the host's messages. */
export async function officeListens(office: OfficePage, seam: WindowsSeam): Promise<void> {
  await officeReady(office);
  while (!seam.listening) await new Promise((resolve) => setTimeout(resolve, 5));
}
