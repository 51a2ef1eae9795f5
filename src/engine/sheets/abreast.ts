// A list → its rows in so many columns of lines beside each other, for a page that is wider than a line.
import { entryAt } from '../basis/entry';
import { entryRow, type LaidRow, type SheetColumn } from './layout';

/** Longer lists stand twice beside each other where two lines fit. */
const MOST_IN_ONE_COLUMN = 40;

/** Characters of two lines that a page in portrait takes. */
const WIDEST_PAIR = 104;

/** Points. */
const ROW_HEIGHT = 18;

/** 1 or 2: how often `widths` stand beside each other for so many lines. */
export function timesAbreast(lines: number, widths: readonly number[]): 1 | 2 {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return lines > MOST_IN_ONE_COLUMN && width * 2 <= WIDEST_PAIR ? 2 : 1;
}

/** Read down: the first half of the entries stands on the left. */
export function abreastRows<Entry>(
  columns: readonly SheetColumn<Entry>[],
  entries: readonly Entry[],
  times: number,
): readonly LaidRow[] {
  const rows = entries.map((entry) => entryRow(columns, entry));
  const blank = columns.map(({ style }) => ({ value: null, style }));
  const down = Math.ceil(rows.length / times);
  return Array.from({ length: down }, (_, at): LaidRow => {
    const cells = Array.from({ length: times }, (_each, part) => rows[part * down + at]?.cells ?? blank).flat();
    return { ...entryAt(rows, at), cells, height: ROW_HEIGHT };
  });
}
