// Texts from bytes: UTF-8 enters, checked as it is read; a text leaves, the same one for the same short bytes met
// lately, so that a name that comes a thousand times is made once.
import { BEYOND_ASCII, CARRIAGE_RETURN, LINE_FEED } from './bytes';
import { Malformed } from './malformed';

const SLOTS = 1 << 16;
/** Bytes of a text that is remembered; a name of ten characters has thirty. */
const LONGEST = 32;
/** Bytes up to which a text is put together here: beyond it the platform is faster. */
const SHORT = 64;

export class TextCache {
  private readonly texts: string[] = new Array<string>(SLOTS).fill('');
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly pool = new Uint8Array(SLOTS * LONGEST);
  private readonly units = new Uint16Array(SHORT);
  /** The first so many units. */
  private readonly firstUnits = Array.from({ length: SHORT + 1 }, (_, count) => this.units.subarray(0, count));
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** The text, line ends as line feeds. Throws Malformed for what is no UTF-8, or no character of XML. */
  textOf(bytes: Uint8Array, from: number, to: number): string {
    const length = to - from;
    if (length > LONGEST) return this.decoded(bytes, from, to);
    const slot = slotOf(bytes, from, to);
    if (this.lengths[slot] === length && this.holds(slot, bytes, from)) return this.texts[slot];
    const text = this.decoded(bytes, from, to);
    this.pool.set(bytes.subarray(from, to), slot * LONGEST);
    this.lengths[slot] = length;
    this.texts[slot] = text;
    return text;
  }

  /** The same of a text that will hardly come again. */
  decoded(bytes: Uint8Array, from: number, to: number): string {
    return to - from > SHORT ? this.long(bytes.subarray(from, to)) : this.short(bytes, from, to);
  }

  private holds(slot: number, bytes: Uint8Array, from: number): boolean {
    const { pool } = this;
    const start = slot * LONGEST;
    for (let at = this.lengths[slot] - 1; at >= 0; at -= 1) if (pool[start + at] !== bytes[from + at]) return false;
    return true;
  }

  private long(bytes: Uint8Array): string {
    let text: string;
    try {
      text = this.decoder.decode(bytes);
    } catch {
      throw new Malformed();
    }
    if (/[\ufffe\uffff]/.test(text)) throw new Malformed();
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  private short(bytes: Uint8Array, from: number, to: number): string {
    const { units } = this;
    let count = 0;
    for (let at = from; at < to;) {
      const byte = bytes[at];
      if (byte < BEYOND_ASCII) {
        units[count++] = byte === CARRIAGE_RETURN ? LINE_FEED : byte;
        at += byte === CARRIAGE_RETURN && at + 1 < to && bytes[at + 1] === LINE_FEED ? 2 : 1;
        continue;
      }
      const code = longCharacter(bytes, at, to);
      if (code > 0xffff) {
        units[count++] = 0xd800 | ((code - 0x10000) >> 10);
        units[count++] = 0xdc00 | (code & 0x3ff);
        at += 4;
      } else {
        units[count++] = code;
        at += code < 0x800 ? 2 : 3;
      }
    }
    return String.fromCharCode.apply(null, this.firstUnits[count] as unknown as number[]);
  }
}

/** FNV over the bytes. */
function slotOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** The character of two, three or four bytes at `at`. */
function longCharacter(bytes: Uint8Array, at: number, to: number): number {
  const first = bytes[at];
  if (first >= 0xe0 && first < 0xf0) {
    const code = ((first & 0x0f) << 12) | (next(bytes, at + 1, to) << 6) | next(bytes, at + 2, to);
    if (code < 0x800 || (code >= 0xd800 && code < 0xe000) || code >= 0xfffe) throw new Malformed();
    return code;
  }
  if (first >= 0xc2 && first < 0xe0) return ((first & 0x1f) << 6) | next(bytes, at + 1, to);
  if (first < 0xf0 || first > 0xf4) throw new Malformed();
  const high = ((first & 0x07) << 18) | (next(bytes, at + 1, to) << 12);
  const code = high | (next(bytes, at + 2, to) << 6) | next(bytes, at + 3, to);
  if (code < 0x10000 || code > 0x10ffff) throw new Malformed();
  return code;
}

/** The six bits of a byte that goes on with a character. */
function next(bytes: Uint8Array, at: number, to: number): number {
  if (at >= to || (bytes[at] & 0xc0) !== 0x80) throw new Malformed();
  return bytes[at] & 0x3f;
}
