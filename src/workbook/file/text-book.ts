// The one sheet of a .csv: its text enters, the sheet as read leaves; every field stays the text that it is.
import { failures } from '../wording';
import { readCsvRows } from './csv-rows';
import { separatorOf } from './csv-separator';
import type { ForeignBook } from './foreign-sheets';
import { NO_GUARDS } from './source-guards';
import { newSlotBudget, TableRows } from './table-rows';

/** Some exports say in a line of its own what sets the fields apart. */
const SEPARATOR_LINE = /^sep=([^\r\n])(?:\r\n|\r|\n)/i;

/** Throws HostFailure where a quotation mark has no end, which would take all rows behind it into one field, and for too many rows or cells. */
export function readTextBook(text: string, name: string): ForeignBook {
  const [line = '', said] = SEPARATOR_LINE.exec(text.slice(0, 10)) ?? [];
  const rows = new TableRows(newSlotBudget());
  const fault = readCsvRows(text.slice(line.length), said ?? separatorOf(text), rows);
  if (fault === 'too-many') throw failures.tooManyCells();
  if (fault !== null) throw failures.openQuotation(fault + (line === '' ? 0 : 1));
  const table = {
    sheet: name,
    ...rows.table([]),
    hidden: false,
    date1904: false,
    uncached: [],
    struck: [],
    generated: false,
  };
  return { sheets: [{ table, source: null, mark: null }], guards: () => NO_GUARDS };
}
