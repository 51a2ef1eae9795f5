// Which elements of a worksheet matter to its cells: names enter, kinds leave.
import { FORMAT, IN_FORMAT, IN_RICH_TEXT, IN_RUN, RUN, TEXT, VAL_WORD } from './rich-text';
import { isMainNamespace } from './scan/main-namespace';
import { Malformed } from './scan/malformed';
import { CHECK, DOCUMENT, OTHER, REFUSE, TAKE, type TextUse } from './scan/xml-scanner';

export const WORKSHEET = 2;
export const CELLS = 3;
export const ROW = 4;
export const CELL = 5;
export const VALUE = 6;
export const FORMULA = 7;
export const INLINE = 8;
export const MERGES = 9;
export const MERGE = 10;

/** Attributes, by their index here. */
export const SHEET_WORDS = [VAL_WORD, 'r', 's', 't', 'ref'];
export const R = 1;
export const S = 2;
export const T = 3;
export const REF = 4;

/** By the parent's kind: which elements below it matter. */
const KINDS: ReadonlyMap<number, ReadonlyMap<string, number>> = new Map([
  [
    WORKSHEET,
    new Map([
      ['sheetData', CELLS],
      ['mergeCells', MERGES],
    ]),
  ],
  [CELLS, new Map([['row', ROW]])],
  [ROW, new Map([['c', CELL]])],
  [
    CELL,
    new Map([
      ['v', VALUE],
      ['f', FORMULA],
      ['is', INLINE],
    ]),
  ],
  [INLINE, IN_RICH_TEXT],
  [RUN, IN_RUN],
  [FORMAT, IN_FORMAT],
  [MERGES, new Map([['mergeCell', MERGE]])],
]);
/** Elements that stand in one place only: one elsewhere would be lost without a word. */
const NOWHERE_ELSE = new Set(['sheetData', 'row', 'c', 'mergeCells', 'mergeCell']);

/** What a text right within these would be, nobody knows. */
const WITHOUT_TEXT = new Set([WORKSHEET, CELLS, ROW, CELL, MERGES]);
export const SHEET_TEXT_USES = Array.from({ length: TEXT + 1 }, (_, kind): TextUse => {
  if (kind === VALUE || kind === TEXT) return TAKE;
  return WITHOUT_TEXT.has(kind) ? REFUSE : CHECK;
});

/** See XmlSink.kindOf. */
export function sheetKindOf(parent: number, local: string, uri: string): number {
  if (parent === DOCUMENT) {
    if (local !== 'worksheet' || !isMainNamespace(uri)) throw new Malformed();
    return WORKSHEET;
  }
  const kind = KINDS.get(parent)?.get(local) ?? OTHER;
  if (kind === OTHER && NOWHERE_ELSE.has(local)) throw new Malformed();
  return kind;
}
