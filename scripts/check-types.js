// Checks the types of every part of the project: what `npm run typecheck` and the gates of the test command run.
// In a strict part an index may find nothing (noUncheckedIndexedAccess). A folder with looser settings of its own, which
// an editor goes by too, is reported by the loose parts alone.
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const ROOT = join(__dirname, '..');
/** The compiler that checks; the linter reads types by the older one's program. */
const COMPILER = 'node_modules/typescript-7/bin/tsc';
const LOOSE = ['--noUncheckedIndexedAccess', 'false'];

/** What is checked with which settings: a name for the reader, and the arguments for the compiler. @type {readonly (readonly [string, readonly string[]])[]} */
const PARTS = [
  ['types of the sources', ['-p', 'tsconfig.json']],
  ['types of the add-in', ['-p', 'src/addin/tsconfig.json']],
  // The whole engine, its columns too, without what Node and Office know.
  ['types of the engine alone', ['-p', 'src/engine/tsconfig.json', ...LOOSE]],
  ['types of the tests', ['-p', 'tests/tsconfig.json', ...LOOSE]],
  ['types of the tests with a page', ['-p', 'tests/tsconfig.pages.json', ...LOOSE]],
];

/** Each part as a gate of its own: its name and the command's arguments. @type {readonly (readonly [string, readonly string[]])[]} */
const TYPE_GATES = PARTS.map(([name]) => [name, ['scripts/check-types.js', name]]);

/** Whether the settings nearest to a file let an index find what is not there. @param {string} file @returns {boolean} */
function isLoose(file) {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const settings = join(ROOT, folder, 'tsconfig.json');
    if (existsSync(settings)) return /"noUncheckedIndexedAccess": false/.test(readFileSync(settings, 'utf8'));
  }
  return false;
}

/** What the compiler said, without what it said of files in loose folders. @param {string} output @returns {string} */
function ofStrictFiles(output) {
  let kept = true;
  const lines = output.split('\n').filter((line) => {
    // What explains a complaint stands below it, further in.
    if (/^\S/.test(line)) kept = !isLoose(/^([^(]*)\(\d+,\d+\): /.exec(line)?.[1] ?? '');
    return kept;
  });
  return lines.join('\n').trim();
}

/** @param {string} name @param {readonly string[]} settings @returns {boolean} */
function passes(name, settings) {
  const command = [COMPILER, '--noEmit', '--pretty', 'false', ...settings];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  const strict = !settings.includes('false');
  const complaints = strict ? ofStrictFiles(stdout) : stdout.trim();
  if (complaints !== '' || stderr !== '') console.log(`${complaints}\n${stderr}`.trim());
  const passed = complaints === '' && (status === 0 || (strict && stdout.trim() !== ''));
  if (!passed) console.log(`FAILED: ${name}`);
  return passed;
}

/** The part asked for, or every one. @param {string | undefined} asked */
function check(asked) {
  const failed = PARTS.filter(([name]) => asked === undefined || name === asked).filter((part) => !passes(...part));
  return failed.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = check(process.argv[2]);

module.exports = { COMPILER, PARTS, TYPE_GATES, isLoose, ofStrictFiles };
