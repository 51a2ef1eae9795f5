// A table that the pane did not find: the clerk says on which sheet it is.
import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { withoutPrivateNumbers } from '../../../engine';
import { Part } from '../../components/page';
import type { ReadLedger } from '../../session/session';
import { ledgerWords } from '../../wording/ledger';
import { BindingForm } from './binding-form';

export function NewBinding({ read, open }: { readonly read: ReadLedger; readonly open: boolean }): ReactNode {
  const sheets = read.tables.filter(({ generated, rows }) => !generated && rows.length > 0).map(({ sheet }) => sheet);
  const [shown, show] = useState(open);
  const [sheet, choose] = useState(sheets[0] ?? '');
  if (sheets.length === 0) return null;
  if (!shown) return <div><Button onClick={() => show(true)}>{ledgerWords.another}</Button></div>;
  return (
    <Part title={ledgerWords.anotherTitle}>
      <Field label={ledgerWords.sheet}>
        <Select value={sheet} onChange={(_, { value }) => choose(value)}>{sheets.map((name) => <option key={name} value={name}>{withoutPrivateNumbers(name)}</option>)}</Select>
      </Field>
      <BindingForm key={sheet} start={{ role: 'events', sheet, headerRow: 1, headerRows: 1 }} table={null} read={read} />
    </Part>
  );
}
