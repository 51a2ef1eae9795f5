// Builds the page that a clerk double-clicks into dist/page and says where it is: npm run page
const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { PAGE } = require('./one-file.js');

const root = join(__dirname, '..');

function build() {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'webpack', 'bin', 'webpack.js'), '--stats', 'errors-only', '--env', 'page'],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) return 1;
  const bytes = readFileSync(join(root, 'dist', 'page', PAGE)).length;
  console.log(
    `dist/page/${PAGE} (${(bytes / 1_000_000).toFixed(1)} MB): give people this one file; they double-click it. Its checksum is in ${PAGE}.sha256.`,
  );
  return 0;
}

process.exitCode = build();
