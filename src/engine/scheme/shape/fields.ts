// The values that keys of a scheme file may have, and how objects and lists are made of them.
import * as v from 'valibot';
import { LARGEST_FIGURE, milliOf } from '../../basis/points';

// The message of each rule is the code of the problem it raises; that of an object is its known keys.
const LONGEST_TEXT = 200;
const LONGEST_LIST = 500;

export const text = v.pipe(v.string(), v.regex(/\S/, 'empty-text'), v.maxLength(LONGEST_TEXT, 'too-long'));
export const prose = v.pipe(v.string(), v.maxLength(LONGEST_TEXT * 5, 'too-long'));
export const figure = v.pipe(
  v.number(),
  v.minValue(0, 'out-of-range'),
  v.maxValue(LARGEST_FIGURE, 'out-of-range'),
  v.check((value) => !inRange(value) || milliOf(value) !== null, 'too-many-places'),
);
export const positive = v.pipe(figure, v.gtValue(0, 'out-of-range'));
export const percent = v.pipe(positive, v.maxValue(100, 'out-of-range'));
export const yuan = v.pipe(
  v.number(),
  v.minValue(0, 'out-of-range'),
  v.maxValue(LARGEST_FIGURE, 'out-of-range'),
  v.check((value) => !inRange(value) || Math.round(value * 100) / 100 === value, 'below-a-fen'),
);
/** A sum of money of the whole village, in yuan: of eight digits at most, so that with its fen it is not taken for a
 * phone number. */
export const money = v.pipe(
  v.number(),
  v.gtValue(0, 'out-of-range'),
  v.maxValue(99_999_999, 'out-of-range'),
  v.check((value) => Math.round(value * 100) / 100 === value, 'below-a-fen'),
);
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'invalid-month'));
/** A day of every year, such as `01-10`. */
export const dayOfYear = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/,
    'invalid-day',
  ),
);
export const clause = v.optional(prose, '');
export const note = v.optional(prose);
export const texts = v.optional(listOf(text), []);
/** How often something is assessed, scored or limited. */
export const period = v.picklist(['month', 'two-months', 'quarter', 'half-year', 'year']);
/** Periods that rows are counted together in. */
export const rowPeriod = v.picklist(['day', 'week', 'month', 'two-months', 'quarter', 'half-year', 'year']);
/** When ends what a row without an end date begins. */
export const until = v.picklist(['open', 'year-end', 'next-year-end']);
export const rounding = v.picklist(['half-up', 'down', 'up']);
/** A month of the calendar. */
export const monthNumber = v.pipe(
  v.number(),
  v.integer('not-whole'),
  v.minValue(1, 'out-of-range'),
  v.maxValue(12, 'out-of-range'),
);
/** So many months, up to ten years. */
export const months = v.pipe(
  v.number(),
  v.integer('not-whole'),
  v.minValue(1, 'out-of-range'),
  v.maxValue(120, 'out-of-range'),
);
/** A whole number from 0 on. */
export const count = v.pipe(
  v.number(),
  v.integer('not-whole'),
  v.minValue(0, 'out-of-range'),
  v.maxValue(1000, 'out-of-range'),
);
export const places = v.pipe(
  v.number(),
  v.integer('not-whole'),
  v.minValue(1, 'out-of-range'),
  v.maxValue(LARGEST_FIGURE, 'out-of-range'),
);

export function objectOf<const E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, string> {
  return v.strictObject(entries, Object.keys(entries).join(' '));
}

export function listOf<const S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(entry: S) {
  return v.pipe(v.array(entry), v.maxLength(LONGEST_LIST, 'list-length'));
}

function inRange(value: number): boolean {
  return value >= 0 && value <= LARGEST_FIGURE;
}
