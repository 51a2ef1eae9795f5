// Any function: what it does, its arguments one by one, the result over the opened ledger, and a click that writes it.
import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { cellName, entryAt } from '../../../engine';
import { callFormula } from '../../../tasks/ledger-formula';
import { FigureTable } from '../../components/figure-table';
import type { OpenedYear } from '../../session/formulas-part';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { usePaneState, useSession } from '../../session/context';
import { formulasWords } from '../../wording/formulas';
import { asArgument, isOfCells } from './argument';
import { choicesFor, firstChoice, type Choice } from './argument-choices';
import type { CataloguedFunction, FunctionCatalogue, Preview } from './catalogue';
import { ChoiceField } from './choice-field';
import { nextMonth } from './next-month';
import { ticketFor } from './ticket';

const MOST_ROWS = 8;

type Builder = { readonly functions: FunctionCatalogue; readonly opened: OpenedYear };

export function FormulaBuilder({ functions, opened }: Builder): ReactNode {
  const session = useSession();
  const { formulas } = usePaneState();
  const [id, choose] = useState(functions.functions[0]?.id ?? '');
  const [typed, type] = useState<Readonly<Record<string, string>>>({});
  const chosen = functions.functions.find((each) => each.id === id);
  const args = useMemo(
    () => (chosen === undefined ? [] : argumentsOf(chosen, typed, { functions, opened })),
    [chosen, typed, functions, opened],
  );
  const texts = args.map(({ name, value }) => asArgument(name, value));
  const preview = useMemo(() => functions.preview(id, texts, opened), [functions, id, JSON.stringify(texts), opened]);
  if (chosen === undefined) return null;
  const formulaWith = (ticket: string) =>
    callFormula(id, [...(needsTicket(chosen) ? [ticket === '' ? formulasWords.ticketMissing : ticket] : []), ...texts]);
  const insert = () =>
    void session.perform(formulasWords.inserting, async () => {
      const ticket = needsTicket(chosen) ? await ticketFor(session, opened) : '';
      const { sheet, row, column } = await session.host.desk.insertAtSelection([[formulaWith(ticket)]]);
      return formulasWords.inserted(`${sheet} ${cellName(row, column)}`);
    });
  return (
    <Part title={formulasWords.builder}>
      <p className={looks.quiet}>{formulasWords.builderHelp}</p>
      <Field label={formulasWords.function}>
        <Select value={id} onChange={(_, { value }) => choose(value)}>
          {functions.functions.map((each) => (
            <option key={each.id} value={each.id}>{`${each.id} ${each.description}`}</option>
          ))}
        </Select>
      </Field>
      <p className={looks.quiet}>{formulasWords.gives(chosen.result)}</p>
      <ArgumentFields args={args} type={(name, text) => type({ ...typed, [name]: text })} />
      <p className={looks.text}>
        <code>{formulaWith(formulas.ticket)}</code>
      </p>
      {args.some(({ value }) => isOfCells(value)) ? (
        <p className={looks.quiet}>{formulasWords.resultOfCells}</p>
      ) : (
        <ShownPreview preview={preview} />
      )}
      {needsTicket(chosen) && <p className={looks.quiet}>{nextMonth(args)}</p>}
      <div>
        <Button appearance="primary" onClick={insert}>
          {formulasWords.insert}
        </Button>
      </div>
    </Part>
  );
}

function ArgumentFields({
  args,
  type,
}: {
  readonly args: readonly Argument[];
  readonly type: (name: string, text: string) => void;
}): ReactNode {
  return args.map(({ name, help, optional, value, choices }) => (
    <ChoiceField
      key={name}
      label={optional ? formulasWords.optional(name) : name}
      hint={help}
      value={value}
      choices={choices}
      choose={(text) => type(name, text)}
    />
  ));
}

type Argument = CataloguedFunction['parameters'][number] & {
  readonly value: string;
  readonly choices: readonly Choice[];
};

/** Each parameter with what may be chosen for it and what stands in its field:
 * what was typed, else what is most likely meant. */
function argumentsOf(
  { parameters }: CataloguedFunction,
  typed: Readonly<Record<string, string>>,
  { functions, opened }: Builder,
): readonly Argument[] {
  return parameters.map((parameter) => {
    const choices = choicesFor(parameter.name, opened.result, functions.parts);
    return {
      ...parameter,
      choices,
      value: typed[parameter.name] ?? firstChoice(parameter.name, parameter.optional, choices),
    };
  });
}

/** All but QUOTA begin with the 台账. */
function needsTicket({ id }: CataloguedFunction): boolean {
  return id !== 'QUOTA';
}

function ShownPreview({ preview }: { readonly preview: Preview }): ReactNode {
  if (preview.kind === 'failure') return <p className={looks.quiet}>{formulasWords.noResult(preview.message)}</p>;
  const { rows } = preview;
  const first = entryAt(rows, 0);
  if (rows.length === 1 && first.length === 1)
    return <p className={looks.text}>{formulasWords.resultIs(String(first[0]))}</p>;
  const shown = rows.slice(0, MOST_ROWS).map((cells, at) => ({ cells, at }));
  return (
    <FigureTable
      caption={formulasWords.result}
      rows={shown}
      keyOf={({ at }) => at}
      columns={first.map((_, column) => ({
        header: cellName(0, column).slice(0, -1),
        cell: ({ cells }: { readonly cells: readonly (string | number)[] }) => cells[column],
      }))}
    />
  );
}
