// One worksheet part, taken apart: its text enters; the list of its cells, its merges and its formulas without
// a value leave. Nothing else of it goes to a reader.
import type { MergedArea } from '../../engine';
import { failures } from '../wording';
import { columnOf } from './column-letters';
import { checkPlaces } from './sheet-cells';
import { uncachedFormulas } from './uncached-formulas';

export type SheetPart = {
  /** `<sheetData>` with all that is in it, as written. */
  readonly cells: string;
  readonly merges: readonly MergedArea[];
  readonly uncached: readonly (readonly [number, number])[];
};

const MERGE = /<(?:\w+:)?mergeCell\s[^<>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;

/** `name` is the sheet's, for the failure. Throws HostFailure when the list of cells or the part itself has no end, or two cells are one place. */
export function takeSheetApart(text: string, name: string): SheetPart {
  const opening = /<(?:\w+:)?sheetData\b/.exec(text);
  const last = text.lastIndexOf('<', text.lastIndexOf('sheetData'));
  const closing = /^<(?:\/(?:\w+:)?sheetData\s*>|(?:\w+:)?sheetData\s*\/>)/.exec(text.slice(last, last + 100));
  const ended = /<\/(?:\w+:)?worksheet\s*>\s*(?:<!--[^<>]*-->\s*)*$/.test(text.slice(-1000));
  if (opening === null || closing === null || !ended) throw failures.damagedSheet(name);
  const end = last + closing[0].length;
  const cells = text.slice(opening.index, end);
  checkPlaces(cells, name);
  return { cells, merges: mergesOf(text.slice(end)), uncached: uncachedFormulas(cells) };
}

function mergesOf(text: string): readonly MergedArea[] {
  return Array.from(text.matchAll(MERGE), ([, left, top, right, bottom]) => ({
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  }));
}
