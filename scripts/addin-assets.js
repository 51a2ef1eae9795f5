// What stands beside the add-in's scripts: its page, its manifest, what Excel reads of the functions, icons and office.js.
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { sources } = require('webpack');
const { DEVELOPMENT_ORIGIN, manifestFor } = require('./addin-origin.js');
const { officeLibrary } = require('./office-library.js');
require('./typescript-hook.js');
const { composeMetadata } = require('../src/functions/metadata');
const { FUNCTIONS } = require('../src/functions/table');

const root = join(__dirname, '..');

/** @param {{ readonly origin?: string | undefined, readonly officejs?: string | undefined, readonly development: boolean }} wanted */
function addinAssets({ origin = DEVELOPMENT_ORIGIN, officejs, development }) {
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
        { from: join(root, 'manifest.xml'), to: 'manifest.xml', transform: (text) => manifestFor(text.toString('utf8'), origin) },
        { from: join(root, 'src', 'addin', 'page.css'), to: 'page.css' },
        { from: join(root, 'src', 'taskpane', 'pane.css'), to: 'pane.css' },
        { from: join(root, 'assets', '*.png'), to: 'assets/[name][ext]' },
        ...library.copies.map((copy) => ({ ...copy, info: { minimized: true } })),
      ],
    }),
    { apply: emitMetadata },
  ];
}

/** @param {import('webpack').Compiler} compiler */
function emitMetadata(compiler) {
  compiler.hooks.thisCompilation.tap('functions.json', (compilation) => {
    compilation.hooks.processAssets.tap('functions.json', () => {
      compilation.emitAsset('functions.json', new sources.RawSource(`${JSON.stringify(composeMetadata(FUNCTIONS), null, 2)}\n`));
    });
  });
}

/**
 * Whom the page may ask, and what it may run. Fluent UI puts its looks into empty <style> elements by script: the one hash
 * is that of nothing.
 * @param {string} scripts @param {boolean} development
 */
function contentPolicy(scripts, development) {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    // The development server tells the page to reload.
    ...(development ? [`connect-src 'self' ${DEVELOPMENT_ORIGIN.replace('https:', 'wss:')}/ws`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { addinAssets, contentPolicy };
