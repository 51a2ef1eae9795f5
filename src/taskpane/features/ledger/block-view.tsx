// A block of a sheet: what it was read as, column by column, and the rows of it that were set aside or not understood.
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { entryAt, type BlockCoverage, type FoundTable } from '../../../engine';
import { looks } from '../../components/looks';
import { PlaceButton } from '../../components/place-button';
import type { ReadLedger } from '../../session/session';
import { sheetWords } from '../../wording/sheets';
import { ColumnLine } from './column-line';
import type { SheetLine } from './sheet-lines';
import { TablePreview } from './table-preview';

export function BlockView({
  block,
  line,
  tables,
  read,
}: {
  readonly block: BlockCoverage;
  readonly line: SheetLine;
  readonly tables: readonly FoundTable[];
  readonly read: ReadLedger;
}): ReactNode {
  const [shown, show] = useState(false);
  return (
    <>
      <h3 className={looks.subheading}>{sheetWords.block(block.roles, block.top, block.bottom)}</h3>
      {tables.some(({ headerTop, headerBottom }) => headerBottom < headerTop) && (
        <p className={looks.quiet}>{sheetWords.goesOn}</p>
      )}
      {block.outcome.kind === 'not-understood' && block.columns.length === 0 && (
        <p className="vp-lost">{sheetWords.rowsLost(block.bottom - block.top + 1)}</p>
      )}
      <ul className="vp-columns">
        {block.columns.map((column) => (
          <ColumnLine key={column.index} column={column} line={line} tables={tables} read={read} />
        ))}
      </ul>
      <UnreadRows sheet={entryAt(line.sheets, 0).sheet} block={block} />
      {tables.length > 0 && (
        <div>
          <Button size="small" aria-expanded={shown} onClick={() => show(!shown)}>
            {sheetWords.preview}
          </Button>
        </div>
      )}
      {shown && tables.map((table) => <TablePreview key={table.role} table={table} read={read} />)}
    </>
  );
}

/** The rows that were set aside or not understood, each with a button that goes to it. */
function UnreadRows({ sheet, block }: { readonly sheet: string; readonly block: BlockCoverage }): ReactNode {
  const unread = block.rows.filter(({ outcome }) => outcome.kind !== 'read');
  if (unread.length === 0) return null;
  return (
    <ul className={looks.plainList}>
      {unread.map(({ top, bottom, outcome }) => (
        <li key={top} className={looks.row}>
          <span className={outcome.kind === 'not-understood' ? 'vp-lost' : looks.quiet}>
            {outcome.kind === 'aside'
              ? sheetWords.rowsAside(bottom - top + 1, outcome.reason)
              : sheetWords.rowsLost(bottom - top + 1)}
          </span>
          <PlaceButton sheet={sheet} row={top + 1} column={block.left} />
        </li>
      ))}
    </ul>
  );
}
