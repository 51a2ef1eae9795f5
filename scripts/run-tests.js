// The one test command: types, lint, the command line's build, then every jest suite. Everything runs
// even when an earlier gate fails; the last line counts them all.
const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { countsOfJest, lastLine, withGates } = require('./count-results.js');

const root = join(__dirname, '..');
const reportFile = join(root, 'tmp', 'jest-report.json');

/** @type {readonly (readonly [string, readonly string[]])[]} */
const GATES = [
  ['types of the whole project', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']],
  ['types of the engine alone', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/engine/tsconfig.json']],
  ['types of the add-in', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/addin/tsconfig.json']],
  ['types of the tests in a browser', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tests/browser/tsconfig.json']],
  ['types of the tests of the add-in', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tests/addin/tsconfig.json']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['build of the command line', ['scripts/build.js']],
];

/** @param {readonly string[]} command */
function run(command) {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status;
}

function runGates() {
  return GATES.map(([name, command]) => {
    const passed = run(command) === 0;
    console.log(`${passed ? 'passed' : 'FAILED'}: ${name}`);
    return { name, passed };
  });
}

function runJest() {
  mkdirSync(join(root, 'tmp'), { recursive: true });
  rmSync(reportFile, { force: true });
  const status = run(['node_modules/jest/bin/jest.js', '--ci', '--json', `--outputFile=${reportFile}`]);
  return countsOfJest(readReport(), status);
}

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch (failure) {
    console.error(`jest left no report: ${failure}`);
    return null;
  }
}

const gates = runGates();
const counts = withGates(runJest(), gates);
console.log(lastLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
