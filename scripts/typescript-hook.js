// Lets Node load the project's TypeScript files without building them: what requires this may require them.
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const { swcOptions } = require('./swc-options.js');

/** @type {(module: any, path: string) => void} */
require.extensions['.ts'] = (module, path) => {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    ...swcOptions('ts'),
    module: { type: 'commonjs' },
    filename: path,
    sourceMaps: false,
  });
  module._compile(code, path);
};
