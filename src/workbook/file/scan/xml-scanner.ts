// XML in pieces of bytes: UTF-8 enters piece by piece; start tags, texts and ends of those elements that someone wants
// leave. One pass, and all of it is checked: what is not well-formed, by its namespaces too, is refused wherever it
// stands.
import { failures } from '../../wording';
import { MAX_DEPTH } from '../limits';
import {
  AMPERSAND,
  BEYOND_ASCII,
  CLOSING_BRACKET,
  EXCLAMATION,
  GREATER_THAN,
  IS_BLANK,
  LESS_THAN,
  QUESTION,
  SLASH,
  STOPS_TEXT,
} from './bytes';
import {
  CDATA,
  checkInstruction,
  COMMENT,
  DOCTYPE,
  endOfCdata,
  endOfComment,
  endOfInstruction,
  startsWith,
} from './markup';
import { Malformed } from './malformed';
import { isAt, NameTable, NO_NAME, type Name } from './name-table';
import { Namespaces } from './namespaces';
import { INCOMPLETE, StartTag } from './start-tag';
import type { TextCache } from './text-cache';
import { TextRun } from './text-run';

/** An element that nobody wants: nothing below it is reported either. */
export const OTHER = 0;
/** What the root stands in. */
export const DOCUMENT = 1;
/** The kinds of elements that a sink may tell apart; its own begin at 2. */
export const MOST_KINDS = 32;

/** What to do with the text within a kind of element: look whether it is well-formed, hand it on, refuse all but
 * blanks. */
export type TextUse = typeof CHECK | typeof TAKE | typeof REFUSE;
export const CHECK = 0;
export const TAKE = 1;
export const REFUSE = 2;

/** Who wants the content of a part. */
export interface XmlSink {
  /** Attribute names without prefix that a tag gives by their index. */
  readonly words: readonly string[];
  /** By kind. */
  readonly textUses: readonly TextUse[];
  /** The kind of an element in the root's namespace, by that of its parent; asked once, then remembered.
   * Throws Malformed for one out of its place. */
  readonly kindOf: (parent: number, local: string, uri: string) => number;
  readonly open: (kind: number, tag: StartTag) => void;
  /** One run of several where a comment or CDATA stands between. */
  readonly takeText: (kind: number, run: TextRun) => void;
  readonly close: (kind: number) => void;
}

/** Bytes of one tag, comment or run of text; a cell holds 32,767 characters. */
const LONGEST_TOKEN = 4 * 1024 * 1024;
const KNOWN_NAMES = 512;
const UNKNOWN = 255;

export class XmlScanner {
  private readonly tag: StartTag;
  private readonly run: TextRun;
  private readonly namespaces = new Namespaces();
  /** By depth. */
  private readonly openNames: Name[] = [NO_NAME];
  private readonly openKinds = new Uint8Array(MAX_DEPTH + 1);
  private readonly kinds = new Uint8Array(KNOWN_NAMES * MOST_KINDS).fill(UNKNOWN);
  private depth = 0;
  private rooted = false;
  private rootUri = '';
  /** Whether anything was scanned: a declaration stands first or nowhere. */
  private begun = false;
  /** What was not complete at the end of the last piece. */
  private held = new Uint8Array(0);
  private holding = 0;

  constructor(
    private readonly sink: XmlSink,
    texts: TextCache,
  ) {
    this.tag = new StartTag(new NameTable(sink.words, texts), texts);
    this.run = new TextRun(texts);
    this.openKinds[0] = DOCUMENT;
  }

  /** The piece must not change before the next call. Throws Malformed, and HostFailure for entities and too deep a
   * nesting. */
  push(piece: Uint8Array): void {
    const bytes = this.holding === 0 ? piece : this.joined(piece);
    const end = this.holding === 0 ? piece.length : this.holding + piece.length;
    const done = this.scan(bytes, end);
    const rest = end - done;
    if (rest > LONGEST_TOKEN) throw new Malformed();
    if (bytes === this.held) this.held.copyWithin(0, done, end);
    else this.hold(bytes.subarray(done, end), 0);
    this.holding = rest;
  }

  /** After the last piece. Throws Malformed where something is still open. */
  end(): void {
    if (this.depth > 0 || !this.rooted) throw new Malformed();
    for (let at = 0; at < this.holding; at += 1) if (IS_BLANK[this.held[at]] === 0) throw new Malformed();
  }

  private joined(piece: Uint8Array): Uint8Array {
    this.hold(piece, this.holding);
    return this.held;
  }

  private hold(bytes: Uint8Array, at: number): void {
    if (at + bytes.length > this.held.length) {
      const wider = new Uint8Array(2 * (at + bytes.length));
      wider.set(this.held.subarray(0, at));
      this.held = wider;
    }
    this.held.set(bytes, at);
  }

  /** Goes through all that is complete; gives where the first that is not begins. */
  private scan(bytes: Uint8Array, end: number): number {
    let at = 0;
    while (at < end) {
      const next = bytes[at] === LESS_THAN ? this.markup(bytes, at, end) : this.text(bytes, at, end);
      if (next === INCOMPLETE) return at;
      this.begun = true;
      at = next;
    }
    return at;
  }

