// Names of elements and attributes: bytes enter, the one value that stands for that name leaves, so that names are
// compared as values and looked into once.
import { Malformed } from './malformed';
import { isLocalName } from './name-characters';
import type { TextCache } from './text-cache';

export type Name = {
  /** Counted from 0 in the order in which names are met. */
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Empty for none. */
  readonly prefix: string;
  readonly local: string;
  /** Its index among the words that were asked for, -1 for any other. */
  readonly word: number;
};

/** Before the first name was read. */
export const NO_NAME: Name = { id: -1, bytes: new Uint8Array(0), text: '', prefix: '', local: '', word: -1 };

/** Different names in one part; a worksheet has fewer than a hundred. */
const MOST_NAMES = 10_000;
/** Names that share a place here: chance gives two or three. */
const MOST_ALIKE = 16;
/** Bytes. */
const LONGEST_NAME = 1_000;

export class NameTable {
  private readonly ofOneByte: (Name | null)[] = new Array<Name | null>(256).fill(null);
  private readonly byHash = new Map<number, Name[]>();
  private count = 0;

  constructor(
    private readonly words: readonly string[],
    private readonly texts: TextCache,
  ) {}

  /** Throws Malformed for what is no name with at most one prefix. */
  nameAt(bytes: Uint8Array, from: number, to: number): Name {
    const length = to - from;
    if (length === 1) return this.ofOneByte[bytes[from]] ?? this.oneByte(bytes, from);
    let hash = length;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + bytes[at]) | 0;
    const alike = this.byHash.get(hash);
    if (alike !== undefined)
      for (const name of alike) if (name.bytes.length === length && isAt(name.bytes, bytes, from)) return name;
    const name = this.made(bytes, from, to);
    if (alike === undefined) this.byHash.set(hash, [name]);
    else if (alike.push(name) > MOST_ALIKE) throw new Malformed();
    return name;
  }

  private oneByte(bytes: Uint8Array, at: number): Name {
    const name = this.made(bytes, at, at + 1);
    this.ofOneByte[bytes[at]] = name;
    return name;
  }

  private made(bytes: Uint8Array, from: number, to: number): Name {
    if (this.count === MOST_NAMES || to - from > LONGEST_NAME) throw new Malformed();
    const text = this.texts.decoded(bytes, from, to);
    const colon = text.indexOf(':');
    const [prefix, local] = [text.slice(0, Math.max(0, colon)), text.slice(colon + 1)];
    if (!isLocalName(local) || (colon >= 0 && !isLocalName(prefix))) throw new Malformed();
    this.count += 1;
    return { id: this.count - 1, bytes: bytes.slice(from, to), text, prefix, local, word: this.words.indexOf(text) };
  }
}

/** Whether the bytes of a name stand at `from`. */
export function isAt(name: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < name.length; at += 1) if (name[at] !== bytes[from + at]) return false;
  return true;
}
