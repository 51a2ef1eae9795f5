// Checks the types of every part of the project: what `npm run typecheck` and the gates of the test command run.
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

/** The compiler that checks; the linter reads types by the older one's program. */
const COMPILER = 'node_modules/typescript-7/bin/tsc';

/** What is checked with which settings: a name for the reader, and the command's arguments. @type {readonly (readonly [string, readonly string[]])[]} */
const TYPE_GATES = [
  ['types of the whole project', [COMPILER, '--noEmit', '-p', 'tsconfig.json']],
  ['types of the engine alone', [COMPILER, '--noEmit', '-p', 'src/engine/tsconfig.json']],
  ['types of the add-in', [COMPILER, '--noEmit', '-p', 'src/addin/tsconfig.json']],
  ['types of the tests with a page', [COMPILER, '--noEmit', '-p', 'tests/tsconfig.pages.json']],
];

function checkAll() {
  const failed = TYPE_GATES.filter(([name, command]) => {
    const { status } = spawnSync(process.execPath, command, { cwd: join(__dirname, '..'), stdio: 'inherit' });
    if (status !== 0) console.log(`FAILED: ${name}`);
    return status !== 0;
  });
  return failed.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = checkAll();

module.exports = { COMPILER, TYPE_GATES };
