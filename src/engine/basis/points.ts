// Exact decimals for points: every figure of a computation is a whole number of grains, so that
// sums, caps and comparisons never meet a binary fraction.

/** A decimal as typed in a cell or a scheme, in whole millionths: 0.5 is 500000. */
export type Micro = number & { readonly __brand: 'Micro' };

/** A decimal count as typed in a cell, in whole thousandths: 2 次 is 2000. */
export type Milli = number & { readonly __brand: 'Milli' };

/** Points of one computation: a whole number of grains, `Scale` grains to the point. */
export type Points = number & { readonly __brand: 'Points' };

/** Grains to the point: a multiple of 1,000,000, chosen so that every mean of the computation is whole. */
export type Scale = number & { readonly __brand: 'Scale' };

export const MICRO = 1_000_000;
export const MILLI = 1_000;

/** The largest figure (count or points, either sign) that one cell may hold; larger ones are bad input. */
export const LARGEST_FIGURE = 100_000;

/** Reads a number as a decimal of at most six places; `null` when it has more, is not finite or is too large. */
export function microOf(value: number): Micro | null {
  return wholeOf(value, MICRO) as Micro | null;
}

/** Reads a number as a decimal of at most three places; `null` when it has more, is not finite or is too large. */
export function milliOf(value: number): Milli | null {
  return wholeOf(value, MILLI) as Milli | null;
}

function wholeOf(value: number, parts: number): number | null {
  if (!(Math.abs(value) <= LARGEST_FIGURE)) return null;
  const whole = Math.round(value * parts);
  // A typed decimal is its own nearest double; anything further away has more places than we keep.
  return whole / parts === value ? whole : Math.abs(whole / parts - value) <= Math.abs(value) * 1e-14 ? whole : null;
}

/** Rounds a number to six places, half away from zero: for figures that a formula left with endless places. */
export function roundedMicro(value: number): Micro | null {
  if (!(Math.abs(value) <= LARGEST_FIGURE)) return null;
  return (Math.sign(value) * Math.round(Math.abs(value) * MICRO)) as Micro;
}

/** The points of a decimal in millionths. */
export function pointsOf(micro: Micro | number, scale: Scale): Points {
  return (micro * (scale / MICRO)) as Points;
}

/** The nearest double of exact points: for JSON and cells, never for further sums. */
export function numberOf(points: Points | number, scale: Scale): number {
  return points === 0 ? 0 : points / scale;
}

/** Exact points as plain digits, rounded half away from zero to at most `places`, without trailing zeros. */
export function formatPoints(points: Points | number, scale: Scale, places = 2): string {
  const unit = 10 ** places;
  const magnitude = roundedQuotient(Math.abs(points), scale, unit);
  const whole = Math.floor(magnitude / unit);
  const rest = String(magnitude % unit)
    .padStart(places, '0')
    .replace(/0+$/, '');
  const sign = points < 0 && magnitude > 0 ? '-' : '';
  return sign + String(whole) + (rest === '' || places === 0 ? '' : '.' + rest);
}

/** round-half-up(amount / divisor × unit), exact while the remainder × unit stays a safe integer. */
function roundedQuotient(amount: number, divisor: number, unit: number): number {
  const whole = Math.floor(amount / divisor);
  const remainder = amount - whole * divisor;
  return whole * unit + Math.floor((remainder * unit * 2 + divisor) / (2 * divisor));
}

/** A scale on which a figure of six places divided by any product of one number from each list is whole. */
export function scaleFor(divisors: readonly number[]): Scale {
  return (MICRO * divisors.reduce(leastCommonMultiple, 1)) as Scale;
}

/** The least common multiple of two positive whole numbers. */
export function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
