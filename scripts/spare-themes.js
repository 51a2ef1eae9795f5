// Leaves out of a theme what no part of the pane reads: a file of Fluent's that makes a theme enters, the theme with
// the values that the looks of our components and our own style sheets name leaves.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const tokens = require('@fluentui/tokens');
const { LOOKS } = require('./one-file.js');

const root = join(__dirname, '..');
/** Whose components stand in the pane, or within those that do: tests/browser/page.test.ts sees when one is missing. */
const PARTS = ['button', 'field', 'input', 'label', 'provider', 'select', 'textarea'];

/** @param {string} text @returns {readonly string[]} the values that style rules in it ask for */
function valuesNamed(text) {
  return Array.from(text.matchAll(/var\(--(\w+)/g), ([, name]) => name);
}

/** @param {string} part @returns {readonly string[]} the paths of its looks */
function stylesOf(part) {
  const folder = join(root, 'node_modules', '@fluentui', `react-${part}`, 'lib');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.styles.js')).map((file) => join(folder, file));
}

/** @param {string} name of a theme that Fluent has @returns {Readonly<Record<string, unknown>>} */
function spareTheme(name) {
  const theme = Object.entries(tokens).find(([each]) => each === name)?.[1];
  if (typeof theme !== 'object') throw new Error(`Fluent has no theme ${name}`);
  const files = [...PARTS.flatMap(stylesOf), ...LOOKS.map((file) => join(root, file))];
  const read = new Set(files.flatMap((file) => valuesNamed(readFileSync(file, 'utf8'))));
  return Object.fromEntries(Object.entries(theme).filter(([value]) => read.has(value)));
}

/** A loader of webpack. @param {string} source */
function loader(source) {
  const name = /export const (\w+) =/.exec(source)?.[1] ?? '';
  return `export const ${name} = ${JSON.stringify(spareTheme(name))};`;
}

module.exports = Object.assign(loader, { spareTheme, valuesNamed });
