// Builds the command line alone into dist/src/cli, silently when all is well: what `npm ci` leaves ready to run.
const { spawnSync } = require('node:child_process');
const { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const bundler = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
const USUAL = join(root, 'dist', 'src', 'cli');

/** @param {readonly string[]} command @returns {number} */
function ran(command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status ?? 1;
}

/** @param {string} folder @returns {number} */
function build(folder) {
  if (!existsSync(bundler)) {
    console.error('The command line was not built: webpack is not installed (run npm ci without --omit=dev).');
    return 0;
  }
  // The add-in, if it was built, stands beside the command line and stays.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const command = join(folder, 'main.js');
  copyFileSync(join(__dirname, 'start-command.js'), command);
  chmodSync(command, 0o755);
  const bundled = ran([bundler, '-c', 'webpack.cli.js', '--env', 'installed', '--env', `output=${folder}`]);
  return bundled === 0 ? ran([join(__dirname, 'compile-ahead.js'), folder]) : bundled;
}

// npx keeps a link of its own to a project's command, and keeps a missing one too when it was first
// asked before there was a command; this link is found all the same.
function link() {
  const command = join(root, 'node_modules', '.bin', 'village-points');
  rmSync(command, { force: true });
  if (process.platform !== 'win32') symlinkSync('../../dist/src/cli/main.js', command);
}

if (require.main === module) {
  process.exitCode = build(USUAL);
  if (process.exitCode === 0) link();
}

module.exports = { build };
