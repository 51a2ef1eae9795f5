// Shows a page that needs a scored year only when there is one; else says why there is none and where to mend it.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Ledger } from '../../engine';
import { ledgerOpened } from '../../tasks/preview-answers';
import type { OpenedYear } from '../session/formulas-part';
import { usePaneState, useSession } from '../session/context';
import { yearOf, type ReadLedger } from '../session/session';
import { sessionWords } from '../wording/session';
import { Empty } from './page';

export function OpenedOnly({ children }: { readonly children: (opened: OpenedYear) => ReactNode }): ReactNode {
  const session = useSession();
  const state = usePaneState();
  const { ledger } = state;
  const result = yearOf(state);
  if (ledger.kind === 'read' && result !== null) return children({ result, tables: ledger.tables });
  if (ledger.kind === 'opening') return <Reading />;
  if (ledger.kind === 'failed')
    return (
      <Empty text={`${sessionWords.failedTitle}：${ledger.message}`}>
        <Button onClick={() => void session.open()}>{sessionWords.again}</Button>
      </Empty>
    );
  const text = ledger.outcome.kind === 'opened' ? '' : sessionWords.notOpened[ledger.outcome.kind];
  return (
    <Empty text={text}>
      <div>
        <Button onClick={() => session.show('ledger')}>{sessionWords.goToLedger}</Button>
      </div>
    </Empty>
  );
}

/** Shows a page that needs a ledger, scored or not, only when there is one. */
export function ReadOnly({
  children,
}: {
  readonly children: (read: ReadLedger, ledger: Ledger) => ReactNode;
}): ReactNode {
  const { ledger: read } = usePaneState();
  const ledger = read.kind === 'read' ? ledgerOpened(read.outcome) : null;
  const mayBeMended =
    ledger !== null && (ledger.tables.length > 0 || ledger.questions.length > 0 || ledger.problems.length > 0);
  if (read.kind !== 'read' || ledger === null || !mayBeMended) return <OpenedOnly>{() => null}</OpenedOnly>;
  return (
    <>
      {read.outcome.kind !== 'opened' && <OpenedOnly>{() => null}</OpenedOnly>}
      {children(read, ledger)}
    </>
  );
}

/** How far the reading is, and a way to end it. */
export function Reading(): ReactNode {
  const session = useSession();
  const { ledger } = usePaneState();
  const progress = ledger.kind === 'opening' ? ledger.progress : null;
  return (
    <Empty text={progress === null ? sessionWords.reading : sessionWords.readingSheet(progress.done, progress.all)}>
      <progress
        className="vp-progress"
        aria-label={sessionWords.reading}
        {...(progress === null ? {} : { value: progress.done, max: progress.all })}
      />
      <Button onClick={() => session.cancel()}>{sessionWords.cancel}</Button>
    </Empty>
  );
}
