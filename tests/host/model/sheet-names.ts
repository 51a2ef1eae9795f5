// How formulas name sheets, and what Excel makes of formulas and names when a sheet gets another name or is deleted.
import type { Book, SheetState } from './book';

/** A text, which names nothing; or a sheet's name before `!`, in quotes or plain. */
const NAMED = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!/gu;

const PLAIN = /^[\p{L}_][\p{L}\d_.]*$/u;
/** `A1`, `R`, `C` and `R1C1` are cells. */
export const CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/iu;

/** Whether Excel takes both for one. */
export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();

/** `花名册` and `'3月''s'`: a name as it stands before `!`. */
export function asSheet(name: string): string {
  return PLAIN.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet, and whatever names it. */
export function renameSheet(book: Book, sheet: SheetState, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  replaceReferences(book, before, `${asSheet(name)}!`);
}

/** Whatever named the sheet names nothing any more. */
export function withoutSheet(book: Book, name: string): void {
  replaceReferences(book, name, '#REF!');
}

function replaceReferences(book: Book, name: string, by: string): void {
  const replaced = (formula: string): string =>
    formula.replace(NAMED, (whole: string, quoted: string | undefined, plain: string | undefined) => {
      const named = quoted?.replaceAll("''", "'") ?? plain;
      return named !== undefined && sameName(named, name) ? by : whole;
    });
  for (const state of [...book.names, ...book.sheets.flatMap(({ names }) => names)])
    state.formula = replaced(state.formula);
  for (const { cells } of book.sheets) {
    for (const [key, cell] of cells)
      if (cell.formula !== null) cells.set(key, { ...cell, formula: replaced(cell.formula) });
  }
}
