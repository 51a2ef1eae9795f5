// Columns and laid-out rows → the rows, merges and widths of a SheetModel.
import { digestOfRows } from '../basis/digest';
import { entryAt } from '../basis/entry';
import { withoutPrivateNumbers } from '../basis/private-numbers';
import type { SheetCell, SheetMerge, SheetModel, SheetRow, StyleName } from './model';
import { fittedToPages } from './page-fit';
import { fittingLines, textWidth, widthFor, wrappedLines } from './text-width';

/** A column of a list: its header, its look, and what stands in it for an entry. */
export type SheetColumn<Entry> = {
  readonly header: string;
  readonly style: StyleName;
  /** Narrowest width in characters; the longest content or the header may need more. */
  readonly least: number;
  readonly value: (entry: Entry) => string | number | null;
  /** When the column is left out: where it says nothing of anybody, or the same of everybody; absent: never. */
  readonly spare?: 'empty' | 'alike';
};

/** The columns that tell something of `entries`. */
export function columnsInUse<Entry>(
  columns: readonly SheetColumn<Entry>[],
  entries: readonly Entry[],
): readonly SheetColumn<Entry>[] {
  return columns.filter(({ spare, value }) => {
    if (spare === undefined) return true;
    const values = new Set(entries.map((entry) => value(entry) ?? ''));
    return values.size > 1 || (spare === 'empty' && values.size === 1 && !values.has(''));
  });
}

/** A row with the cells it joins: pairs of first and last column, 0-based, inclusive. */
export type LaidRow = SheetRow & { readonly joined?: readonly (readonly [number, number])[] };

const LINE_HEIGHT: Readonly<Partial<Record<StyleName, number>>> = { header: 16, note: 15.5, subtitle: 18 };
const ROW_HEIGHT = 22;

/** Headers up to so many characters stand in one line, longer ones in two. */
const ONE_LINE_HEADER = 10;

/** Widths that hold every entry in one line and every header in one or two. */
export function columnWidthsOf<Entry>(
  columns: readonly SheetColumn<Entry>[],
  entries: readonly Entry[],
): readonly number[] {
  return columns.map(({ header, least, value }) => {
    const headerWidth = textWidth(header);
    const headerNeeds = headerWidth <= ONE_LINE_HEADER ? headerWidth + 1 : Math.ceil(headerWidth / 2) + 3;
    return widthFor(
      entries.map((entry) => shown(value(entry))),
      Math.max(least, headerNeeds),
    );
  });
}

/** Characters that a posted list is at least wide: the title stands in it, and names beside each other for signing. */
const LEAST_WIDTH = 84;

/** As columnWidthsOf, a narrow list spread evenly over the page. */
export function pageWidthsOf<Entry>(
  columns: readonly SheetColumn<Entry>[],
  entries: readonly Entry[],
): readonly number[] {
  const widths = columnWidthsOf(columns, entries);
  const spread = Math.max(1, LEAST_WIDTH / totalOf(widths));
  return widths.map((width) => Math.ceil(width * spread));
}

export function headerRow<Entry>(columns: readonly SheetColumn<Entry>[], widths: readonly number[]): LaidRow {
  const lines = Math.max(
    ...columns.map((column, index) => (textWidth(column.header) + 1 > entryAt(widths, index) ? 2 : 1)),
  );
  return {
    cells: columns.map((column) => ({ value: column.header, style: 'header' })),
    height: lines * heightOfLine('header') + 6,
  };
}

export function entryRow<Entry>(columns: readonly SheetColumn<Entry>[], entry: Entry): LaidRow {
  return { cells: columns.map((column) => ({ value: column.value(entry), style: column.style })), height: ROW_HEIGHT };
}

/** One text across the whole width, as high as its wrapped lines need. */
export function wideRow(text: string, style: StyleName, widths: readonly number[]): LaidRow {
  const total = totalOf(widths);
  const height = style === 'title' ? 34 : wrappedLines(text, total) * heightOfLine(style) + 2;
  return { ...joinedRow([[text, 0, widths.length - 1]], style, widths.length), height };
}

