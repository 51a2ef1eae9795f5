// A file that a person dropped or chose: it enters, the book and the pane's session over it leave, read for the first
// time.
import { builtinSchemes } from '../engine';
import { Session } from '../taskpane/session/session';
import { today } from '../taskpane/session/today';
import { bytesOf, originalOf } from './book/dropped-file';
import { OpenBook } from './book/open-book';
import { Editing } from './editing/editing';
import { foundTables } from './ledger-view';

export type OpenedFile = { readonly book: OpenBook; readonly session: Session; readonly editing: Editing };

/** Throws HostFailure when the file cannot be read or is no workbook. */
export async function openFile(file: File): Promise<OpenedFile> {
  const book = new OpenBook(await bytesOf(file), originalOf(file));
  const session = new Session({ workbook: book, desk: book, today, where: 'page', formulas: null }, builtinSchemes());
  // What a damaged sheet says is said here, where another file can be chosen.
  await book.readTables();
  await session.open();
  showLedger(book, session);
  return { book, session, editing: new Editing(book, session, () => foundTables(session.current())) };
}

/** The first sheet that the ledger is read from: an empty cover says nothing. */
function showLedger(book: OpenBook, session: Session): void {
  const found = new Set(
    foundTables(session.current())
      .filter(({ taken, hidden }) => taken && !hidden)
      .map(({ sheet }) => sheet),
  );
  const first = book.current().tables.find(({ sheet }) => found.has(sheet));
  if (first !== undefined) book.goTo({ sheet: first.sheet, row: 0, column: 0 });
}
