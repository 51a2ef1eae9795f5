// One column: its header, what it was taken for or why it was set aside, and a way to say what it is.
import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { cellName, entryAt, type Answer, type ColumnCoverage, type FoundTable, type Scheme } from '../../../engine';
import { useEarnerWords, usePaneState } from '../../session/context';
import { schemeOf, type ReadLedger } from '../../session/session';
import { roleInWords } from '../../wording/names';
import { KIND_NAMES, sheetWords } from '../../wording/sheets';
import { AnswerPreview } from '../answers/answer-preview';
import { ChoiceOptions } from '../answers/choice-options';
import type { SheetLine } from './sheet-lines';

type OfColumn = { readonly column: ColumnCoverage; readonly line: SheetLine; readonly read: ReadLedger };

export function ColumnLine({
  column,
  line,
  tables,
  read,
}: OfColumn & { readonly tables: readonly FoundTable[] }): ReactNode {
  const who = useEarnerWords();
  const [correcting, correct] = useState(false);
  const { index, header, outcome } = column;
  const named = sheetWords.column(cellName(0, index).slice(0, -1), header);
  const lost = outcome.kind === 'not-understood';
  const use =
    outcome.kind === 'read'
      ? namesOf(index, tables, schemeOf(read.outcome))
          .map((name) => sheetWords.asRead(who.column(name)))
          .join('、') || sheetWords.readPlainly
      : lost
        ? sheetWords.columnLost
        : sheetWords.columnAside(outcome.reason);
  return (
    <li className="vp-column">
      <span className="vp-column-name">{named}</span>
      <span className={lost ? 'vp-lost' : 'vp-quiet'}>{use}</span>
      {header !== '' && (
        <button
          type="button"
          className="vp-link"
          aria-expanded={correcting}
          aria-label={sheetWords.correctLabel(named)}
          onClick={() => correct(!correcting)}
        >
          {sheetWords.correct}
        </button>
      )}
      {correcting && <ColumnForm column={column} line={line} read={read} />}
    </li>
  );
}

function ColumnForm({ column: { header }, line: { sheets }, read }: OfColumn): ReactNode {
  const { busy } = usePaneState();
  const [role, choose] = useState('');
  const [asked, ask] = useState(false);
  const sheet = sheets.length > 1 ? '' : entryAt(sheets, 0).sheet;
  const answers = useMemo(
    (): readonly Answer[] => [{ list: 'columns', answer: { sheet, header, role } }],
    [sheet, header, role],
  );
  return (
    <div className="vp-column-form">
      <Field label={sheetWords.columnIs(header)}>
        <Select
          value={role}
          onChange={(_, { value }) => {
            choose(value);
            ask(false);
          }}
        >
          <ChoiceOptions kind="column" offered={[]} scheme={schemeOf(read.outcome)} />
        </Select>
      </Field>
      {asked ? (
        <AnswerPreview read={read} answers={answers} drop={() => ask(false)} />
      ) : (
        <div>
          <Button size="small" disabled={role === '' || busy !== null} onClick={() => ask(true)}>
            {sheetWords.see}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A column may be read in two tables over the same rows: once each. */
function namesOf(index: number, tables: readonly FoundTable[], scheme: Scheme | null): readonly string[] {
  const names = tables
    .flatMap(({ columns }) => columns.filter((column) => column.index === index))
    .map((column) => {
      if (column.kind === 'item-count')
        return scheme === null ? '' : roleInWords(scheme, entryAt(scheme.items, column.item).id);
      if (column.kind !== 'figure') return KIND_NAMES[column.kind];
      return `${scheme?.baseTargets[column.target]?.name ?? ''}${column.month === null ? '' : sheetWords.month(column.month)}`;
    });
  return [...new Set(names)];
}
