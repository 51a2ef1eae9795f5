// 台账: what every sheet of the workbook was read as, for the clerk to confirm or correct.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { missingOf, notCountedInWords, withoutPrivateNumbers, type Ledger } from '../../../engine';
import { ledgerOpened } from '../../../tasks/preview-answers';
import { Reading } from '../../components/opened-only';
import { Empty, Page, Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, usePaneState, useSession } from '../../session/context';
import type { ReadLedger } from '../../session/session';
import { answerWords } from '../../wording/answers';
import { sessionWords } from '../../wording/session';
import { ledgerWords } from '../../wording/ledger';
import { GivenAnswers } from '../answers/given-answers';
import { UndoAnswer } from '../answers/undo-answer';
import { NewLedger } from './new-ledger';
import { SettingsForm } from './settings-form';
import { SheetList } from './sheet-list';
import { lostPlaces } from './sheet-lines';

export function LedgerPage(): ReactNode {
  const session = useSession();
  const { ledger } = usePaneState();
  return (
    <Page title={ledgerWords.title}>
      {ledger.kind === 'opening' && <Reading />}
      {ledger.kind === 'failed' && <Empty text={`${sessionWords.failedTitle}：${ledger.message}`} />}
      {ledger.kind === 'read' && <Found read={ledger} />}
      {ledger.kind !== 'opening' && (
        <div>
          <Button onClick={() => void session.open()}>{sessionWords.again}</Button>
        </div>
      )}
    </Page>
  );
}

function Found({ read }: { readonly read: ReadLedger }): ReactNode {
  const ledger = ledgerOpened(read.outcome);
  // Where somebody has begun a ledger that is not understood, another one is not the first thing to offer.
  const isNew =
    read.outcome.kind === 'no-ledger' &&
    (ledger === null || (ledger.questions.length === 0 && lostPlaces(ledger.coverage) === 0));
  return (
    <>
      <Summary read={read} />
      {ledger !== null && <Waiting ledger={ledger} read={read} />}
      {isNew && <NewLedger tables={read.tables} />}
      {ledger !== null && <SheetList ledger={ledger} read={read} />}
      {read.outcome.kind === 'no-ledger' && !isNew && <NewLedger tables={read.tables} />}
      <UndoAnswer read={read} />
      <GivenAnswers read={read} />
      <SettingsForm key={JSON.stringify(read.settings)} settings={read.settings} />
    </>
  );
}

/** Questions are answered, and rows that do not count are mended, on the page 核对;
 * what was not understood stands below. */
function Waiting({ ledger, read: { outcome } }: { readonly ledger: Ledger; readonly read: ReadLedger }): ReactNode {
  const session = useSession();
  const questions = ledger.questions.length;
  const missing = outcome.kind === 'opened' && lostPlaces(ledger.coverage) === 0 ? missingOf(outcome.result) : null;
  if (questions === 0 && missing === null) return null;
  return (
    <div className="vp-said vp-notice vp-error vp-draft" role="status">
      <p>{`${missing === null ? '' : ledgerWords.missing(notCountedInWords(missing))}${questions === 0 ? '' : answerWords.waiting(questions)}`}</p>
      <Button size="small" onClick={() => session.show('check')}>
        {answerWords.toQuestions}
      </Button>
    </div>
  );
}

function Summary({ read }: { readonly read: ReadLedger }): ReactNode {
  const { outcome } = read;
  const who = useEarnerWords();
  switch (outcome.kind) {
    case 'opened':
      return (
        <Part title={ledgerWords.summaryTitle(outcome.result)}>
          {who.summary(outcome.result).map((line) => (
            <p key={line} className={looks.text}>
              {line}
            </p>
          ))}
        </Part>
      );
    case 'year-unstated':
      return <Empty text={ledgerWords.yearUnstated} />;
    case 'no-records':
      return <Empty text={ledgerWords.noRecords(outcome.years)} />;
    case 'plan-faulty':
      return (
        <Part title={sessionWords.notOpened['plan-faulty']}>
          <ul className={looks.list}>
            {outcome.problems.map((problem) => (
              <li key={`${problem.cell} ${problem.text}`}>
                {problem.cell === null ? '' : `${problem.cell}：`}
                {problem.text}
              </li>
            ))}
          </ul>
        </Part>
      );
    case 'no-ledger':
      return (
        <Part title={sessionWords.notOpened['no-ledger']}>
          <p className={looks.text}>{ledgerWords.lookedFor}</p>
          <ul className={looks.list}>
            {outcome.seen.map((glimpse) => (
              <li key={glimpse.sheet}>{withoutPrivateNumbers(ledgerWords.glimpse(glimpse))}</li>
            ))}
          </ul>
        </Part>
      );
  }
}
