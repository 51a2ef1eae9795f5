// The one test command: types, lint, the builds, then every jest suite, always two at a time. Everything runs
// even when an earlier gate fails; the last line counts them all.
const { spawn, spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { TYPE_GATES } = require('./check-types.js');
const { countsOfJest, lastLine, withGates } = require('./count-results.js');

const root = join(__dirname, '..');
const reportFile = join(root, 'tmp', 'jest-report.json');

/** The longest first. @type {readonly (readonly [string, readonly string[]])[]} */
const GATES = [
  ['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['bundles of the tests', ['scripts/run-typescript.js', 'tests/browser/build-bundles.ts']],
  ...TYPE_GATES,
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
  ['build of the command line', ['scripts/build.js']],
];

/** Jest alone would leave one core of two idle. */
const AT_ONCE = 2;

/**
 * Runs to the end; what it prints is printed whole, then.
 * @param {string} name
 * @param {readonly string[]} command
 * @returns {Promise<{ name: string, passed: boolean }>}
 */
function runGate(name, command) {
  return new Promise((resolve) => {
    const gate = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
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

async function runGates() {
  const waiting = [...GATES];
  /** @type {{ name: string, passed: boolean }[]} */
  const done = [];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) done.push(await runGate(...next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return done;
}

function runJest() {
  mkdirSync(join(root, 'tmp'), { recursive: true });
  rmSync(reportFile, { force: true });
  // Room for what is short-lived, for jest and its workers alike: a twelfth of the time went to collecting it.
  const command = [
    '--max-semi-space-size=64',
    'node_modules/jest/bin/jest.js',
    '--ci',
    `--maxWorkers=${AT_ONCE}`,
    '--json',
    `--outputFile=${reportFile}`,
  ];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
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

runGates().then((gates) => {
  const counts = withGates(runJest(), gates);
  console.log(lastLine(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
});
