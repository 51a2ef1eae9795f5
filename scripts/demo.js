// The main job on a sample ledger: scores a village's year and writes a workbook with the award sheet;
// at the end it says where the page is that does the same.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync } = require('node:fs');
const { join } = require('node:path');

const { version } = require('../package.json');

const root = join(__dirname, '..');
const output = join('tmp', '油房村2022年终评比.xlsx');

mkdirSync(join(root, 'tmp'), { recursive: true });
const command = ['dist/src/cli/main.js', 'award', 'samples/fengsheng-2022.xlsx', '--out', output, '--force'];
const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
// 1: done, but some rows of the ledger do not count. The tables above say which.
const page = join('dist', 'page', `cunjifen-${version}.html`);
console.log(
  existsSync(join(root, page))
    ? `The same without a command line: double-click ${page} and drop the ledger in.`
    : `The same without a command line is one page to double-click: npm run page makes ${page}.`,
);
process.exitCode = status === 1 ? 0 : (status ?? 2);
