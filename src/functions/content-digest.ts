// A fingerprint of cells: the same content gives the same 16 digits, however many blanks stand behind it.
// Two 32-bit lanes: enough to name a village's ledger, not a safeguard against forgery.
import { type CellValue } from '../engine';

const FIRST_LOW = 0x811c9dc5;
const FIRST_HIGH = 0x9e3779b9;
const FACTOR_LOW = 0x9e3779b1;
const FACTOR_HIGH = 0x85ebca77;

/** What a cell is, mixed in before what it holds. */
const BLANK = 1;
const TEXT = 2;
const WHOLE = 3;
const DECIMAL = 4;
const TRUE = 5;
const FALSE = 6;

const bits = new DataView(new ArrayBuffer(8));

let low = 0;
let high = 0;

// Multiplying carries upwards only; the shift brings the upper bits down again.
function mix(word: number): void {
  low = Math.imul(low ^ word, FACTOR_LOW);
  low ^= low >>> 15;
  high = Math.imul(high ^ word, FACTOR_HIGH);
  high ^= high >>> 13;
}

/** Puts the row's two lanes into `lanes[at]` and `lanes[at + 1]`. */
export function hashRow(row: readonly CellValue[], lanes: Int32Array, at: number): void {
  low = FIRST_LOW;
  high = FIRST_HIGH;
  let filled = row.length;
  while (filled > 0 && row[filled - 1] === null) filled--;
  for (let column = 0; column < filled; column++) mixCell(row[column] ?? null);
  mix(filled);
  lanes[at] = low;
  lanes[at + 1] = high;
}

function mixCell(cell: CellValue): void {
  if (typeof cell === 'string') mixText(cell);
  else if (typeof cell === 'number') mixNumber(cell);
  else mix(cell === null ? BLANK : cell ? TRUE : FALSE);
}

function mixText(text: string): void {
  const { length } = text;
  mix(TEXT + length * 8);
  for (let at = 1; at < length; at += 2) mix((text.charCodeAt(at - 1) << 16) | text.charCodeAt(at));
  if (length % 2 === 1) mix(text.charCodeAt(length - 1));
}

function mixNumber(value: number): void {
  const whole = value | 0;
  if (whole === value) {
    mix(WHOLE);
    mix(whole);
    return;
  }
  bits.setFloat64(0, value);
  mix(DECIMAL);
  mix(bits.getInt32(0));
  mix(bits.getInt32(4));
}

/** 16 letters for parts of hashed rows: another row, order or part gives others.
 * Letters alone, since figures could look like a private number and be masked on their way into a cell. */
export function digestOf(parts: readonly { readonly lanes: Int32Array; readonly rows: number }[]): string {
  low = FIRST_LOW;
  high = FIRST_HIGH;
  for (const { lanes, rows } of parts) {
    mix(rows);
    for (const lane of lanes.subarray(0, rows * 2)) mix(lane);
  }
  return `${letters(high)}${letters(low)}`;
}

/** One letter from a to p for every four bits. */
function letters(word: number): string {
  const mixed = Math.imul(word ^ (word >>> 16), 0x7feb352d) >>> 0;
  return Array.from({ length: 8 }, (_, at) => String.fromCharCode(LETTER_A + ((mixed >>> (28 - at * 4)) & 15))).join(
    '',
  );
}

const LETTER_A = 'a'.charCodeAt(0);
