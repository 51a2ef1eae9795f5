// A headless Chromium for tests, without network; fails the test with the line that installs it when there is none.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(): Promise<Browser> {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const executablePath = folders.map((folder) => join(folder, 'chromium')).find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('chromium is missing: apt-get install -y chromium');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
