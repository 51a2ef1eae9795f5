// Makes the page that is one file: its script, its looks and its icon enter, one HTML leaves whose policy lets nothing
// else in, with its checksum beside it. The same sources give the same bytes.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Compilation, sources } = require('webpack');
const { version } = require('../package.json');

const root = join(__dirname, '..');
const LOOKS = ['src/taskpane/pane.css', 'src/filepage/page.css'];
const SCRIPT = 'filepage.js';
const PAGE = `cunjifen-${version}.html`;
const LICENCES = `cunjifen-${version}-licences.txt`;
/** Fluent UI puts its looks into empty <style> elements by script. */
const NOTHING = '';

/** @param {string} file */
function read(file) {
  return withOneLineEnd(readFileSync(join(root, file), 'utf8'));
}

/** @param {string} text */
function withOneLineEnd(text) {
  return text.replace(/\r\n?/g, '\n');
}

/** Of a style sheet. @param {string} text */
function withoutComments(text) {
  return text.replace(/\/\*[^]*?\*\/\n?/g, '');
}

/** @param {string} text */
function hash(text) {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * A script may hold no end of itself, nor a comment.
 * @param {string} script @param {string} licences of all that is inside, since the file is given on by itself
 * @returns {string}
 */
function composePage(script, licences) {
  const safe = withOneLineEnd(script).replace(/<(?=\/?script|!--)/gi, '\\x3c');
  const looks = LOOKS.map(read).map(withoutComments).join('\n');
  const policy = [
    "default-src 'none'",
    `script-src ${hash(safe)}`,
    `style-src ${hash(looks)} ${hash(NOTHING)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const icon = `data:image/png;base64,${readFileSync(join(root, 'assets', 'icon-32.png')).toString('base64')}`;
  /** @type {Readonly<Record<string, string>>} */
  const parts = {
    POLICY: policy,
    VERSION: version,
    ICON: icon,
    STYLE: looks,
    SCRIPT: safe,
    LICENCES: withOneLineEnd(licences).replaceAll('--', '- -'),
  };
  return read('src/filepage/page.html').replace(/%([A-Z]+)%/g, (_, name) => parts[name]);
}

/** @returns {{ readonly apply: (compiler: import('webpack').Compiler) => void }} */
function oneFile() {
  return {
    apply: (compiler) =>
      compiler.hooks.thisCompilation.tap('one file', (compilation) => {
        compilation.hooks.processAssets.tap(
          { name: 'one file', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
          () => {
            const text = (/** @type {string} */ name) => String(compilation.getAsset(name)?.source.source());
            const page = composePage(text(SCRIPT), text(LICENCES));
            const digest = createHash('sha256').update(page, 'utf8').digest('hex');
            for (const name of Object.keys(compilation.assets)) if (name !== LICENCES) compilation.deleteAsset(name);
            compilation.emitAsset(PAGE, new sources.RawSource(page), { minimized: true });
            compilation.emitAsset(`${PAGE}.sha256`, new sources.RawSource(`${digest}  ${PAGE}\n`), { minimized: true });
          },
        );
      }),
  };
}

module.exports = { composePage, LICENCES, LOOKS, oneFile, PAGE };
