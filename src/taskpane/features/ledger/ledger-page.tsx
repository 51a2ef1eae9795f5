// 台账: what the pane found in the workbook, table by table, for the clerk to confirm or correct.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { withoutPrivateNumbers, type FoundTable } from '../../../engine';
import { Reading } from '../../components/opened-only';
import { Empty, Page, Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, usePaneState, useSession } from '../../session/context';
import type { LedgerState } from '../../session/session';
import { sessionWords } from '../../wording/session';
import { ledgerWords } from '../../wording/ledger';
import { NewBinding } from './new-binding';
import { NewLedger } from './new-ledger';
import { SettingsForm } from './settings-form';
import { TableCard } from './table-card';

export function LedgerPage(): ReactNode {
  const session = useSession();
  const { ledger } = usePaneState();
  return (
    <Page title={ledgerWords.title}>
      {ledger.kind === 'opening' && <Reading />}
      {ledger.kind === 'failed' && <Empty text={`${sessionWords.failedTitle}：${ledger.message}`} />}
      {ledger.kind === 'read' && <Found read={ledger} />}
      {ledger.kind !== 'opening' && <div><Button onClick={() => void session.open()}>{sessionWords.again}</Button></div>}
    </Page>
  );
}

type ReadLedger = Extract<LedgerState, { kind: 'read' }>;

function Found({ read }: { readonly read: ReadLedger }): ReactNode {
  const found = tablesOf(read);
  return (
    <>
      <Summary read={read} />
      {read.outcome.kind === 'no-ledger' && <NewLedger tables={read.tables} />}
      {found.length > 0 && <p className={looks.quiet}>{ledgerWords.checkTables}</p>}
      {found.map((table) => <TableCard key={`${table.sheet} ${table.headerTop} ${table.columns[0]?.index ?? 0}`} table={table} read={read} />)}
      <NewBinding read={read} open={found.length === 0} />
      <SettingsForm key={JSON.stringify(read.settings)} settings={read.settings} />
    </>
  );
}

function tablesOf({ outcome }: ReadLedger): readonly FoundTable[] {
  if (outcome.kind === 'opened') return outcome.result.ledger.tables;
  return 'ledger' in outcome ? outcome.ledger.tables : [];
}

function Summary({ read }: { readonly read: ReadLedger }): ReactNode {
  const { outcome } = read;
  const who = useEarnerWords();
  switch (outcome.kind) {
    case 'opened':
      return (
        <Part title={ledgerWords.summaryTitle(outcome.result)}>
          {who.summary(outcome.result).map((line) => <p key={line} className={looks.text}>{line}</p>)}
        </Part>
      );
    case 'year-unstated':
      return <Empty text={ledgerWords.yearUnstated} />;
    case 'no-records':
      return <Empty text={ledgerWords.noRecords(outcome.years)} />;
    case 'plan-faulty':
      return (
        <Part title={sessionWords.notOpened['plan-faulty']}>
          <ul className={looks.list}>{outcome.problems.map((problem) => <li key={`${problem.cell} ${problem.text}`}>{problem.cell === null ? '' : `${problem.cell}：`}{problem.text}</li>)}</ul>
        </Part>
      );
    case 'no-ledger':
      return (
        <Part title={sessionWords.notOpened['no-ledger']}>
          <p className={looks.text}>{ledgerWords.lookedFor}</p>
          <ul className={looks.list}>{outcome.seen.map((glimpse) => <li key={glimpse.sheet}>{withoutPrivateNumbers(ledgerWords.glimpse(glimpse))}</li>)}</ul>
        </Part>
      );
  }
}
