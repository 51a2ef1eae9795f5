// Writes what V8 makes of the built command line beside it: a year is scored and awarded with it once, silently, so
// that the functions of a usual job are among what is kept. node scripts/compile-ahead.js FOLDER
const { mkdtempSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { COMPILED, programIn, start } = require('./start-command.js');

const folder = resolve(process.argv[2] ?? '');
const sample = join(__dirname, '..', 'samples', 'fengsheng-2022.xlsx');
const scratch = mkdtempSync(join(tmpdir(), 'compile-ahead-'));
const script = programIn(folder);

process.on('exit', () => {
  rmSync(scratch, { recursive: true, force: true });
  const own = join(folder, `${COMPILED}-${process.pid}`);
  writeFileSync(own, script.createCachedData());
  renameSync(own, join(folder, COMPILED));
  // The code of the job itself says nothing here: the sample has faults on purpose.
  process.exitCode = 0;
});
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;
process.argv.splice(2, Infinity, 'award', sample, '--out', join(scratch, 'awarded.xlsx'));
start(script, folder);
