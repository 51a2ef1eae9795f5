// Where a table is, in the clerk's own words: its use, header rows and columns.
// Saved in the workbook, and read so from then on.
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  cellName,
  ROLE_COLUMNS,
  ROLE_NAMES,
  textOf,
  withoutPrivateNumbers,
  type FoundTable,
  type LedgerSettings,
  type TableBinding,
  type TableRole,
} from '../../../engine';
import { rememberSettings, withBinding, withoutBinding } from '../../../tasks/remember';
import { looks } from '../../components/looks';
import { useEarnerWords, usePaneState, useSession } from '../../session/context';
import { yearOf, type ReadLedger } from '../../session/session';
import { ledgerWords } from '../../wording/ledger';

type BindableRole = keyof typeof ROLE_COLUMNS;

const ROLES = Object.keys(ROLE_COLUMNS) as BindableRole[];
const MOST_COLUMNS = 60;

export function BindingForm({
  start,
  table,
  read,
}: {
  readonly start: TableBinding;
  readonly table: FoundTable | null;
  readonly read: ReadLedger;
}): ReactNode {
  const remember = useRemembering();
  const said = (headerRow: number) =>
    read.settings.bindings.find((each) => each.sheet === start.sheet && each.headerRow === headerRow);
  const remembered = said(start.headerRow);
  const [binding, changeTo] = useState<TableBinding>(remembered ?? start);
  const [asking, ask] = useState(false);
  const change = (changed: TableBinding) => {
    changeTo(changed);
    ask(false);
  };
  const former = said(binding.headerRow);
  const replaces = former !== undefined && JSON.stringify(former) !== JSON.stringify(binding);
  const save = () =>
    replaces && !asking ? ask(true) : remember(withBinding(read.settings, binding), ledgerWords.saved(binding));
  return (
    <>
      <PlaceFields binding={binding} change={change} />
      <p className={looks.quiet}>{ledgerWords.columnsHelp}</p>
      <ColumnFields binding={binding} change={change} table={table} read={read} />
      {asking && former !== undefined && (
        <p className={looks.text} role="status">
          {ledgerWords.replaces(former)}
        </p>
      )}
      <div className={looks.row}>
        <Button appearance="primary" onClick={save}>
          {asking ? ledgerWords.replace : ledgerWords.save}
        </Button>
        {remembered && (
          <Button onClick={() => remember(withoutBinding(read.settings, start), ledgerWords.forgotten(start.sheet))}>
            {ledgerWords.forget}
          </Button>
        )}
      </div>
    </>
  );
}

/** Writes the settings into the workbook; then `said` is shown. */
function useRemembering(): (settings: LedgerSettings, said: string) => void {
  const session = useSession();
  return (settings, said) =>
    void session.perform(
      ledgerWords.saving,
      async () => {
        await rememberSettings(session.host.desk, settings);
        return said;
      },
      'reopen',
    );
}

type Change = (binding: TableBinding) => void;

/** What the table is for, and which rows are its header. */
function PlaceFields({ binding, change }: { readonly binding: TableBinding; readonly change: Change }): ReactNode {
  return (
    <div className={looks.fields}>
      <Field label={ledgerWords.role}>
        <Select value={binding.role} onChange={(_, { value }) => change({ ...binding, role: value as TableRole })}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_NAMES[role]}
            </option>
          ))}
        </Select>
      </Field>
      <RowField
        label={ledgerWords.headerRow}
        value={binding.headerRow}
        most={1_048_576}
        onChange={(headerRow) => change({ ...binding, headerRow })}
      />
      <RowField
        label={ledgerWords.headerRows}
        value={binding.headerRows ?? 1}
        most={10}
        onChange={(headerRows) => change({ ...binding, headerRows })}
      />
    </div>
  );
}

function ColumnFields({
  binding,
  change,
  table,
  read,
}: {
  readonly binding: TableBinding;
  readonly change: Change;
  readonly table: FoundTable | null;
  readonly read: ReadLedger;
}): ReactNode {
  const setColumn = (letters: string, word: string) => {
    const { [letters]: _former, ...others } = binding.columns ?? {};
    change({ ...binding, columns: word === '' ? others : { ...others, [letters]: word } });
  };
  return (
    <div className={looks.fields}>
      {columnsOf(binding, read).map(({ letters, header }) => (
        <Field key={letters} label={ledgerWords.column(letters, header)}>
          <Select value={binding.columns?.[letters] ?? ''} onChange={(_, { value }) => setColumn(letters, value)}>
            <option value="">{ledgerWords.asHeaderSays(takenFor(table, letters))}</option>
            <ColumnWords role={binding.role as BindableRole} />
          </Select>
        </Field>
      ))}
    </div>
  );
}

function RowField({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const set = (text: string) => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= most) onChange(number);
  };
  return (
    <Field label={label}>
      <Input type="number" min={1} max={most} value={String(value)} onChange={(_, change) => set(change.value)} />
    </Field>
  );
}

/** The words of the role's columns; for an assessment the plan's base too. */
function ColumnWords({ role }: { readonly role: BindableRole }): ReactNode {
  const result = yearOf(usePaneState());
  const who = useEarnerWords();
  const targets =
    role !== 'assessment' || result === null
      ? []
      : result.scheme.baseTargets.flatMap((target) => (target.kind === 'total' ? [] : [target]));
  return (
    <>
      {ROLE_COLUMNS[role].map((word) => (
        <option key={word} value={word}>
          {who.column(word)}
        </option>
      ))}
      {targets.map(({ id, name }) => (
        <option key={`base ${id}`} value={id}>
          {id === name ? name : `${id} ${name}`}
        </option>
      ))}
    </>
  );
}

/** The columns of the header rows named, with their texts. */
function columnsOf(
  { sheet, headerRow, headerRows = 1 }: TableBinding,
  { tables }: ReadLedger,
): readonly { readonly letters: string; readonly header: string }[] {
  const table = tables.find((each) => each.sheet === sheet);
  if (!table) return [];
  const [top, left] = [table.top ?? 0, table.left ?? 0];
  const rows = table.rows.slice(Math.max(0, headerRow - 1 - top), headerRow - 1 - top + headerRows);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((row) => row.length)));
  return Array.from({ length: width }, (_, at) => ({
    letters: cellName(0, at + left).slice(0, -1),
    header: withoutPrivateNumbers(
      rows
        .map((row) => textOf(row[at]))
        .filter((text) => text !== '')
        .join(' '),
    ),
  }));
}

function takenFor(table: FoundTable | null, letters: string): string | null {
  return table?.columns.find(({ index }) => cellName(0, index).slice(0, -1) === letters)?.header ?? null;
}
