// The functions' own bundle as it is shipped, built once for all suites that need it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const BUILT = join(ROOT, 'tmp', 'functions-bundle');
const SOURCES = ['src/engine', 'src/functions', 'schemes', 'webpack.config.js'];

/** The bundle's text. Builds it when a source is newer; takes up to a minute then. */
export function builtBundle(): string {
  const file = join(BUILT, 'functions.js');
  if (!existsSync(file) || newest(SOURCES.map((source) => join(ROOT, source))) > statSync(file).mtimeMs) build();
  return readFileSync(file, 'utf8');
}

function build(): void {
  const own = `${BUILT}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js'), '--env', `output=${own}`], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`webpack failed: ${stdout}${stderr}`);
  rmSync(BUILT, { recursive: true, force: true });
  renameSync(own, BUILT);
}

function newest(paths: readonly string[]): number {
  return Math.max(...paths.map((path) => (statSync(path).isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : statSync(path).mtimeMs)));
}
