// A run of text between two tags: where it stands in the bytes enters, the text leaves when it is asked for.
import { DIGIT_ZERO, MINUS, POINT } from './bytes';
import { resolved } from './references';
import type { TextCache } from './text-cache';

/** Digits that a number of this platform holds exactly, whatever they are. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/** Of the run read last: everything here changes with the next one. */
export class TextRun {
  bytes: Uint8Array = new Uint8Array(0);
  from = 0;
  to = 0;
  /** Whether references stand in it. */
  refers = false;
  /** Whether the element's end follows. */
  last = false;

  constructor(private readonly texts: TextCache) {}

  set(bytes: Uint8Array, from: number, to: number): this {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    return this;
  }

  /** References resolved, line ends as line feeds. Throws Malformed. */
  text(): string {
    const { bytes, from, to, refers, texts } = this;
    return refers ? resolved(texts.decoded(bytes, from, to)) : texts.textOf(bytes, from, to);
  }

  /** Looks at it without keeping it. Throws Malformed. */
  check(): void {
    const text = this.texts.decoded(this.bytes, this.from, this.to);
    if (this.refers) resolved(text);
  }

  /** The number that stands here in up to fifteen digits, with a point and a sign at most;
   * NaN for all else, which may be a number still. */
  plainNumber(): number {
    const { bytes, to } = this;
    const negative = bytes[this.from] === MINUS;
    const start = negative ? this.from + 1 : this.from;
    let whole = 0;
    let point = -1;
    for (let at = start; at < to; at += 1) {
      const digit = bytes[at] - DIGIT_ZERO;
      if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
      else if (bytes[at] === POINT && point < 0 && at > start && at < to - 1) point = at;
      else return Number.NaN;
    }
    const digits = to - start - (point < 0 ? 0 : 1);
    if (digits < 1 || digits > EXACT_DIGITS) return Number.NaN;
    const value = point < 0 ? whole : whole / POWERS_OF_TEN[to - point - 1];
    return negative ? -value : value;
  }
}
