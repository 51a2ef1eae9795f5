// The first rows of a table, as far as they are read.
import type { ReactNode } from 'react';
import { textOf, withoutPrivateNumbers, type CellValue, type FoundTable } from '../../../engine';
import { FigureTable } from '../../components/figure-table';
import type { ReadLedger } from '../../session/session';
import { ledgerWords } from '../../wording/ledger';

const PREVIEWED_ROWS = 3;

/** Only the columns that are read: an ID number beside them is nobody's business. */
export function TablePreview({ table, read }: { readonly table: FoundTable; readonly read: ReadLedger }): ReactNode {
  const sheet = read.tables.find((each) => each.sheet === table.sheet);
  const [top, left] = [sheet?.top ?? 0, sheet?.left ?? 0];
  const rows = Array.from(
    { length: Math.min(PREVIEWED_ROWS, table.bodyBottom - table.bodyTop + 1) },
    (_, at) => table.bodyTop + at,
  );
  const cellOf = (row: number, column: number): CellValue => sheet?.rows[row - top]?.[column - left] ?? null;
  return (
    <FigureTable
      caption={ledgerWords.previewOf(table)}
      keyOf={(row) => row}
      rows={rows}
      columns={[
        { header: ledgerWords.rowNumber, align: 'right', cell: (row: number) => row + 1 },
        ...table.columns.map(({ header, index }) => ({
          header: header === '' ? `${index + 1}` : withoutPrivateNumbers(header),
          cell: (row: number) => withoutPrivateNumbers(textOf(cellOf(row, index))),
        })),
      ]}
    />
  );
}
