// How a text in a ledger names an item: both sides are folded to a key, and equal keys are the same
// name. Shared by the checker (no two things may answer to one key) and the reader of ledgers.
import type { BaseTarget, Item } from './types';

// “ ” ‘ ’ " ' ` and the corner brackets 「 」 『 』; full-width forms are folded by NFKC before.
const UNHEARD = /[\s\u200b-\u200d\u2060"'`\u2018-\u201f\u300c-\u300f]/gu;

/**
 * The key of a name: NFKC, lower case, without white space, quotation marks, text in brackets and
 * text after a colon. Folding a key again leaves it as it is. '' when nothing is left: names nothing.
 */
export function matchKey(text: string): string {
  const plain = withoutBrackets(text.normalize('NFKC'));
  const colon = plain.indexOf(':');
  const head = colon < 0 ? plain : plain.slice(0, colon);
  // Lower case can leave a decomposed letter, and so can a space taken out before an accent:
  // the form is made canonical anew.
  return head.toLowerCase().normalize('NFKC').replace(UNHEARD, '').normalize('NFKC');
}

/** The same with what stands in brackets kept: tells names apart that differ in that alone.
 * Equal to `matchKey` where there are no brackets. */
export function fullKey(text: string): string {
  const plain = text.normalize('NFKC');
  const colon = colonOf(plain);
  const head = colon < 0 ? plain : plain.slice(0, colon);
  return head.toLowerCase().normalize('NFKC').replace(UNHEARD, '').normalize('NFKC');
}

/** The first colon outside of brackets; −1 for none. */
function colonOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
    else if (text[at] === ':' && depth === 0) return at;
  }
  return -1;
}

/** Every full key that names an item or a target: of its id, whole name, aliases, honours and the phrases of its
 * name. */
export function fullKeys({ id, name, aliases, honours = [] }: Written): readonly string[] {
  return [...new Set([id, name, ...aliases, ...honours, ...phrasesWithin(name.normalize('NFKC'))].map(fullKey))].filter(
    (key) => matchKey(key) !== '',
  );
}

type Written = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly honours?: readonly string[];
};

/** The parts of a name between 、 outside of brackets, with what stands in brackets. */
function phrasesWithin(name: string): readonly string[] {
  let depth = 0;
  const phrases = [''];
  for (const character of name) {
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (character === '、' && depth === 0) phrases.push('');
    else phrases[phrases.length - 1] += character;
  }
  return phrases;
}

/** Every key that names the item: its id, whole name, aliases, honours, then the phrases of its name. */
export function itemKeys(item: Pick<Item, 'id' | 'name' | 'aliases' | 'honours'>): readonly string[] {
  return keysOf([item.id, item.name, ...item.aliases, ...item.honours, ...phrasesOf(item.name)]);
}

/** Every key that names the target: its id, whole name, aliases, then the phrases of its name. */
export function baseTargetKeys(target: BaseTarget): readonly string[] {
  if (target.kind === 'total') return keysOf([target.name]);
  return keysOf([target.id, target.name, ...target.aliases, ...phrasesOf(target.name)]);
}

/** The parts of a name between 、 and around a colon, without what stands in brackets; in their order. */
export function phrasesOf(name: string): readonly string[] {
  return withoutBrackets(name.normalize('NFKC'))
    .split(/[、:]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function keysOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(matchKey))].filter((key) => key !== '');
}

/** Drops bracketed text, nested brackets included; a bracket that is never closed reaches to the end. */
function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept;
}

/** As a person would say it: `J1 好人好事、宣传宣讲`; the name alone where it is its own id. */
export function labelOf(named: { readonly id: string; readonly name: string }): string {
  return named.id === named.name ? named.name : `${named.id} ${named.name}`;
}
