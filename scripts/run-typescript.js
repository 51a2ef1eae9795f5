// Runs one TypeScript file of the project without building it: node scripts/run-typescript.js scripts/NAME.ts
// [arguments]
const { resolve } = require('node:path');
require('./typescript-hook.js');

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/run-typescript.js FILE.ts [arguments]');
process.argv = [process.argv[0], resolve(file), ...rest];
require(resolve(file));
