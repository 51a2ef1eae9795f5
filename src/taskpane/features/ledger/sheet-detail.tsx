// What is behind a sheet's line: where the sheets are, each block with its columns, what the sheet is, and where its
// header stands.
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { entryAt, type Ledger } from '../../../engine';
import { looks } from '../../components/looks';
import { PlaceButton } from '../../components/place-button';
import type { ReadLedger } from '../../session/session';
import { ledgerWords } from '../../wording/ledger';
import { sheetWords } from '../../wording/sheets';
import { BindingForm } from './binding-form';
import { BlockView } from './block-view';
import { tablesIn, type SheetLine } from './sheet-lines';
import { SheetUseForm } from './sheet-use-form';

/** Months fit; a village of households, a sheet each, does not. */
const MOST_PLACES = 31;

export function SheetDetail({
  line,
  ledger,
  read,
}: {
  readonly line: SheetLine;
  readonly ledger: Ledger;
  readonly read: ReadLedger;
}): ReactNode {
  const first = entryAt(line.sheets, 0);
  const blocks = first.blocks.filter(({ columns, outcome }) => columns.length > 0 || outcome.kind === 'not-understood');
  return (
    <>
      <div className={looks.row}>
        {line.sheets.length > 1 && <span className={looks.quiet}>{sheetWords.places}</span>}
        {line.sheets.slice(0, MOST_PLACES).map(({ sheet, blocks: [block] }) => (
          <PlaceButton
            key={sheet}
            sheet={sheet}
            row={(block?.top ?? 0) + 1}
            {...(line.sheets.length > 1 ? { named: sheet } : {})}
          />
        ))}
        {line.sheets.length > MOST_PLACES && (
          <span className={looks.quiet}>{sheetWords.morePlaces(line.sheets.length)}</span>
        )}
      </div>
      {line.sheets.length > 1 && blocks.length > 0 && (
        <p className={looks.quiet}>{sheetWords.alike(line.sheets.length, first.sheet)}</p>
      )}
      {blocks.map((block) => (
        <BlockView
          key={`${block.top} ${block.left}`}
          block={block}
          line={line}
          tables={tablesIn(block, first.sheet, ledger.tables)}
          read={read}
        />
      ))}
      {line.reason !== 'ours' && line.reason !== 'blank' && <SheetUseForm line={line} read={read} />}
      {line.sheets.length === 1 && line.reason !== 'ours' && <HeaderPlace line={line} ledger={ledger} read={read} />}
    </>
  );
}

/** Where the header was taken from the wrong row, or columns have no header to be called by. */
function HeaderPlace({
  line,
  ledger,
  read,
}: {
  readonly line: SheetLine;
  readonly ledger: Ledger;
  readonly read: ReadLedger;
}): ReactNode {
  const [shown, show] = useState(false);
  const { sheet } = entryAt(line.sheets, 0);
  const table = ledger.tables.find((each) => each.sheet === sheet) ?? null;
  if (!shown)
    return (
      <div>
        <Button size="small" onClick={() => show(true)}>
          {sheetWords.headerPlace}
        </Button>
      </div>
    );
  const start =
    table === null
      ? { role: 'events' as const, sheet, headerRow: 1, headerRows: 1 }
      : {
          role: table.role,
          sheet,
          headerRow: table.headerTop + 1,
          headerRows: Math.max(1, table.headerBottom - table.headerTop + 1),
        };
  return (
    <>
      <h3 className={looks.subheading}>{ledgerWords.anotherTitle}</h3>
      <BindingForm start={start} table={table} read={read} />
    </>
  );
}
