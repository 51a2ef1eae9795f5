// The licences of all that a bundle takes in of others: a plugin of webpack that writes them beside the bundle, each
// whole.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, sep } = require('node:path');
const { sources } = require('webpack');

/** What may be given on with the product. */
const FREE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/;

/** As they stand in the repositories of packages that come without. @type {Readonly<Record<string, string>>} */
const LEFT_OUT = { saxes: 'saxes.txt', '@fluentui/react-icons': 'fluentui-react-icons.txt' };

/** @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly text: string }} Licence */

/**
 * The folder of the package that a file belongs to, `null` for a file of our own.
 * @param {string} file
 */
function packageFolder(file) {
  const at = file.lastIndexOf(`${sep}node_modules${sep}`);
  if (at === -1) return null;
  // A package may keep a package.json of its own in folders inside, without a name.
  const [scope, name] = file.slice(at + '/node_modules/'.length).split(sep);
  return file.slice(0, at) + join(sep, 'node_modules', scope, scope.startsWith('@') ? name : '');
}

/**
 * Throws on a package without a licence that lets it be given on, or without the text of it.
 * @param {string} folder
 * @returns {Licence}
 */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!FREE.test(license ?? '')) throw new Error(`${name} must not be given on: its licence is ${license}`);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const found =
    name in LEFT_OUT
      ? join(__dirname, 'licence-texts', LEFT_OUT[name])
      : file === undefined
        ? null
        : join(folder, file);
  if (found === null || !existsSync(found))
    throw new Error(`${name} comes without the text of its licence: put it into scripts/licence-texts`);
  return { name, version, licence: license, text: readFileSync(found, 'utf8').trim() };
}

/** Whose a text is, and its name: what sets licences of the same words apart. */
const OWN = /copyright\s*(?:\(c\)|©|\d{4})|^all rights reserved\.?$|^[^.]{1,80}$/i;

/**
 * A text's paragraphs that are its own, and the others, however their lines are broken.
 * @param {string} text
 */
function takeApart(text) {
  const paragraphs = text.split(/\r?\n(?:[ \t]*\r?\n)+/);
  const first = paragraphs.findIndex((paragraph) => !OWN.test(paragraph.trim()));
  const [own, words] = first < 0 ? [[], paragraphs] : [paragraphs.slice(0, first), paragraphs.slice(first)];
  return { own: own.map((each) => each.trim()), words, key: words.join(' ').replace(/\s+/g, ' ').trim() };
}

/**
 * Each text once, under all that it is the licence of, with the words that are their own.
 * @param {readonly Licence[]} licences
 */
function licencesText(licences) {
  /** @type {Map<string, { readonly words: string, readonly own: Map<string, string[]> }>} */
  const texts = new Map();
  for (const { name, version, licence, text } of licences) {
    const { own, words, key } = takeApart(text);
    const same = texts.get(key) ?? { words: words.join('\n\n'), own: new Map() };
    texts.set(key, same);
    const notice = own.join('\n');
    same.own.set(notice, [...(same.own.get(notice) ?? []), `${name} ${version} (${licence})`]);
  }
  const line = '='.repeat(72);
  return [...texts.values()]
    .map(({ words, own }) => {
      const heads = [...own].map(([notice, names]) => [...names, ...(notice === '' ? [] : [notice])].join('\n'));
      return `${line}\n${heads.join('\n\n')}\n${line}\n\n${words}\n`;
    })
    .join('\n');
}

/**
 * `fileName` is relative to the bundle's folder. Every package that was looked into is named, also where nothing of it was taken.
 * @param {string} fileName
 * @returns {{ readonly apply: (compiler: import('webpack').Compiler) => void }}
 */
function licencesPlugin(fileName) {
  return {
    apply: (compiler) =>
      compiler.hooks.thisCompilation.tap('licences', (compilation) => {
        /** @type {Licence[]} */
        let licences = [];
        // Before modules are joined: what was joined no longer shows where its parts come from.
        compilation.hooks.finishModules.tap('licences', (modules) => {
          const files = [...modules].map((module) =>
            'resource' in module && typeof module.resource === 'string' ? module.resource : '',
          );
          const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
          licences = [...folders]
            .map(licenceOf)
            .sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
        });
        compilation.hooks.processAssets.tap('licences', () =>
          compilation.emitAsset(fileName, new sources.RawSource(licencesText(licences))),
        );
      }),
  };
}

module.exports = { licenceOf, licencesPlugin, licencesText, packageFolder };
