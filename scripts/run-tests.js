// The one test command: types, lint, the builds, then every jest suite, two at a time. Everything runs even when an
// earlier gate fails; the last line counts them all.
const { spawn } = require('node:child_process');
const { mkdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { TYPE_GATES } = require('./check-types.js');
const { countsOfJest, lastLine, withGates } = require('./count-results.js');

const root = join(__dirname, '..');
const reportFile = join(root, 'tmp', 'jest-report.json');

/** @typedef {readonly [name: string, command: readonly string[]]} Gate */

/** What suites run or load. @type {readonly Gate[]} */
const BUILDS = [
  ['build of the command line', ['scripts/build.js']],
  ['bundles of the tests', ['scripts/run-typescript.js', 'tests/browser/build-bundles.ts']],
];

/** Beside the builds and the suites, which wait for browsers now and then: one after the other. @type {readonly Gate[]} */
const BESIDE = [
  ['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
  ...TYPE_GATES,
];

/** Jest alone would leave one core of two idle. */
const AT_ONCE = 2;

/** Room for what is short-lived: a twelfth of the time went to collecting it. */
const ROOM = '--max-semi-space-size=64';

/**
 * Runs to the end; what it prints is printed whole, then.
 * @param {Gate} gate
 * @returns {Promise<{ name: string, passed: boolean }>}
 */
function runGate([name, command]) {
  return new Promise((resolve) => {
    const gate = spawn(process.execPath, [ROOM, ...command], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const printed = [];
    for (const stream of [gate.stdout, gate.stderr]) stream.on('data', (chunk) => printed.push(chunk));
    gate.on('close', (status) => {
      process.stdout.write(Buffer.concat(printed));
      console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name}`);
      resolve({ name, passed: status === 0 });
    });
  });
}

/** @param {readonly Gate[]} gates */
async function runGates(gates) {
  /** @type {{ name: string, passed: boolean }[]} */
  const done = [];
  for (const gate of gates) done.push(await runGate(gate));
  return done;
}

/** Jest, and its counts. @returns {Promise<ReturnType<typeof countsOfJest>>} */
function runJest() {
  mkdirSync(join(root, 'tmp'), { recursive: true });
  rmSync(reportFile, { force: true });
  const command = [
    ROOM,
    'node_modules/jest/bin/jest.js',
    '--ci',
    `--maxWorkers=${AT_ONCE}`,
    '--json',
    `--outputFile=${reportFile}`,
  ];
  return new Promise((resolve) => {
    const jest = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    jest.on('close', (status) => resolve(countsOfJest(readReport(), status)));
  });
}

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch (failure) {
    console.error(`jest left no report: ${failure}`);
    return null;
  }
}

async function main() {
  const beside = runGates(BESIDE);
  const builds = await runGates(BUILDS);
  const suites = await runJest();
  const counts = withGates(suites, [...builds, ...(await beside)]);
  console.log(lastLine(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

void main();
