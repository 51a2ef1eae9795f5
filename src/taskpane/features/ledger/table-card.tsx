// One table as it was found: what it is taken for, where it stands, how surely, its first rows, and a way to correct it.
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ROLE_NAMES, withoutPrivateNumbers, type FoundTable } from '../../../engine';
import { Badge } from '../../components/badge';
import { Part } from '../../components/page';
import { PlaceButton } from '../../components/place-button';
import { looks } from '../../components/looks';
import type { ReadLedger } from '../../session/session';
import { ledgerWords } from '../../wording/ledger';
import { BindingForm } from './binding-form';
import { TablePreview } from './table-preview';

/** Below this a guess wants a look. */
const SURE = 0.7;

export function TableCard({ table, read }: { readonly table: FoundTable; readonly read: ReadLedger }): ReactNode {
  const [shown, show] = useState<'nothing' | 'preview' | 'form'>('nothing');
  const toggle = (what: 'preview' | 'form') => show(shown === what ? 'nothing' : what);
  return (
    <Part title={`${ROLE_NAMES[table.role]} · ${table.sheet}`}>
      <p className={looks.text}>{ledgerWords.place(table)}</p>
      <Remarks table={table} />
      {table.unreadHeaders.length > 0 && <p className={looks.quiet}>{withoutPrivateNumbers(ledgerWords.unread(table.unreadHeaders))}</p>}
      <div className={looks.row}>
        <PlaceButton sheet={table.sheet} row={table.headerTop + 1} column={table.columns[0]?.index ?? 0} />
        <Button size="small" aria-expanded={shown === 'preview'} onClick={() => toggle('preview')}>{ledgerWords.preview}</Button>
        <Button size="small" aria-expanded={shown === 'form'} onClick={() => toggle('form')}>{ledgerWords.correct}</Button>
      </div>
      {shown === 'preview' && <TablePreview table={table} read={read} />}
      {shown === 'form' && <BindingForm start={{ role: table.role, sheet: table.sheet, headerRow: table.headerTop + 1, headerRows: table.headerBottom - table.headerTop + 1 }} table={table} read={read} />}
    </Part>
  );
}

function Remarks({ table: { confidence, taken, hidden } }: { readonly table: FoundTable }): ReactNode {
  const unsure = confidence < SURE && taken;
  if (!unsure && taken && !hidden) return null;
  return (
    <div className={looks.row}>
      {unsure && <Badge tone="warning">{ledgerWords.unsure}</Badge>}
      {!taken && <Badge tone="quiet">{ledgerWords.notTaken}</Badge>}
      {hidden && <Badge tone="quiet">{ledgerWords.hidden}</Badge>}
    </div>
  );
}
