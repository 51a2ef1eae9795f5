// Any function: what it does, its arguments one by one, the result over the opened ledger, and a click that writes it.
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { cellName } from '../../../engine';
import { callFormula } from '../../../tasks/ledger-formula';
import { FigureTable } from '../../components/figure-table';
import type { OpenedYear } from '../../components/opened-only';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useSession } from '../../session/context';
import { formulasWords } from '../../wording/formulas';
import type { CataloguedFunction, FunctionCatalogue, Preview } from './catalogue';

const MOST_ROWS = 8;

type Builder = { readonly functions: FunctionCatalogue; readonly opened: OpenedYear; readonly ticket: string; readonly setTicket: (ticket: string) => void };

export function FormulaBuilder({ functions, opened, ticket, setTicket }: Builder): ReactNode {
  const session = useSession();
  const [id, choose] = useState(functions.functions[0]?.id ?? '');
  const [args, type] = useState<Readonly<Record<string, string>>>({});
  const chosen = functions.functions.find((each) => each.id === id);
  const typed = chosen?.parameters.map(({ name }) => args[name] ?? '') ?? [];
  const preview = useMemo(() => functions.preview(id, typed, opened), [functions, id, JSON.stringify(typed), opened]);
  if (chosen === undefined) return null;
  const formula = callFormula(id, [...(needsTicket(chosen) ? [ticket === '' ? formulasWords.ticketMissing : ticket] : []), ...typed.map(asArgument)]);
  const insert = () => void session.perform(formulasWords.inserting, async () => {
    const { sheet, row, column } = await session.host.desk.insertAtSelection([[formula]]);
    return formulasWords.inserted(`${sheet} ${cellName(row, column)}`);
  });
  return (
    <Part title={formulasWords.builder}>
      <Field label={formulasWords.function}>
        <Select value={id} onChange={(_, { value }) => choose(value)}>
          {functions.functions.map((each) => <option key={each.id} value={each.id}>{`${each.id} ${each.description}`}</option>)}
        </Select>
      </Field>
      <p className={looks.quiet}>{chosen.result}</p>
      {needsTicket(chosen) && <Field label={formulasWords.ticketCell} {...(ticket === '' ? { hint: formulasWords.ticketFirst } : {})}><Input value={ticket} onChange={(_, { value }) => setTicket(value)} /></Field>}
      {chosen.parameters.map(({ name, help, optional }) => (
        <Field key={name} label={optional ? formulasWords.optional(name) : name} hint={help}>
          <Input value={args[name] ?? ''} onChange={(_, { value }) => type({ ...args, [name]: value })} />
        </Field>
      ))}
      <p className={looks.text}><code>{formula}</code></p>
      <ShownPreview preview={preview} />
      <div><Button appearance="primary" disabled={needsTicket(chosen) && ticket === ''} onClick={insert}>{formulasWords.insert}</Button></div>
    </Part>
  );
}

/** All but QUOTA begin with the 台账. */
function needsTicket({ id }: CataloguedFunction): boolean {
  return id !== 'QUOTA';
}

/** What a person typed as an argument of a formula: cells and numbers as they are, everything else as text. */
function asArgument(typed: string): string {
  const text = typed.trim();
  if (text === '' || /^-?\d+(\.\d+)?$/.test(text) || /^".*"$/.test(text) || /^('[^']+'|[^\s'"!]+)!\$?[A-Z]/.test(text) || /^\$?[A-Z]{1,3}\$?\d{1,7}(:\$?[A-Z]{1,3}\$?\d{1,7})?$/.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

function ShownPreview({ preview }: { readonly preview: Preview }): ReactNode {
  if (preview.kind === 'failure') return <p className={looks.quiet}>{formulasWords.noResult(preview.message)}</p>;
  const { rows } = preview;
  if (rows.length === 1 && rows[0].length === 1) return <p className={looks.text}>{formulasWords.resultIs(String(rows[0][0]))}</p>;
  const shown = rows.slice(0, MOST_ROWS).map((cells, at) => ({ cells, at }));
  return (
    <FigureTable
      caption={formulasWords.result}
      rows={shown}
      keyOf={({ at }) => at}
      columns={rows[0].map((_, column) => ({ header: cellName(0, column).slice(0, -1), cell: ({ cells }: { readonly cells: readonly (string | number)[] }) => cells[column] }))}
    />
  );
}
