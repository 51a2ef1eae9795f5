// What stands beside the add-in's scripts: its page, its manifest, what Excel and people read of the functions, icons
// and office.js.
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { sources } = require('webpack');
const { DEVELOPMENT_ORIGIN, manifestFor } = require('./addin-origin.js');
const { officeLibrary } = require('./office-library.js');
require('./typescript-hook.js');
const { composeMetadata, REFERENCE_PAGE } = require('../src/functions/metadata');
const { CHINESE_FUNCTIONS, FUNCTIONS } = require('../src/functions/table');
const { composeFunctionPage } = require('./function-page');

const root = join(__dirname, '..');

/** @param {{ readonly origin?: string | undefined, readonly officejs?: string | undefined, readonly development: boolean, readonly chineseNames: boolean }} wanted */
function addinAssets({ origin = DEVELOPMENT_ORIGIN, officejs, development, chineseNames }) {
  const library = officeLibrary(officejs);
  return [
    new HtmlPlugin({
      template: join(root, 'src', 'addin', 'page.html'),
      filename: 'taskpane.html',
      chunks: ['addin'],
      scriptLoading: 'defer',
      minify: false,
      templateParameters: { officeScript: library.script, policy: contentPolicy(library.source, development) },
    }),
    new CopyPlugin({
      patterns: [
        {
          from: join(root, 'manifest.xml'),
          to: 'manifest.xml',
          transform: (text) => manifestFor(text.toString('utf8'), origin),
        },
        { from: join(root, 'src', 'addin', 'page.css'), to: 'page.css' },
        { from: join(root, 'src', 'taskpane', 'pane.css'), to: 'pane.css' },
        { from: join(root, 'src', 'filepage', 'page.css'), to: 'filepage.css' },
        { from: join(root, 'assets', '*.png'), to: 'assets/[name][ext]' },
        ...library.copies.map((copy) => ({ ...copy, info: { minimized: true } })),
      ],
    }),
    emitting(functionFiles(origin, chineseNames)),
  ];
}

/**
 * What is said of the functions, by file: for Excel, with the address of the help, and for people.
 * @param {string} origin @param {boolean} chineseNames
 * @returns {Readonly<Record<string, string>>}
 */
function functionFiles(origin, chineseNames) {
  const functions = chineseNames ? [...FUNCTIONS, ...CHINESE_FUNCTIONS] : FUNCTIONS;
  return {
    'functions.json': `${JSON.stringify(composeMetadata(functions, origin), null, 2)}\n`,
    [REFERENCE_PAGE]: composeFunctionPage(chineseNames),
  };
}

/** @param {Readonly<Record<string, string>>} files @returns {{ readonly apply: (compiler: import('webpack').Compiler) => void }} */
function emitting(files) {
  return {
    apply: (compiler) =>
      compiler.hooks.thisCompilation.tap('functions', (compilation) => {
        compilation.hooks.processAssets.tap('functions', () =>
          Object.entries(files).forEach(([name, text]) =>
            compilation.emitAsset(name, new sources.RawSource(text), { minimized: true }),
          ),
        );
      }),
  };
}

/**
 * Whom the page may ask, and what it may run. Fluent UI puts its looks into empty <style> elements by script:
 * the one hash is that of nothing.
 * @param {string} scripts @param {boolean} development
 */
function contentPolicy(scripts, development) {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    // The development server makes the page reload.
    ...(development ? [`connect-src 'self' ${DEVELOPMENT_ORIGIN.replace('https:', 'wss:')}/ws`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { addinAssets, contentPolicy, functionFiles };
