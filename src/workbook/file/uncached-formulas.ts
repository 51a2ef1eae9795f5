// Formulas without a value: a worksheet's text enters, their places leave. Whoever wrote such a file never
// calculated it, and a blank would be taken for "nothing there".
import { columnOf } from './column-letters';

// A cell that begins with a formula and has no value after it, or an empty one.
const UNCACHED = /<(?:\w+:)?c\b([^<>]*)>\s*<(?:\w+:)?f\b[^<>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(<(?:\w+:)?v\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>/g;

/** As [row, column], 0-based, in the order of the text. An empty text that a formula gave is a value. */
export function uncachedFormulas(sheetText: string): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  if (!/<(?:\w+:)?f[\s>/]/.test(sheetText)) return places;
  for (const [, attributes, emptyValue] of sheetText.matchAll(UNCACHED)) {
    if (emptyValue !== undefined && /\st=["']str["']/.test(attributes)) continue;
    const reference = /\sr=["']([A-Z]{1,3})([0-9]{1,7})["']/.exec(attributes);
    if (reference !== null) places.push([Number(reference[2]) - 1, columnOf(reference[1])]);
  }
  return places;
}
