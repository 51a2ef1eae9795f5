// Where a cell stands, as a worksheet writes it: `BC23` in bytes enters, numbers from 0 leave.
import type { MergedArea } from '../../../engine';
import { columnOf } from '../column-letters';
import { DIGIT_ZERO } from './bytes';
import { Malformed } from './malformed';

const BEFORE_A = 0x40;
const LETTERS = 26;
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** The column of a cell in `row`. Throws Malformed for anything but capital letters and that row's number. */
export function columnAt(bytes: Uint8Array, from: number, to: number, row: number): number {
  let at = from;
  let column = 0;
  for (let letter = bytes[at] - BEFORE_A; at < to && letter >= 1 && letter <= LETTERS; letter = bytes[at] - BEFORE_A) {
    column = column * LETTERS + letter;
    at += 1;
    if (column > LAST_COLUMN) throw new Malformed();
  }
  if (at === from || numberAt(bytes, at, to) !== row + 1) throw new Malformed();
  return column - 1;
}

/** A whole number of up to seven digits. Throws Malformed. */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  if (from === to || to - from > 7) throw new Malformed();
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = bytes[at] - DIGIT_ZERO;
    if (digit < 0 || digit > 9) throw new Malformed();
    number = number * 10 + digit;
  }
  return number;
}

const AREA = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;

/** The cells of `A1:B2`, or of `A1` alone. Throws Malformed. */
export function areaOf(text: string): MergedArea {
  const found = AREA.exec(text);
  if (found === null) throw new Malformed();
  const [, left, top, right = left, bottom = top] = found;
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const columns = [columnOf(left), columnOf(right)];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  if (area.top < 0 || area.bottom >= LAST_ROW || area.right >= LAST_COLUMN) throw new Malformed();
  return area;
}
