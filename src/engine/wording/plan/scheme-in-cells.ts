// A sentence about a scheme file enters; what a clerk reads beside the cells of the sheet 积分方案 leaves: no path, no
// key, no quotation mark of a file in it, but the tables, labels and words that stand on the sheet.
import { ownOf } from '../../basis/entry';
import { shapeAt } from '../../scheme/shape-tree';
import { schemeField, SCHEME_WORDS } from './scheme-fields';
import { placeInScheme } from './scheme-place';
import { wordsAt } from './scheme-words';

const PATH = '[\\w$]+(?:\\[\\d+\\])?(?:\\.[\\w$]+(?:\\[\\d+\\])?)*';
/** Entries whose keys a sentence may name from elsewhere. */
const ELSEWHERE: readonly string[] = ['items[]', 'groups[]', 'caps[]', 'base.categories[]', 'year', 'participants'];

const TRUTHS: Readonly<Record<string, string>> = { true: '是', false: '否' };

/** `path`: where in the file the sentence belongs. */
export function inWordsOfCells(text: string, path: string): string {
  const pattern = path.replace(/\[\d+\]/gu, '[]');
  const key = (word: string): string => titleOf(word, pattern) ?? word;
  const value = (word: string): string => wordOf(word, pattern) ?? word;
  const plain = text
    .replace(new RegExp(`（${PATH}）`, 'gu'), '')
    .replace(new RegExp(` ?(\\b${PATH}\\[\\d+\\](?:\\.${PATH})?)`, 'gu'), (_, place: string) => placeInScheme(place).replace(/（[^（）]*）$/u, ''))
    .replace(/(?:如 )?\[\{[^\]]*\}\] ?/gu, '')
    .replace(/ ?"(\w+)" 里写 "kind": "([\w-]+)"/gu, (_, holder: string, word: string) => `${key(holder)}里把“${schemeField(`${holder}.kind`)?.title ?? ''}”写成“${value(word)}”`)
    .replace(/(?:写明|写|补上)? ?"(\w+)": (?:"([^"]*)"|(\d+|true|false))/gu, (_, name: string, word: string | undefined, figure: string | undefined) => `把${key(name)}写成“${figure === undefined ? value(word ?? '') : (TRUTHS[figure] ?? figure)}”`)
    .replace(/写成 "([a-z-]+)"/gu, (_, word: string) => `写成“${value(word)}”`)
    .replace(/补写 ([a-z]+)/gu, (_, word: string) => `补写${key(word)}`)
    .replace(/ ?"([^"]+)" ?/gu, (_, word: string) => (/^[\d-]+$/u.test(word) ? ` ${word} ` : quotedOnce(wordAmong(word, pattern) ?? titleOf(word, pattern) ?? wordOf(word, pattern) ?? word)));
  return spokenOnce(plain.split(/(“[^”]*”)/u).map((part) => (part.startsWith('“') ? part : bareWords(part, pattern))).join(''));
}

function bareWords(part: string, pattern: string): string {
  return part.replace(/ ?(?<![\w-])([a-z][A-Za-z-]+)(?![\w-]) ?/gu, (whole, word: string) => wordAmong(word, pattern) ?? titleOf(word, pattern) ?? wordOf(word, pattern) ?? whole);
}

/** `每月（每月）` is `每月`; what a file calls a key is a cell. */
function spokenOnce(text: string): string {
  return text.replace(/(“?)([^“”（）、，。：]+)(”?)（\2）/gu, '$1$2$3').replace(/这个键/gu, '这一格');
}

function quotedOnce(word: string): string {
  return /^[“【]/u.test(word) ? word : `“${word}”`;
}

/** A word that may be chosen at the pattern, or beside it as what is meant. */
function wordAmong(word: string, pattern: string): string | null {
  for (const place of [pattern, `${pattern.replace(/\.[^.]+$/u, '')}.of`]) {
    const words = wordsAt(place, shapeAt(place) ?? { kind: 'any' });
    const own = ownOf(words, word);
    if (own !== undefined) return own;
  }
  return null;
}

function wordOf(word: string, pattern: string): string | null {
  return wordAmong(word, pattern) ?? ownOf(SCHEME_WORDS, word) ?? titleOf(word, pattern);
}

/** The key beside the pattern, in it or around it, else of the file, else of an entry that plans have. */
function titleOf(key: string, pattern: string): string | null {
  const around = pattern.split('.').map((_, depth, steps) => steps.slice(0, steps.length - depth).join('.'));
  for (const holder of [pattern, `${pattern}[]`, ...around]) {
    const field = shapeAt(`${holder}.${key}`) === null ? null : schemeField(`${holder}.${key}`);
    if (field !== null) return `“${field.title}”`;
  }
  if (shapeAt(key) !== null) return `【${schemeField(key)?.title ?? key}】`;
  const found = ELSEWHERE.find((entry) => shapeAt(`${entry}.${key}`) !== null);
  return found === undefined ? null : `“${schemeField(`${found}.${key}`)?.title ?? key}”`;
}
