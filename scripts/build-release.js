// Builds what is handed to villages into dist/release: the page, the command line in one file, the licences of all that
// they hold, and the checksums. Everything is built twice, and nothing is kept unless both times gave the same bytes:
// npm run release
const { spawnSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { composeRelease, writeRelease } = require('./release.js');

const root = join(__dirname, '..');
const folder = join(root, 'dist', 'release');
const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');

/** Each with the folder that it is built into. @type {readonly (readonly [string, readonly string[]])[]} */
const BUILDS = [
  ['page', ['-c', 'webpack.config.js', '--env', 'page']],
  ['cli', ['-c', 'webpack.cli.js']],
];

/** @param {string} into */
function buildOnce(into) {
  return BUILDS.map(([name, options]) => {
    const output = join(into, name);
    const { status } = spawnSync(
      process.execPath,
      [webpack, ...options, '--env', `output=${output}`, '--stats', 'errors-only'],
      { cwd: root, stdio: 'inherit' },
    );
    if (status !== 0) throw new Error(`the ${name} was not built`);
    return output;
  });
}

function build() {
  mkdirSync(join(root, 'tmp'), { recursive: true });
  const scratch = mkdtempSync(join(root, 'tmp', 'release-'));
  try {
    const [once, again] = ['once', 'again'].map((name) => composeRelease(buildOnce(join(scratch, name))));
    const other = [...once].filter(([name, bytes]) => !again.get(name)?.equals(bytes)).map(([name]) => name);
    if (other.length > 0 || once.size !== again.size)
      throw new Error(`two builds differ in ${other.join(', ') || 'their files'}: no release was made`);
    writeRelease(once, folder);
    console.log(`dist/release, built twice with the same bytes:\n${readFileSync(join(folder, 'SHA256SUMS'), 'utf8')}`);
    return 0;
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    return 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = build();
