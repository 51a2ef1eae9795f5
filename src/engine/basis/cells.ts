// Cells as every host can hand them over: rows of primitives, with the little that a sheet knows besides.

/** A blank is `null` or `''`; an error value is its text, such as `#N/A`. Dates are serials. */
export type CellValue = string | number | boolean | null;

/** A merged area, 0-based sheet coordinates, both ends inclusive. */
export type MergedArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** One sheet's (or one range's) cells. */
export type CellTable = {
  /** The sheet's name, or the name that a caller gave the range; '' when it has none. */
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Sheet coordinates of `rows[0][0]`, 0-based; default 0. */
  readonly top?: number;
  readonly left?: number;
  readonly merges?: readonly MergedArea[];
  readonly hidden?: boolean;
  /** The workbook counts days from 1904. */
  readonly date1904?: boolean;
  /** Formula cells without a cached value, as [row, column] in sheet coordinates. */
  readonly uncached?: readonly (readonly [number, number])[];
  /** Rows (0-based in the sheet, ascending) whose filled cells are struck through, all or nearly all of them. */
  readonly struck?: readonly number[];
  /** Written by this product: never read as a ledger. */
  readonly generated?: boolean;
};

/** What a cell of the sheet holds, 0-based; `null` for a blank and for a cell outside of the table. */
export function valueAt(table: CellTable | undefined, row: number, column: number): CellValue {
  const value = table?.rows[row - (table.top ?? 0)]?.[column - (table.left ?? 0)] ?? null;
  return value === '' ? null : value;
}

/** Marks without width, such as come along when a cell is pasted from a web page. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]+/gu;

/** Null, '' or white space (marks without width too) alone. Asked of every cell:
 * a text that begins with a letter is decided at once. */
export function isBlank(cell: CellValue | undefined): cell is null | undefined | '' {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  if ((first > 0x20 && first < 0x80) || (first > 0x3000 && first < 0xfeff)) return false;
  return cell.replace(INVISIBLE, '').trim() === '';
}

/** What the automation of spreadsheet programs calls error values: the last four digits of each number. */
const ERROR_NUMBERS: ReadonlyMap<number, string> = new Map([
  [6288, '#NULL!'],
  [6281, '#DIV/0!'],
  [6273, '#VALUE!'],
  [6265, '#REF!'],
  [6259, '#NAME?'],
  [6252, '#NUM!'],
  [6246, '#N/A'],
  [6245, '#GETTING_DATA'],
  [6243, '#SPILL!'],
  [6242, '#CONNECT!'],
  [6241, '#BLOCKED!'],
  [6240, '#UNKNOWN!'],
  [6239, '#FIELD!'],
  [6238, '#CALC!'],
]);
/** Before those four digits. */
const ERRORS_FROM = -2_146_820_000;

/** The error that a program tells as a number of its own (-2146826246 is #N/A); `null` for any other number, one that
 * only looks like an error among them: nothing is guessed. */
export function errorOfNumber(value: number): string | null {
  return value < ERRORS_FROM ? (ERROR_NUMBERS.get(ERRORS_FROM - value) ?? null) : null;
}

/** An Excel error value as its text. */
export function isErrorText(cell: CellValue | undefined): boolean {
  return (
    typeof cell === 'string' &&
    /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/.test(
      cell,
    )
  );
}

// Printable ASCII and common ideographs: NFKC and trimming leave them as they are.
// Asked of most cells, so no regular expression.
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x21 || (code > 0x7e && code < 0x4e00) || code > 0x9fff) return false;
  }
  return true;
}

/** Whether the first `most` characters of a text hold one of two (UTF-16 codes).
 * Asked of most cells, so that no search is set up for a name of three characters. */
export function holdsEither(text: string, a: number, b: number, most: number): boolean {
  const end = Math.min(text.length, most);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === a || code === b) return true;
  }
  return false;
}

/** The cell as text: NFKC, without marks that have no width, trimmed; numbers in plain digits; '' for blanks. */
export function textOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return isPlain(cell) ? cell : cell.normalize('NFKC').replace(INVISIBLE, '').trim();
  return String(cell);
}

/** Characters that a cell of a worksheet can hold. */
export const LONGEST_CELL = 32_767;

/** A 户号 as it is where leading zeros do not matter: `0101` is `101`, `000` is `0`. */
export function withoutLeadingZeros(text: string): string {
  return text.replace(/^0+(?=.)/u, '');
}

/** The text with all white space removed (names, headers). */
export function compact(text: string): string {
  return isPlain(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, '');
}

/** A number as typed: a number, or its text with full-width digits, spaces around it or thousands commas;
 * else `null`, also for `1 2`. */
export function figureOf(cell: CellValue | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const plain = compact(cell);
  // Two figures with a space between them are not one of more digits.
  if (plain.length !== cell.length && /[\d.,]\s+[\d.,]/u.test(cell.normalize('NFKC'))) return null;
  const text = plain.replace(/^([+-]?\d{1,3}(?:,\d{3})+)(?=\.|$)/, (whole) => whole.replaceAll(',', ''));
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : null;
}

/** `C17` of 0-based row and column. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A` for 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 2 for `C`, the inverse of columnLetters; small letters too. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
