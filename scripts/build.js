// Builds the command line alone into dist/, silently when all is well: what `npm ci` leaves ready to run.
const { spawnSync } = require('node:child_process');
const { chmodSync, existsSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

function build() {
  if (!existsSync(compiler)) {
    console.error('The command line was not built: TypeScript is not installed (run npm ci without --omit=dev).');
    return 0;
  }
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.cli.json'], { cwd: root, stdio: 'inherit' });
  if (status === 0) chmodSync(join(root, 'dist', 'src', 'cli', 'main.js'), 0o755);
  return status ?? 1;
}

process.exitCode = build();
