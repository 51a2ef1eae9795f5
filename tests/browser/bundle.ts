// Bundles a TypeScript file for the browser as the add-in will be bundled; the script's text leaves.
// Kept in tmp/ for all suites that load it, until a source is newer.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import webpack from 'webpack';
import { TYPESCRIPT_RULES } from '../../scripts/swc-options.js';
import { isStale } from '../host/built-bundle';

const SOURCES = ['src', 'schemes', 'calendars', 'tests/browser', 'tests/host', 'tests/support', 'package-lock.json'];

/** Throws with the bundler's own words when it cannot, a module of Node being asked for included. */
export async function bundleFor(entry: string): Promise<string> {
  const folder = resolve('tmp', 'pages');
  const built = join(folder, `${basename(entry, '.ts')}.js`);
  if (isStale(built, SOURCES)) {
    mkdirSync(folder, { recursive: true });
    await bundle(entry, built);
  }
  return readFileSync(built, 'utf8');
}

async function bundle(entry: string, built: string): Promise<void> {
  const folder = mkdtempSync(`${built}-`);
  const compiler = webpack({
    mode: 'production',
    optimization: { minimize: false },
    target: 'browserslist:chrome 86',
    entry: resolve(entry),
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: TYPESCRIPT_RULES },
  });
  try {
    await new Promise<void>((done, failed) => {
      compiler.run((error, stats) => {
        if (error !== null || stats === undefined || stats.hasErrors())
          failed(error ?? new Error(stats?.toString('errors-only')));
        else done();
      });
    });
    // At once: another suite may be reading it.
    renameSync(join(folder, 'page.js'), built);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
