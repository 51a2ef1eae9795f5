// Bundles a TypeScript file for the browser as the add-in will be bundled; the script's text leaves.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

/** Throws with the bundler's own words when it cannot, a module of Node being asked for included. */
export async function bundleFor(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'village-points-bundle-'));
  const compiler = webpack({
    mode: 'production',
    optimization: { minimize: false },
    target: 'browserslist:chrome 104',
    entry: resolve(entry),
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [{
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { module: 'esnext', moduleResolution: 'bundler', noEmit: false } },
      }],
    },
  });
  try {
    await new Promise<void>((done, failed) => {
      compiler.run((error, stats) => {
        if (error !== null || stats === undefined || stats.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
        else done();
      });
    });
    return readFileSync(join(folder, 'page.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
