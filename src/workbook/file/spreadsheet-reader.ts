// The one place that lets SheetJS read: bytes enter, its workbook leaves, and its errors become host failures.
import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
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

/** Silent. Throws HostFailure when SheetJS throws. */
export function readSpreadsheet(bytes: Uint8Array, options: ParsingOptions = {}): WorkBook {
  const { read } = spreadsheetLibrary();
  // The library remarks on formats and records that it does not know; none of them is about cells.
  const said = console.error;
  console.error = () => undefined;
  try {
    return read(bytes, { ...SPARE, ...options });
  } catch (error) {
    throw unread(error);
  } finally {
    console.error = said;
  }
}

function unread(error: unknown): Error {
  return error instanceof Error && /password|encrypt/i.test(error.message) ? failures.encrypted() : failures.damaged();
}

/** The sheet of that name; SheetJS leaves out, without a word, those that it cannot read. */
export function sheetNamed(workbook: WorkBook, name: string, shownAs: string): WorkSheet {
  const sheet = workbook.Sheets[name];
  if (sheet === undefined) throw failures.damagedSheet(shownAs);
  return sheet;
}
