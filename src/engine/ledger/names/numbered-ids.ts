// 户号 that are plain numbers → households, by one look-up in an array: hashing a text for each of a
// million rows costs more than all else that is done to find its household.
import type { CellValue } from '../../basis/cells';

/** Longer numbers are left to the map of texts. */
const MOST_DIGITS = 7;
/** The array is no larger than this many times the households. */
const SPARSEST = 64;
const DIGIT_0 = 48;

export class NumberedIds {
  private constructor(private readonly households: Int32Array) {}

  /** `null` unless every 户号 is digits alone and no two differ by leading zeros alone:
   * then a number is one household, however many zeros are written before it. */
  static of(ids: readonly string[]): NumberedIds | null {
    const numbers = new Int32Array(ids.length);
    let most = 0;
    for (let at = 0; at < ids.length; at++) {
      numbers[at] = numberOf(ids[at]);
      if (numbers[at] < 0) return null;
      if (numbers[at] > most) most = numbers[at];
    }
    if (most > (ids.length + 1) * SPARSEST) return null;
    const households = new Int32Array(most + 1).fill(-1);
    for (let at = 0; at < numbers.length; at++) {
      if (households[numbers[at]] >= 0) return null;
      households[numbers[at]] = at;
    }
    return new NumberedIds(households);
  }

  /** The household's number; −1 for a number that none has, and for cells that are no plain number. */
  find(id: CellValue): number {
    const number = typeof id === 'number' ? id : typeof id === 'string' ? numberOf(id) : -1;
    return number >= 0 && number < this.households.length && Number.isInteger(number) ? this.households[number] : -1;
  }
}

/** The number that digits alone write; −1 for other texts. */
function numberOf(text: string): number {
  if (text.length > MOST_DIGITS || text.length === 0) return -1;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
