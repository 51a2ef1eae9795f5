// A book made of rows of cells, for tests: what a person would type into an empty workbook.
import type { CellTable, CellValue } from '../../../src/engine';
import { keyOf, newBook, newSheet, PLAIN_LOOK, rowOf, type Book, type SheetState } from './book';

export type TypedSheet = {
  readonly name: string;
  /** From A1 on; a text that calls VILLAGE.… is a formula, still without a value. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly hidden?: boolean;
};

export function bookOf(sheets: readonly TypedSheet[]): Book {
  const book = newBook();
  for (const { name, rows, hidden = false } of sheets) {
    const sheet = newSheet(book, name);
    book.sheets.push(sheet);
    sheet.visibility = hidden ? 'Hidden' : 'Visible';
    rows.forEach((row, down) => row.forEach((value, across) => put(sheet, { row: down, column: across }, value)));
  }
  book.selection = { sheet: book.sheets[0].id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return book;
}

/** The cell keeps its look. */
export function put(
  sheet: SheetState,
  place: { readonly row: number; readonly column: number },
  value: CellValue,
): void {
  const key = keyOf(place.row, place.column);
  const look = sheet.cells.get(key)?.look ?? PLAIN_LOOK;
  const isFormula = typeof value === 'string' && /^=(?:VILLAGE\.|_xldudf_VILLAGE_)/u.test(value);
  if (value === null) sheet.cells.delete(key);
  else sheet.cells.set(key, { value: isFormula ? null : value, formula: isFormula ? value : null, look });
}

export function sheetNamed(book: Book, name: string): SheetState {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Tables in memory as a book: their cells where they stand, merged, struck through and hidden as they are. */
export function bookOfTables(tables: readonly CellTable[]): Book {
  const book = bookOf(tables.map(({ sheet, hidden = false }) => ({ name: sheet, rows: [], hidden })));
  book.date1904 = tables.some(({ date1904 }) => date1904 === true);
  for (const [at, { rows, top = 0, left = 0, merges = [], struck = [] }] of tables.entries()) {
    const sheet = book.sheets[at];
    rows.forEach((row, down) =>
      row.forEach((value, across) => put(sheet, { row: top + down, column: left + across }, value)),
    );
    sheet.merges = merges.map((area) => ({ ...area }));
    for (const [key, cell] of sheet.cells)
      if (struck.includes(rowOf(key))) sheet.cells.set(key, { ...cell, look: { ...cell.look, strike: true } });
  }
  return book;
}
