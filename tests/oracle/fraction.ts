// Exact arithmetic for the second scorer: decimals as typed enter, fractions of whole numbers leave.
// It shares nothing with the engine's grains, so that both cannot be wrong in the same way.

/** top / bottom; `bottom` is positive, the fraction need not be in lowest terms. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

export const ZERO: Fraction = { top: 0n, bottom: 1n };

/** The decimal that a number is written as: 0.1 is one tenth. Throws for anything that is not a plain decimal. */
export function exact(value: number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) throw new Error(`not a plain decimal: ${value}`);
  const places = match[3] ?? '';
  const top = BigInt(match[2] + places);
  return { top: match[1] === '-' ? -top : top, bottom: 10n ** BigInt(places.length) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return small({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });
}

const LARGE = 1_000_000_000n;

/** The same: in lowest terms where it has grown large, so that long sums stay quick. */
function small(a: Fraction): Fraction {
  if (a.bottom < LARGE) return a;
  const divisor = greatestCommonDivisor(a.top < 0n ? -a.top : a.top, a.bottom);
  return { top: a.top / divisor, bottom: a.bottom / divisor };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return small({ top: a.top * b.top, bottom: a.bottom * b.bottom });
}

/** `a` shared by a positive whole number of parts. */
export function shared(a: Fraction, parts: number): Fraction {
  return small({ top: a.top, bottom: a.bottom * BigInt(parts) });
}

export function sumOf(list: readonly Fraction[]): Fraction {
  return list.reduce(plus, ZERO);
}

export function meanOf(list: readonly Fraction[]): Fraction {
  return list.length === 0 ? ZERO : shared(sumOf(list), list.length);
}

/** Negative, 0 or positive, as a comparator. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0;
}

export function least(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** The nearest double. */
export function toNumber(a: Fraction): number {
  const divisor = greatestCommonDivisor(a.top < 0n ? -a.top : a.top, a.bottom);
  const top = a.top / divisor;
  // Both parts are far below 2^53 once in lowest terms, so one division rounds once.
  return top === 0n ? 0 : Number(top) / Number(a.bottom / divisor);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : greatestCommonDivisor(b, a % b);
}
