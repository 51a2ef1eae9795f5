// SheetJS, loaded when it is first asked for: an .xlsx is read without it, and loading it takes longer than reading a
// village's ledger.

type Library = typeof import('./sheet-js');

declare const require: (path: './sheet-js') => Library;

let library: Library | null = null;

export function spreadsheetLibrary(): Library {
  library ??= require('./sheet-js');
  return library;
}
