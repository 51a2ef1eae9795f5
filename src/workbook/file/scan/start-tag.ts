// A start tag: its bytes enter; its name and attributes leave, each checked, their values made into texts only when asked.
import {
  AMPERSAND,
  APOSTROPHE,
  BEYOND_ASCII,
  EQUALS,
  GREATER_THAN,
  IS_BLANK,
  IS_IN_NAME,
  LESS_THAN,
  QUOTE,
  SLASH,
  SPACE,
} from './bytes';
import { Malformed } from './malformed';
import { NO_NAME, type Name, type NameTable } from './name-table';
import { columnAt, numberAt } from './places';
import { resolved } from './references';
import type { TextCache } from './text-cache';

/** In place of an index: the bytes end before what is looked for does. */
export const INCOMPLETE = -1;
const MOST_ATTRIBUTES = 512;

/** Of the tag read last: everything here changes with the next one. */
export class StartTag {
  bytes: Uint8Array = new Uint8Array(0);
  name: Name = NO_NAME;
  /** Closed in itself: `<c/>`. */
  empty = false;
  /** How many attributes there are. */
  count = 0;
  readonly attributes: Name[] = [];
  /** Where the values stand in `bytes`, as written. */
  readonly starts = new Int32Array(MOST_ATTRIBUTES);
  readonly ends = new Int32Array(MOST_ATTRIBUTES);
  /** Whether an attribute declares a namespace. */
  declares = false;
  /** How many attributes have a prefix, those that declare one left out. */
  prefixed = 0;

  constructor(
    private readonly names: NameTable,
    private readonly texts: TextCache,
  ) {}

  /** Reads the tag whose `<` stands at `from`; the index behind it, or INCOMPLETE. Throws Malformed. */
  read(bytes: Uint8Array, from: number, end: number): number {
    this.bytes = bytes;
    this.count = 0;
    this.declares = false;
    this.prefixed = 0;
    let at = from + 1;
    while (at < end && IS_IN_NAME[bytes[at]] === 1) at += 1;
    const nameEnd = at;
    for (;;) {
      const gap = at;
      while (at < end && IS_BLANK[bytes[at]] === 1) at += 1;
      if (at >= end) return INCOMPLETE;
      if (bytes[at] === GREATER_THAN || bytes[at] === SLASH) break;
      if (at === gap) throw new Malformed();
      at = this.readAttribute(bytes, at, end);
      if (at === INCOMPLETE) return INCOMPLETE;
    }
    this.empty = bytes[at] === SLASH;
    if (this.empty) at += 1;
    if (at >= end) return INCOMPLETE;
    if (bytes[at] !== GREATER_THAN || nameEnd === from + 1) throw new Malformed();
    this.name = this.names.nameAt(bytes, from + 1, nameEnd);
    return at + 1;
  }

  /** The index of the attribute that is this word, -1 for none. */
  indexOf(word: number): number {
    for (let index = 0; index < this.count; index += 1) if (this.attributes[index].word === word) return index;
    return -1;
  }

  /** The value of an attribute, references resolved, without the blanks around it. Throws Malformed. */
  valueOf(index: number): string {
    return resolved(this.written(index))
      .replace(/[\t\n\r]/g, ' ')
      .trim();
  }

  /** The value as it is written. Throws Malformed. */
  written(index: number): string {
    return this.texts.textOf(this.bytes, this.starts[index], this.ends[index]);
  }

  /** The value of an attribute that is a whole number of up to seven digits. Throws Malformed. */
  wholeNumber(index: number): number {
    return numberAt(this.bytes, this.starts[index], this.ends[index]);
  }

  /** The column of a cell in `row` that the value of an attribute names. Throws Malformed. */
  column(index: number, row: number): number {
    return columnAt(this.bytes, this.starts[index], this.ends[index], row);
  }

  private readAttribute(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at < end && IS_IN_NAME[bytes[at]] === 1) at += 1;
    const nameEnd = at;
    while (at < end && IS_BLANK[bytes[at]] === 1) at += 1;
    if (at >= end) return INCOMPLETE;
    if (bytes[at] !== EQUALS || nameEnd === from) throw new Malformed();
    at += 1;
    while (at < end && IS_BLANK[bytes[at]] === 1) at += 1;
    if (at >= end) return INCOMPLETE;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Malformed();
    at += 1;
    const start = at;
    let odd = false;
    for (; at < end && bytes[at] !== quote; at += 1) {
      const byte = bytes[at];
      if (byte === LESS_THAN || (byte < SPACE && IS_BLANK[byte] === 0)) throw new Malformed();
      if (byte === AMPERSAND || byte >= BEYOND_ASCII) odd = true;
    }
    if (at >= end) return INCOMPLETE;
    if (odd) resolved(this.texts.decoded(bytes, start, at));
    this.take(this.names.nameAt(bytes, from, nameEnd), start, at);
    return at + 1;
  }

  private take(name: Name, start: number, end: number): void {
    const { attributes, count } = this;
    if (count === MOST_ATTRIBUTES) throw new Malformed();
    for (let index = 0; index < count; index += 1) if (attributes[index] === name) throw new Malformed();
    attributes[count] = name;
    this.starts[count] = start;
    this.ends[count] = end;
    this.count += 1;
    if (name.prefix === 'xmlns' || name.text === 'xmlns') this.declares = true;
    else if (name.prefix !== '') this.prefixed += 1;
  }
}
