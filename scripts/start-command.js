#!/usr/bin/env node
// Starts the built command line, dist/src/cli/main.js: the program's text enters together with what V8 had made of it when
// it was built, so that nothing is compiled anew at each start. Another version of V8 refuses that and compiles.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const PROGRAM = 'program.js';
/** What V8 made of it. */
const COMPILED = 'program.compiled';
/** How long a function runs before V8 makes it fast: six times its own measure. Half a second of work is over before
 * that pays, and of 20,000 rows a fifth less was spent too. */
const PATIENCE = '--interrupt-budget=400000';
/** Those that were tried; a later one might complain. */
const KNOWS_PATIENCE = /^1[1-3]\./;

/** @param {string} file @returns {Buffer | undefined} */
function compiledBefore(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    // A build that was cut short, or a copy of the scripts alone: slower by a tenth of a second, not wrong.
    return void error;
  }
}

/** The program as a function of what Node hands to a module. @param {string} folder @returns {Script} */
function programIn(folder) {
  // Before the program is read: what was compiled under other settings is refused.
  if (KNOWS_PATIENCE.test(process.versions.v8)) setFlagsFromString(PATIENCE);
  const filename = join(folder, PROGRAM);
  const cachedData = compiledBefore(join(folder, COMPILED));
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  return new Script(text, cachedData === undefined ? { filename } : { filename, cachedData });
}

/** @param {Script} script @param {string} folder */
function start(script, folder) {
  script.runInThisContext()(exports, require, module, join(folder, PROGRAM), folder);
}

if (require.main === module) start(programIn(__dirname), __dirname);

module.exports = { COMPILED, PROGRAM, programIn, start };
