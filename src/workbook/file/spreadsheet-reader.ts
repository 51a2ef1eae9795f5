// The one place that lets SheetJS read and write: bytes enter, its workbook leaves, or the other way round, and its
// errors become host failures.
import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import type { HostFailure } from '../port';
import { failures } from '../wording';
import { spreadsheetLibrary } from './spreadsheet-library';

// Serials stay serials, no text is formatted, no formula is translated.
const SPARE: ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellDates: false,
};

/** Throws HostFailure when SheetJS does. */
export function readSpreadsheet(bytes: Uint8Array, options: ParsingOptions = {}): WorkBook {
  const { read } = spreadsheetLibrary();
  return guarded(() => read(bytes, { ...SPARE, ...options }), unread);
}

/** The workbook as a new .xlsx. Throws HostFailure `notWritten` when SheetJS throws. */
export function writeSpreadsheet(workbook: WorkBook): Uint8Array {
  const { writeXLSX } = spreadsheetLibrary();
  const bytes = guarded(
    () => writeXLSX(workbook, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer,
    failures.notWritten,
  );
  return new Uint8Array(bytes);
}

/** Runs a step of the library, silently; what it throws becomes the HostFailure that `failed` makes of it. */
function guarded<Result>(step: () => Result, failed: (error: unknown) => HostFailure): Result {
  // The library remarks on formats and records that it does not know; none of them is about cells.
  const said = console.error;
  console.error = () => undefined;
  try {
    return step();
  } catch (error) {
    throw failed(error);
  } finally {
    console.error = said;
  }
}

function unread(error: unknown): HostFailure {
  return error instanceof Error && /password|encrypt/i.test(error.message) ? failures.encrypted() : failures.damaged();
}

/** The sheet of that name; SheetJS leaves out, without a word, those that it cannot read. */
export function sheetNamed(workbook: WorkBook, name: string, shownAs: string): WorkSheet {
  const sheet = workbook.Sheets[name];
  if (sheet === undefined) throw failures.damagedSheet(shownAs);
  return sheet;
}
