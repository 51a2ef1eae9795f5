// The add-in as it is deployed, served to a browser without a server: a folder enters, a page that was asked for and
// every request that it made leave.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { builtFolder } from '../host/built-bundle';

export const ORIGIN = 'https://points.example.org';

const SOURCES = [
  'src',
  'schemes',
  'calendars',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'scripts',
  'node_modules/@microsoft/office-js/package.json',
];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'text/xml',
};

export type Visit = {
  readonly page: Page;
  /** Every address asked for, the page's own first. */
  readonly requests: readonly string[];
  /** What the page's policy refused: `directive: address`. */
  readonly refusals: readonly string[];
  /** What the page printed as an error, or threw. */
  readonly errors: readonly string[];
};

/** Built for ORIGIN; takes up to a minute. */
export function builtAddin(): string {
  return builtFolder({ name: 'addin-bundle', environment: [`origin=${ORIGIN}`], sources: SOURCES });
}

/** What a page is given: the built folder at ORIGIN, other texts for some of its files, whole pages elsewhere. */
type Served = {
  readonly requests: string[];
  readonly instead?: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, string>>;
};

/** Answers every request of the page from the folder, without a server; what is not there is not found. */
export async function serveFolder(
  page: Page,
  folder: string,
  { requests, instead = {}, pages = {} }: Served,
): Promise<void> {
  await page.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    requests.push(address.href);
    if (address.href in pages) return route.fulfill({ contentType: TYPES['.html'], body: pages[address.href] });
    const name = address.pathname.slice(1);
    const file = join(folder, name);
    if (address.origin !== ORIGIN || !(name in instead || existsSync(file)))
      return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: TYPES[extname(name)], body: instead[name] ?? readFileSync(file) });
  });
}

/** Notes what the policies of the page and of its frames refuse. */
export async function noteRefusals(page: Page, refusals: string[]): Promise<void> {
  await page.exposeFunction('noteRefusal', (refusal: string) => refusals.push(refusal));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      void (globalThis as unknown as { noteRefusal: (refusal: string) => void }).noteRefusal(
        `${effectiveDirective}: ${blockedURI}${sample}`,
      );
    });
  });
}

/** The folder's page taskpane.html in a browser, by itself. `instead` gives other texts for some of the files. */
export async function visit(
  browser: Browser,
  folder: string,
  instead: Readonly<Record<string, string>> = {},
): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
  const [requests, refusals, errors]: string[][] = [[], [], []];
  page.on('pageerror', (error) => errors.push(error.message));
  await noteRefusals(page, refusals);
  await serveFolder(page, folder, { requests, instead });
  await page.goto(`${ORIGIN}/taskpane.html`, { waitUntil: 'load' });
  return { page, requests, refusals, errors };
}

/** office.js wants to load a page of Microsoft's that gathers usage, in a hidden frame; the policy refuses both. */
const TELEMETRY = ['frame-src: https://telemetryservice.firstpartyapps.oaspapps.com', 'style-src-attr: inline'];

/** What the policy refused of ours. */
export function ownRefusals(refusals: readonly string[]): readonly string[] {
  return refusals.filter((refusal) => !TELEMETRY.some((known) => refusal.startsWith(known)));
}
