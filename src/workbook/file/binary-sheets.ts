// The sheets of an .xls or .et: its workbook stream is made safe and handed to SheetJS;
// sheets as read leave, and what keeps their cells from being changed.
import { entryAt } from '../../engine';
import { failures } from '../wording';
import { readBiffGuards } from './biff-formulas';
import { tameBiffStream } from './biff-stream';
import { foreignSheets, type ForeignBook } from './foreign-sheets';
import { readSpreadsheet } from './spreadsheet-reader';

/** Charts, macro sheets and modules are no tables. The stream must not change afterwards. */
export function readBinaryBook(source: Uint8Array): ForeignBook {
  const { stream, sheets } = tameBiffStream(source);
  const workbook = readSpreadsheet(stream, { type: 'buffer', cellNF: true });
  // SheetJS names sheets in the order of their records; here they leave in the order of the tabs.
  const byPosition = [...sheets].sort((left, right) => left.position - right.position);
  if (workbook.SheetNames.length !== sheets.length) throw failures.damaged();
  const read = foreignSheets(workbook, (index) => ({ ...entryAt(byPosition, index), uncached: [] }));
  const tabs = sheets.map((sheet) => ({ ...sheet, read: entryAt(read, byPosition.indexOf(sheet)) }));
  return {
    sheets: tabs.filter(({ table }) => table).map((tab) => tab.read),
    guards: () =>
      readBiffGuards(
        source,
        tabs.map(
          ({
            position,
            table,
            read: {
              table: { sheet },
            },
          }) => ({ position, table, name: sheet }),
        ),
      ),
  };
}
