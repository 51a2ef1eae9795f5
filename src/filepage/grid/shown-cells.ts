// A sheet as its cells show it: its values, how its numbers are shown and what the ledger takes its columns for enter;
// texts by row and column leave, and how wide columns are to be.
import {
  DAYS_TO_1904,
  entryAt,
  FIRST_DAY,
  formatDay,
  isBlank,
  LAST_DAY,
  valueAt,
  type CellTable,
  type FoundTable,
} from '../../engine';
import { showsDays, shownNumber, type NumberFormats } from '../../workbook/file';
import { isDayCell } from '../editing/column-sense';

export type ShownCell = { readonly text: string; readonly isFigure: boolean };

/** 0-based in the sheet. */
export type ShownCells = (row: number, column: number) => ShownCell;

const BLANK: ShownCell = { text: '', isFigure: false };
/** Rows that a column's width is taken from. */
const MEASURED_ROWS = 200;
/** A row of fewer cells is a title or a note, which may run on over the blank cells beside it. */
const FEWEST_FILLED = 3;
const NARROWEST = 64;
const WIDEST = 260;
const LONGEST = 30;
const CHINESE_WIDTH = 14;
const LATIN_WIDTH = 8;
const BORDERS = 16;

export function shownCells(table: CellTable, formats: NumberFormats, found: readonly FoundTable[]): ShownCells {
  const here = found.filter(({ sheet }) => sheet === table.sheet);
  const date1904 = table.date1904 === true;
  const shownFigure = (value: number, row: number, column: number): ShownCell => {
    const code = formats(row, column);
    const day = Math.floor(value) + (date1904 ? DAYS_TO_1904 : 0);
    // A day that nobody has formatted as one.
    if (!showsDays(code) && day >= FIRST_DAY && day <= LAST_DAY && isDayCell(here, table.sheet, row, column))
      return { text: formatDay(day), isFigure: false };
    return { text: shownNumber(value, code, date1904), isFigure: !showsDays(code) };
  };
  return (row, column) => {
    const value = valueAt(table, row, column);
    if (value === null) return BLANK;
    if (typeof value === 'number') return shownFigure(value, row, column);
    return {
      text: typeof value === 'boolean' ? String(value).toUpperCase() : value.replace(/\s+/gu, ' '),
      isFigure: false,
    };
  };
}

/** Pixels, by column; `count` columns. */
export function columnWidths(
  { rows, left = 0, top = 0, merges = [] }: CellTable,
  shown: ShownCells,
  count: number,
): readonly number[] {
  const widths = new Array<number>(count).fill(NARROWEST);
  const wide = new Set(merges.filter((area) => area.right > area.left).map((area) => `${area.top} ${area.left}`));
  const tabular = rows
    .slice(0, MEASURED_ROWS)
    .map((row) => row.filter((value) => !isBlank(value)).length >= FEWEST_FILLED);
  rows.slice(0, MEASURED_ROWS).forEach((row, down) =>
    row.forEach((_, across) => {
      const column = left + across;
      if (!tabular[down] || wide.has(`${top + down} ${column}`)) return;
      widths[column] = Math.min(
        WIDEST,
        Math.max(entryAt(widths, column), BORDERS + widthOf(shown(top + down, column).text)),
      );
    }),
  );
  return widths;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.slice(0, LONGEST)) width += letter > '\u00ff' ? CHINESE_WIDTH : LATIN_WIDTH;
  return width;
}
