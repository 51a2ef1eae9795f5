// Builds the add-in into dist/addin, ready to be put on a web server: ADDIN_ORIGIN=https://… [OFFICEJS=vendor|cdn|cn]
// [CHINESE_NAMES=1] npm run build
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');
const { readChineseNames, readOrigin } = require('./addin-origin.js');

const root = join(__dirname, '..');
const folder = join(root, 'dist', 'addin');

/** @param {readonly string[]} command */
function run(command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
}

function build() {
  let origin;
  let names;
  try {
    origin = readOrigin(process.env.ADDIN_ORIGIN);
    names = readChineseNames(process.env.CHINESE_NAMES) ? ['--env', 'chineseNames'] : [];
  } catch (refusal) {
    console.error(refusal instanceof Error ? refusal.message : refusal);
    return 1;
  }
  const officejs = process.env.OFFICEJS === undefined ? [] : ['--env', `officejs=${process.env.OFFICEJS}`];
  const bundled = run([
    join(root, 'node_modules', 'webpack', 'bin', 'webpack.js'),
    '--stats',
    'errors-only',
    '--env',
    `origin=${origin}`,
    ...officejs,
    ...names,
  ]);
  if (!bundled || !run([join(__dirname, 'run-typescript.js'), join(__dirname, 'check-manifest.ts'), folder, origin]))
    return 1;
  console.log(
    `The add-in for ${origin} is in dist/addin: put its files on that host; give the users dist/addin/manifest.xml. See docs/DEPLOYMENT.md.`,
  );
  return 0;
}

process.exitCode = build();
