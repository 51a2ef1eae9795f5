// Tells whether two sheets hold the same figures: a short fingerprint of texts and numbers goes into
// a sheet's mark. Not a safeguard against forgery.

const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
// The prime of 64-bit FNV is 2⁴⁰ + 0x1b3.
const PRIME_LOW = 0x1b3;

/** 64-bit FNV-1a over the UTF-8 bytes of `text`, as 16 hexadecimal digits. */
export function digestOfText(text: string): string {
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  for (const character of text) {
    for (const byte of utf8(character.codePointAt(0) as number)) {
      const mixed = (low ^ byte) >>> 0;
      const product = mixed * PRIME_LOW;
      high = (high * PRIME_LOW + Math.floor(product / 0x1_0000_0000) + ((mixed << 8) >>> 0)) >>> 0;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

/** The digest of rows of values: another value, type, order or row break gives another digest. */
export function digestOfRows(rows: readonly (readonly (string | number | null)[])[]): string {
  return digestOfText(JSON.stringify(rows));
}

function utf8(code: number): readonly number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(code)];
  if (code < 0x1_0000) return [0xe0 | (code >> 12), tail(code >> 6), tail(code)];
  return [0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code)];
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
