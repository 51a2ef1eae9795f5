// Rows of a list and the width of its columns → the same rows, the list's own a little lower or higher, so that the list
// ends on a page as it should: on one page with its notes and signatures where that goes, and never with nothing but
// notes and signatures below a repeated head.
import type { SheetRow, StyleName } from './model';

/** Points of an A4 page between our margins. */
const UPRIGHT = { width: 523, height: 748 } as const;
const LYING = { width: 770, height: 501 } as const;

/** Points of a character in a column's width, and what a cell leaves at its sides. */
const POINTS_PER_CHARACTER = 5.5;
const PADDING = 4;

/** Points: a row of 11-point text is no lower, and no row of a list is stretched further than by half. */
const LOWEST_ROW = 14.5;
const MOST_STRETCH = 1.5;
const STEP = 0.5;

/** Spreadsheets break pages a little differently: what is to hold must hold of pages that take so much too; of fewer
 * where no height holds of all. */
const OTHER_PAGES: readonly (readonly number[])[] = [[1.08, 1.04, 1, 0.97, 0.94], [1.04, 1, 0.97], [1]];

/** So many rows of the list go with the notes and signatures on the last page. */
const ROWS_WITH_NOTES = 3;

const LIST_STYLES: ReadonlySet<StyleName> = new Set<StyleName>([
  'text',
  'text-centre',
  'points',
  'integer',
  'money',
  'total-text',
  'total-integer',
  'total-money',
]);

/** `head`: the first and last row repeated on every page, 0-based. Nothing else of the rows is changed than heights of
 * rows of the list; where nothing fits they stay. */
export function fittedToPages<Row extends SheetRow>(
  rows: readonly Row[],
  page: {
    readonly widths: readonly number[];
    readonly landscape: boolean;
    readonly head: readonly [number, number];
  },
): readonly Row[] {
  const wide = page.widths.reduce((sum, width) => sum + width * POINTS_PER_CHARACTER + PADDING, 0);
  const paper = page.landscape ? LYING : UPRIGHT;
  const capacity = paper.height / Math.min(1, paper.width / wide);
  const own = rows.flatMap((row) => (isOfList(row) && row.height !== undefined ? [row.height] : []));
  if (own.length === 0) return rows;
  const tallest = Math.max(...own);
  const heights = candidates(tallest);
  const asTall = (height: number): readonly Row[] =>
    height === tallest ? rows : rows.map((row) => (isOfList(row) ? { ...row, height } : row));
  const whole = heights.find((height) => height <= tallest && heightOf(asTall(height)) <= capacity * 0.96);
  if (whole !== undefined) return asTall(whole);
  const endsOn = (pages: readonly number[]): number | undefined =>
    heights.find((height) => pages.every((part) => endsWell(asTall(height), capacity * part, page.head)));
  const [end = tallest] = OTHER_PAGES.flatMap((pages) => endsOn(pages) ?? []);
  return asTall(end);
}

/** Heights to be tried, the nearest to what was wanted first, lower before higher. */
function candidates(wanted: number): readonly number[] {
  const heights: number[] = [];
  for (let height = Math.min(LOWEST_ROW, wanted); height <= wanted * MOST_STRETCH; height += STEP) heights.push(height);
  if (!heights.includes(wanted)) heights.push(wanted);
  return heights.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
}

/** Whether the last page has rows of the list above all of the notes and signatures. */
function endsWell(rows: readonly SheetRow[], capacity: number, [first, last]: readonly [number, number]): boolean {
  const head = heightOf(rows.slice(first, last + 1));
  let filled = 0;
  let begins = 0;
  rows.forEach((row, at) => {
    const height = row.height ?? 0;
    if (filled + height > capacity) {
      begins = at;
      filled = at > last ? head : 0;
    }
    filled += height;
  });
  const listed = rows.flatMap((row, at) => (isOfList(row) ? [at] : []));
  const needed = listed[Math.max(0, listed.length - ROWS_WITH_NOTES)] ?? 0;
  return begins <= needed;
}

function isOfList({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell !== null && LIST_STYLES.has(cell.style));
}

function heightOf(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? 0), 0);
}
