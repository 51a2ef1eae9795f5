// What a sheet looks like when no table was found in it: enough for a clerk to see why.
import { isBlank, textOf, withoutPrivateNumbers, type CellTable, type CellValue } from '../engine';

export type SheetGlimpse = {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Written by this product. */
  readonly generated: boolean;
  /** The texts of the first row that could be a header (two texts or more), at most eight;
   * else of the first filled row. */
  readonly headers: readonly string[];
};

const ROWS_LOOKED_AT = 30;
const MOST_HEADERS = 8;
const LONGEST_HEADER = 12;

export function glimpseOf(table: CellTable): SheetGlimpse {
  const rows = table.rows.slice(0, ROWS_LOOKED_AT).map((row) => row.filter((cell) => !isBlank(cell)));
  const header = rows.find((row) => row.filter(isWords).length >= 2) ?? rows.find((row) => row.length > 0) ?? [];
  return {
    sheet: table.sheet,
    hidden: table.hidden ?? false,
    generated: table.generated ?? false,
    headers: header.slice(0, MOST_HEADERS).map(shortText),
  };
}

function isWords(cell: CellValue): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell);
}

function shortText(cell: CellValue): string {
  const text = withoutPrivateNumbers(textOf(cell)).replace(/\s+/gu, ' ');
  return text.length > LONGEST_HEADER ? `${text.slice(0, LONGEST_HEADER)}…` : text;
}
