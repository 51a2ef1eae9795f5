// Lets Node load the project's TypeScript files without building them: what requires this may require them.
const { readFileSync } = require('node:fs');
const typescript = require('typescript');

const compilerOptions = {
  target: typescript.ScriptTarget.ES2022,
  module: typescript.ModuleKind.CommonJS,
  esModuleInterop: true,
};

/** @type {(module: any, path: string) => void} */
require.extensions['.ts'] = (module, path) => {
  module._compile(
    typescript.transpileModule(readFileSync(path, 'utf8'), { compilerOptions, fileName: path }).outputText,
    path,
  );
};
