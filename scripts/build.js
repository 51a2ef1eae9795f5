// Builds the command line alone into dist/, silently when all is well: what `npm ci` leaves ready to run.
const { spawnSync } = require('node:child_process');
const { chmodSync, existsSync, rmSync, symlinkSync } = require('node:fs');
const { join } = require('node:path');
const { COMPILER } = require('./check-types.js');

const root = join(__dirname, '..');
const compiler = join(root, COMPILER);

function build() {
  if (!existsSync(compiler)) {
    console.error('The command line was not built: TypeScript is not installed (run npm ci without --omit=dev).');
    return 0;
  }
  // The add-in, if it was built, stands beside the command line and stays.
  for (const made of ['src', 'schemes', 'calendars', 'package.json'])
    rmSync(join(root, 'dist', made), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.cli.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) makeRunnable();
  return status ?? 1;
}

// npx keeps a link of its own to a project's command, and keeps a missing one too when it was first
// asked before there was a command; this link is found all the same.
function makeRunnable() {
  const command = join(root, 'node_modules', '.bin', 'village-points');
  chmodSync(join(root, 'dist', 'src', 'cli', 'main.js'), 0o755);
  rmSync(command, { force: true });
  if (process.platform !== 'win32') symlinkSync('../../dist/src/cli/main.js', command);
}

process.exitCode = build();
