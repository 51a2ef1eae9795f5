// The answers that the workbook holds, and a way to cancel each.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { allAnswers, type Answer } from '../../../engine';
import { withoutAnswer } from '../../../tasks/preview-answers';
import { Disclosure } from '../../components/disclosure';
import { looks } from '../../components/looks';
import { usePaneState } from '../../session/context';
import { schemeOf, type ReadLedger } from '../../session/session';
import { answerInWords, answerWords } from '../../wording/answers';
import { useAnswers } from './use-answers';

export function GivenAnswers({ read }: { readonly read: ReadLedger }): ReactNode {
  const given = allAnswers(read.settings.answers);
  if (given.length === 0) return null;
  return (
    <div className={looks.card}>
      <Disclosure head={<h2 className={looks.subheading}>{answerWords.givenTitle(given.length)}</h2>}>
        {() => (
          <>
            <p className={looks.quiet}>{answerWords.givenHelp}</p>
            <ul className={looks.plainList}>
              {given.map((answer) => (
                <li key={JSON.stringify(answer)} className={looks.row}>
                  <Given answer={answer} read={read} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </div>
  );
}

function Given({ answer, read }: { readonly answer: Answer; readonly read: ReadLedger }): ReactNode {
  const { busy } = usePaneState();
  const { keep } = useAnswers(read);
  const said = answerInWords(answer, schemeOf(read.outcome));
  return (
    <>
      <span className={looks.text}>{said}</span>
      <Button
        size="small"
        disabled={busy !== null}
        aria-label={answerWords.cancelLabel(said)}
        onClick={() => keep(withoutAnswer(read.settings, answer), answerWords.cancelled(said))}
      >
        {answerWords.cancel}
      </Button>
    </>
  );
}
