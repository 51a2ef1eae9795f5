// Runs one TypeScript file of the project without building it: node scripts/run-typescript.js scripts/NAME.ts [arguments]
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const typescript = require('typescript');

const compilerOptions = { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.CommonJS, esModuleInterop: true };

/** @type {(module: any, path: string) => void} */
require.extensions['.ts'] = (module, path) => {
  module._compile(typescript.transpileModule(readFileSync(path, 'utf8'), { compilerOptions, fileName: path }).outputText, path);
};

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/run-typescript.js FILE.ts [arguments]');
process.argv = [process.argv[0], resolve(file), ...rest];
require(resolve(file));