  private markup(bytes: Uint8Array, from: number, end: number): number {
    if (from + 1 >= end) return INCOMPLETE;
    switch (bytes[from + 1]) {
      case SLASH:
        return this.endTag(bytes, from, end);
      case EXCLAMATION:
        return this.declaration(bytes, from, end);
      case QUESTION: {
        const next = endOfInstruction(bytes, from, end);
        if (next !== INCOMPLETE) checkInstruction(this.run.set(bytes, from + 2, next - 2), !this.begun);
        return next;
      }
      default:
        return this.startTag(bytes, from, end);
    }
  }

  private startTag(bytes: Uint8Array, from: number, end: number): number {
    const { tag, namespaces } = this;
    const next = tag.read(bytes, from, end);
    if (next === INCOMPLETE) return next;
    if (this.depth === 0 && this.rooted) throw new Malformed();
    if (this.depth === MAX_DEPTH) throw failures.nestedTooDeep(MAX_DEPTH);
    this.rooted = true;
    const parent = this.openKinds[this.depth];
    this.depth += 1;
    if (tag.declares) namespaces.open(tag, this.depth);
    if (tag.prefixed > 0) namespaces.checkAttributes(tag);
    const kind = this.kindOf(tag.name, parent);
    this.openNames[this.depth] = tag.name;
    this.openKinds[this.depth] = kind;
    if (kind !== OTHER) this.sink.open(kind, tag);
    if (tag.empty) this.close();
    return next;
  }

  private kindOf(name: Name, parent: number): number {
    const place = name.id < KNOWN_NAMES && this.namespaces.isRoots ? name.id * MOST_KINDS + parent : -1;
    const known = place < 0 ? UNKNOWN : this.kinds[place];
    if (known !== UNKNOWN) return known;
    const uri = this.namespaces.uriOf(name.prefix);
    if (this.depth === 1) this.rootUri = uri;
    const kind = uri === this.rootUri ? this.sink.kindOf(parent, name.local, uri) : OTHER;
    if (place >= 0) this.kinds[place] = kind;
    return kind;
  }

  private endTag(bytes: Uint8Array, from: number, end: number): number {
    if (this.depth === 0) throw new Malformed();
    const name = this.openNames[this.depth].bytes;
    let at = from + 2 + name.length;
    if (at >= end) return INCOMPLETE;
    if (!isAt(name, bytes, from + 2)) throw new Malformed();
    while (at < end && IS_BLANK[bytes[at]] === 1) at += 1;
    if (at >= end) return INCOMPLETE;
    if (bytes[at] !== GREATER_THAN) throw new Malformed();
    this.close();
    return at + 1;
  }

  private close(): void {
    const kind = this.openKinds[this.depth];
    this.namespaces.close(this.depth);
    this.depth -= 1;
    if (kind !== OTHER) this.sink.close(kind);
  }

  /** A run up to the next `<`, which has to be there: nothing but blanks stands behind the root. */
  private text(bytes: Uint8Array, from: number, end: number): number {
    const { run } = this;
    let at = from;
    let high = 0;
    run.refers = false;
    for (; ; at += 1) {
      while (at < end && STOPS_TEXT[bytes[at]] === 0) high |= bytes[at++];
      if (at + 1 >= end) return INCOMPLETE;
      const byte = bytes[at];
      if (byte === LESS_THAN) break;
      if (byte === AMPERSAND) run.refers = true;
      else if (byte !== CLOSING_BRACKET) throw new Malformed();
      else if (at + 2 >= end) return INCOMPLETE;
      else if (bytes[at + 1] === CLOSING_BRACKET && bytes[at + 2] === GREATER_THAN) throw new Malformed();
    }
    run.last = bytes[at + 1] === SLASH;
    this.take(run.set(bytes, from, at), high);
    return at;
  }

  /** `high`: its bytes, one upon the other. */
  private take(run: TextRun, high: number): void {
    const kind = this.openKinds[this.depth];
    switch (this.depth === 0 ? REFUSE : this.sink.textUses[kind]) {
      case TAKE:
        this.sink.takeText(kind, run);
        break;
      case REFUSE:
        for (let at = run.from; at < run.to; at += 1) if (IS_BLANK[run.bytes[at]] === 0) throw new Malformed();
        break;
      default:
        if (run.refers || high >= BEYOND_ASCII) run.check();
    }
  }

  /** A comment or CDATA; a document type, which may declare entities, is refused. */
  private declaration(bytes: Uint8Array, from: number, end: number): number {
    if (end - from >= COMMENT.length && startsWith(bytes, from, COMMENT)) {
      const next = endOfComment(bytes, from, end);
      if (next !== INCOMPLETE) this.plainRun(bytes, from + COMMENT.length, next - 3).check();
      return next;
    }
    if (end - from < CDATA.length) return INCOMPLETE;
    if (startsWith(bytes, from, CDATA)) {
      if (this.depth === 0) throw new Malformed();
      const next = endOfCdata(bytes, from, end);
      if (next !== INCOMPLETE) this.take(this.plainRun(bytes, from + CDATA.length, next - 3), BEYOND_ASCII);
      return next;
    }
    throw startsWith(bytes, from, DOCTYPE) ? failures.entityDeclarations() : new Malformed();
  }

  /** A run in which `&` is no reference. */
  private plainRun(bytes: Uint8Array, from: number, to: number): TextRun {
    this.run.refers = false;
    this.run.last = false;
    for (let at = from; at < to; at += 1) if (bytes[at] < 0x20 && IS_BLANK[bytes[at]] === 0) throw new Malformed();
    return this.run.set(bytes, from, to);
  }
}
