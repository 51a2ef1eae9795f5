// What a suite over the built add-in begins with: the folder, built when a source is newer, and a browser.
import type { Browser } from 'playwright-core';
import { builtAddin } from './built-addin';
import { launchChromium } from './chromium';

export type BuiltSuite = { readonly browser: Browser; readonly folder: string };

/** Within a describe; the fields are there once its tests run. */
export function useBuiltAddin(): BuiltSuite {
  const suite: { browser?: Browser; folder?: string } = {};
  beforeAll(async () => Object.assign(suite, { folder: builtAddin(), browser: await launchChromium() }));
  afterAll(async () => {
    await suite.browser?.close();
  });
  return suite as BuiltSuite;
}