/** One text in as many rows as it needs: for styles that do not wrap. */
export function wideRows(text: string, style: StyleName, widths: readonly number[]): readonly LaidRow[] {
  return fittingLines(text, totalOf(widths)).map((line) => wideRow(line, style, widths));
}

/** Texts each across some columns: `[text, first column, last column]`;
 * the cells between are empty and styled alike. */
export function joinedRow(
  spans: readonly (readonly [text: string, first: number, last: number])[],
  style: StyleName,
  columnCount: number,
): LaidRow {
  const cells = Array.from({ length: columnCount }, (): SheetCell => ({ value: null, style }));
  for (const [text, first] of spans) cells[first] = { value: text, style };
  return {
    cells,
    height: ROW_HEIGHT,
    joined: spans.filter(([, first, last]) => last > first).map(([, first, last]) => [first, last]),
  };
}

/** The place of the first column of sums of money; behind the last where there is none. */
export function placeOfMoney<Entry>(columns: readonly SheetColumn<Entry>[]): number {
  const [first = columns.length] = columns.flatMap(({ style }, at) => (style === 'money' ? [at] : []));
  return first;
}

/** Columns 0 … count − 1 cut into `parts` neighbouring runs of about equal width. */
export function spansOfWidth(widths: readonly number[], parts: number): readonly (readonly [number, number])[] {
  const total = totalOf(widths);
  const spans: [number, number][] = [];
  let first = 0;
  let reached = 0;
  for (let part = 1; part <= parts; part++) {
    let last = first;
    reached += entryAt(widths, first);
    // Leave a column for each part still to come.
    while (
      last + 1 < widths.length - (parts - part) &&
      (part === parts || reached + entryAt(widths, last + 1) / 2 < (total * part) / parts)
    ) {
      last++;
      reached += entryAt(widths, last);
    }
    spans.push([first, last]);
    first = last + 1;
  }
  return spans;
}

/** Up to so many characters an A4 page in portrait stays readable when fitted to its width; wider lists lie down. */
const PORTRAIT_WIDTH = 100;
/** What is kept is read on a desk: it may be smaller. */
const PORTRAIT_FILE_WIDTH = 128;

/** The model of laid rows, with the mark that says what it is and which figures it holds.
 * The first `headRows` are repeated on every page and stay in sight, but where `repeated` names the rows (0-based,
 * inclusive): then nothing does but those, on paper. `upright`: portrait, however wide. */
export function sheetOf(
  parts: {
    readonly name: string;
    readonly kind: string;
    readonly year: number;
    readonly upright?: true;
    readonly forFile?: boolean;
    readonly repeated?: readonly [number, number];
  },
  rows: readonly LaidRow[],
  widths: readonly number[],
  headRows: number,
): SheetModel {
  const merges = rows.flatMap((row, index): readonly SheetMerge[] =>
    (row.joined ?? []).map(([left, right]) => ({ top: index, left, bottom: index, right })),
  );
  const widest = parts.forFile === true ? PORTRAIT_FILE_WIDTH : PORTRAIT_WIDTH;
  const landscape = parts.upright !== true && totalOf(widths) > widest;
  const head = parts.repeated ?? ([0, headRows - 1] as const);
  const shown = fittedToPages(rows, { widths, landscape, head }).map(({ cells, height }) =>
    height === undefined ? { cells: cells.map(shareable) } : { cells: cells.map(shareable), height },
  );
  const digest = digestOfRows(shown.map((row) => row.cells.map((cell) => cell?.value ?? null)));
  return {
    name: parts.name,
    mark: `village-points ${parts.kind} ${parts.year} ${digest}`,
    columnWidths: widths,
    rows: shown,
    merges,
    print: {
      paper: 'A4',
      orientation: landscape ? 'landscape' : 'portrait',
      titleRows: head,
      pageNumbers: true,
      fitToWidth: true,
    },
    frozenRows: parts.repeated === undefined ? headRows : 0,
  };
}

function shareable(cell: SheetCell | null): SheetCell | null {
  return typeof cell?.value === 'string' ? { ...cell, value: withoutPrivateNumbers(cell.value) } : cell;
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function shown(value: string | number | null): string {
  return value === null ? '' : String(value);
}

function heightOfLine(style: StyleName): number {
  return LINE_HEIGHT[style] ?? ROW_HEIGHT;
}
