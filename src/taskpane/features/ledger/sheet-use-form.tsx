// What a sheet is, in the clerk's own word: one of the ledger's tables, a copy, or about something else.
// Where something was said of it before, the clerk is asked whether that still holds beside it.
import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { isTableRole, type Answer, type LedgerSettings, type SheetUse } from '../../../engine';
import { looks } from '../../components/looks';
import { usePaneState } from '../../session/context';
import { schemeOf, type ReadLedger } from '../../session/session';
import { useInWords } from '../../wording/names';
import { sheetWords } from '../../wording/sheets';
import { AnswerPreview } from '../answers/answer-preview';
import { ChoiceOptions } from '../answers/choice-options';
import type { SheetLine } from './sheet-lines';

/** `both`: beside what was said before; `instead`: in its place; `null`: not asked yet. */
type Manner = 'both' | 'instead' | null;

export function SheetUseForm({
  line: { sheets },
  read,
}: {
  readonly line: SheetLine;
  readonly read: ReadLedger;
}): ReactNode {
  const [use, choose] = useState<SheetUse | ''>('');
  const [manner, ask] = useState<Manner>(null);
  const names = useMemo(() => new Set(sheets.map(({ sheet }) => sheet)), [sheets]);
  const answers = useMemo(
    () => (use === '' ? [] : [...names].map((sheet): Answer => ({ list: 'sheets', answer: { sheet, use } }))),
    [names, use],
  );
  const former = [
    ...new Set(read.settings.answers.sheets.filter((each) => names.has(each.sheet)).map((each) => each.use)),
  ];
  const mayBeBoth = use !== '' && isTableRole(use) && former.some((each) => isTableRole(each) && each !== use);
  const settings = useMemo(
    () => (manner === 'instead' && mayBeBoth ? withoutUses(read.settings, names) : read.settings),
    [manner, mayBeBoth, read.settings, names],
  );
  return (
    <>
      <Field label={sheetWords.sheetIs(sheets.length)}>
        <Select
          value={use}
          onChange={(_, { value }) => {
            choose(value as SheetUse | '');
            ask(null);
          }}
        >
          <ChoiceOptions kind="sheet" offered={[]} scheme={schemeOf(read.outcome)} />
        </Select>
      </Field>
      {use !== '' && manner === null && <MannerButtons use={use} beside={mayBeBoth ? former : []} ask={ask} />}
      {manner !== null && answers.length > 0 && (
        <AnswerPreview read={read} answers={answers} settings={settings} drop={() => ask(null)} />
      )}
    </>
  );
}

/** `beside`: the uses that the sheet may keep; without any there is nothing to choose between. */
function MannerButtons({
  use,
  beside,
  ask,
}: {
  readonly use: SheetUse;
  readonly beside: readonly SheetUse[];
  readonly ask: (manner: Manner) => void;
}): ReactNode {
  const { busy } = usePaneState();
  const mayBeBoth = beside.length > 0;
  return (
    <>
      {mayBeBoth && <p className={looks.text}>{sheetWords.bothTitle(beside.map(useInWords).join('、'))}</p>}
      <div className={looks.row}>
        {mayBeBoth && (
          <Button size="small" disabled={busy !== null} onClick={() => ask('both')}>
            {sheetWords.both(useInWords(use))}
          </Button>
        )}
        <Button size="small" disabled={busy !== null} onClick={() => ask('instead')}>
          {mayBeBoth ? sheetWords.instead(useInWords(use)) : sheetWords.see}
        </Button>
      </div>
    </>
  );
}

function withoutUses(settings: LedgerSettings, sheets: ReadonlySet<string>): LedgerSettings {
  return {
    ...settings,
    answers: { ...settings.answers, sheets: settings.answers.sheets.filter(({ sheet }) => !sheets.has(sheet)) },
  };
}
