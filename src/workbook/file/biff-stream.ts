// The workbook stream of an .xls, made safe to read: records that hold cells stay, all others are renamed to a
// number that nobody knows, at the same place and length. What SheetJS does not say of the sheets leaves besides.
import { failures } from '../wording';
import { isMarkName } from '../mark';
import { biffStrikes, type BiffStrikes } from './biff-strikes';
import type { StruckPlaces } from '../struck-rows';

export type BiffSheet = {
  /** Where the sheet's own records begin; SheetJS lists sheets by it. */
  readonly position: number;
  readonly hidden: boolean;
  /** A worksheet, and not a chart, a macro sheet or a module. */
  readonly table: boolean;
  /** The mark of a sheet of this product, else `null`. */
  readonly mark: string | null;
  readonly struck: StruckPlaces;
};

export type BiffStream = {
  readonly stream: Uint8Array;
  /** In the order of the tabs. */
  readonly sheets: readonly BiffSheet[];
};

/** The types of records by what they hold. */
export const record = {
  BOF: 0x0809,
  EOF: 0x000a,
  PASSWORD_TO_OPEN: 0x002f,
  TAB: 0x0085,
  CONTINUATION: 0x003c,
  FORMULA: 0x0006,
  NAME: 0x0018,
  PROTECT: 0x0012,
  PASSWORD: 0x0013,
  SHEET_LIST: 0x0017,
  BOOK: 0x01ae,
  ARRAY: 0x0221,
  TABLE: 0x0236,
  SHARED_FORMULA: 0x04bc,
} as const;

const { BOF, EOF, PASSWORD_TO_OPEN: FILE_PASS, TAB: BOUND_SHEET, CONTINUATION: CONTINUE, FORMULA, NAME } = record;
const UNKNOWN = 0xffff;
/** CodePage, Date1904, BoundSheet, SST, XF, Format, Number, RK, MulRk, LabelSst, Label, RString, BoolErr, Formula,
 * String, MergeCells. */
const KEPT = new Set([
  0x42,
  0x22,
  BOUND_SHEET,
  0xfc,
  0xe0,
  0x41e,
  0x203,
  0x27e,
  0xbd,
  0xfd,
  0x204,
  0xd6,
  0x205,
  FORMULA,
  0x207,
  0xe5,
]);
/** Where a record says how many characters follow: Label, RString, String. */
const COUNTED_TEXTS: Readonly<Record<number, number>> = { 0x204: 6, 0xd6: 6, 0x207: 0 };
const VERSIONS = [0x0500, 0x0600];
export const BIFF8 = 0x0600;
/** The token of a text in a formula. */
const TEXT_TOKEN = 0x17;

type SheetRecord = Omit<BiffSheet, 'mark' | 'struck'>;

type Walk = {
  readonly view: DataView;
  readonly sheets: SheetRecord[];
  readonly marks: Map<number, string>;
  readonly strikes: BiffStrikes;
  /** Where the records of the sheet (or of the workbook itself) began. */
  position: number;
  depth: number;
  /** Whether the last record other than a continuation stays. */
  kept: boolean;
};

/** Throws HostFailure when the stream is encrypted, of a version before Excel 5, cut off or damaged. */
export function tameBiffStream(source: Uint8Array): BiffStream {
  const stream = source.slice();
  const view = new DataView(stream.buffer);
  if (stream.length < 8 || view.getUint16(0, true) !== BOF || !VERSIONS.includes(view.getUint16(4, true)))
    throw failures.unknownContent();
  const walk: Walk = { view, sheets: [], marks: new Map(), strikes: biffStrikes(), position: 0, depth: 0, kept: false };
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (walk.depth === 0 && type !== BOF) break;
    if (at + 4 + view.getUint16(at + 2, true) > stream.length) throw failures.truncated();
    tameRecord(walk, type, at);
  }
  return {
    stream,
    sheets: walk.sheets.map((sheet, index) => ({
      ...sheet,
      mark: walk.marks.get(index) ?? null,
      struck: walk.strikes.placesOf(sheet.position),
    })),
  };
}

function tameRecord(walk: Walk, type: number, at: number): void {
  const { view } = walk;
  const length = view.getUint16(at + 2, true);
  if (type === FILE_PASS) throw failures.encrypted();
  if (type === BOF && walk.depth === 0) walk.position = at;
  if (type === BOF) walk.depth += 1;
  if (type === EOF) walk.depth -= 1;
  if (type !== CONTINUE) walk.kept = type === BOF || type === EOF || KEPT.has(type);
  if (type === BOUND_SHEET && length >= 6) walk.sheets.push(sheetOf(view, at + 4));
  if (type === NAME) readMark(walk, at + 4, length);
  // Deeper ones are those of charts.
  if (walk.depth === 1) walk.strikes.note(view, type, at, walk.position);
  // A length that says "no formula": only the value that it gave is read.
  if (type === FORMULA && length >= 22) view.setUint16(at + 24, 0xffff, true);
  const counted = COUNTED_TEXTS[type];
  if (walk.kept && counted !== undefined) checkText(view, at, counted);
  if (!walk.kept) view.setUint16(at, UNKNOWN, true);
}

function sheetOf(view: DataView, at: number): SheetRecord {
  return {
    position: view.getUint32(at, true),
    hidden: (view.getUint8(at + 4) & 3) !== 0,
    table: view.getUint8(at + 5) === 0,
  };
}

/** A text may go on in continuations, but not claim more characters than they have bytes. */
function checkText(view: DataView, at: number, countAt: number): void {
  let end = at + 4 + view.getUint16(at + 2, true);
  let bytes = end - at;
  if (bytes < 4 + countAt + 2) throw failures.damaged();
  const count = view.getUint16(at + 4 + countAt, true);
  while (count > bytes && end + 4 <= view.byteLength && view.getUint16(end, true) === CONTINUE) {
    bytes += view.getUint16(end + 2, true);
    end += 4 + view.getUint16(end + 2, true);
  }
  if (count > bytes) throw failures.damaged();
}

/** A name of the workbook: kept only where it marks a sheet with a text. */
function readMark({ view, marks }: Walk, at: number, length: number): void {
  if (length < 15 || view.getUint16(4, true) !== BIFF8) return;
  const end = at + length;
  const name = textAt(view, at + 14, view.getUint8(at + 3), end);
  if (name === null || !isMarkName(name.text) || view.getUint8(Math.min(name.end, end - 1)) !== TEXT_TOKEN) return;
  const mark = name.end + 2 < end ? textAt(view, name.end + 2, view.getUint8(name.end + 1), end) : null;
  marks.set(view.getUint16(at + 8, true) - 1, mark?.text ?? '');
}

/** `count` characters after a byte that says whether they are wide; `null` when they do not end by `end`. */
export function textAt(
  view: DataView,
  at: number,
  count: number,
  end: number,
): { readonly text: string; readonly end: number } | null {
  if (at >= end) return null;
  const wide = (view.getUint8(at) & 1) === 1;
  const after = at + 1 + count * (wide ? 2 : 1);
  if (after > end) return null;
  const codes = Array.from({ length: count }, (_, index) =>
    wide ? view.getUint16(at + 1 + index * 2, true) : view.getUint8(at + 1 + index),
  );
  return { text: String.fromCharCode(...codes), end: after };
}
