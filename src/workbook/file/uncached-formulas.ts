// Formulas without a value: a worksheet's text enters, their places leave. Whoever wrote such a file never
// calculated it, and a blank would be taken for "nothing there".
import { columnOf } from './column-letters';

// A cell that begins with a formula and has no value after it, or an empty one; extensions may follow.
const UNCACHED =
  /<(?:\w+:)?c\b([^<>]*)>\s*<(?:\w+:)?f\b[^<>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(<(?:\w+:)?v\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?v>)\s*)?(?:<(?:\w+:)?extLst\b[^<>]*>(?:(?!<\/?(?:\w+:)?c[\s>/])[^])*?<\/(?:\w+:)?extLst>\s*)?<\/(?:\w+:)?c>/g;
const ROW_OR_CELL = /<(?:\w+:)?(row|c)\b([^<>]*)>/g;

type Place = readonly [number, number];

/** As [row, column], 0-based, in the order of the text. An empty text that a formula gave is a value. */
export function uncachedFormulas(sheetText: string): readonly Place[] {
  if (!/<(?:\w+:)?f[\s>/]/.test(sheetText)) return [];
  const places: (Place | number)[] = [];
  for (const { index, 1: attributes, 2: emptyValue } of sheetText.matchAll(UNCACHED)) {
    if (emptyValue !== undefined && /\st=["']str["']/.test(attributes)) continue;
    places.push(placeOf(attributes) ?? index);
  }
  return places.every((place) => typeof place !== 'number') ? places : counted(places, sheetText);
}

function placeOf(attributes: string): Place | null {
  const reference = /\sr=["']([A-Z]{1,3})([0-9]{1,7})["']/.exec(attributes);
  return reference === null ? null : [Number(reference[2]) - 1, columnOf(reference[1])];
}

/** Where a cell does not say where it is (an index of the text stands for it), it follows the one before it. */
function counted(places: readonly (Place | number)[], sheetText: string): readonly Place[] {
  const found = new Map<Place | number, Place>();
  for (const place of places) if (typeof place === 'number') found.set(place, [0, 0]);
  let row = -1;
  let column = -1;
  for (const { index, 1: kind, 2: attributes } of sheetText.matchAll(ROW_OR_CELL)) {
    if (kind === 'row') {
      row = Number(/\sr=["']([0-9]{1,7})["']/.exec(attributes)?.[1] ?? row + 2) - 1;
      column = -1;
    } else {
      column = placeOf(attributes)?.[1] ?? column + 1;
      if (found.has(index)) found.set(index, [row, column]);
    }
  }
  return places.map((place) => (typeof place === 'number' ? (found.get(place) as Place) : place));
}
