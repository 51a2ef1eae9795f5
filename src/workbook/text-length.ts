// How long texts may be: what enters is any text, what leaves fits where it goes.

/** Characters that a cell can hold. */
export { LONGEST_CELL as LONGEST_TEXT } from '../engine';

/** At most `length` UTF-16 units, no character cut in half. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = /[\ud800-\udbff]/.test(text.charAt(length - 1));
  return text.slice(0, half ? length - 1 : length);
}
