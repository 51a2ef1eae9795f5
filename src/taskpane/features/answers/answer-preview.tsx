// What an answer would do, before it is kept: errors before and after, the households whose score changes, and the one
// click that keeps it. An answer given before on the same matter is named, never replaced in silence.
import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Answer, LedgerSettings } from '../../../engine';
import { previewAnswers, type AnswerEffect } from '../../../tasks/preview-answers';
import { looks } from '../../components/looks';
import { usePaneState, useSession } from '../../session/context';
import { optionsOf, schemeOf, type ReadLedger } from '../../session/session';
import { answerInWords, answersInWords, answerWords } from '../../wording/answers';
import { ChangedHouseholds } from '../plan/changed-households';
import { useAnswers } from './use-answers';

/** `settings`: those that the answers are added to; default: the workbook's own. */
export function AnswerPreview({
  read,
  answers,
  settings = read.settings,
  drop,
}: {
  readonly read: ReadLedger;
  readonly answers: readonly Answer[];
  readonly settings?: LedgerSettings;
  readonly drop: () => void;
}): ReactNode {
  const session = useSession();
  const { busy } = usePaneState();
  const { keep } = useAnswers(read);
  const scheme = schemeOf(read.outcome);
  const effect = useMemo(
    () => previewAnswers({ ...read, settings }, answers, optionsOf(session.schemes)),
    [read, settings, answers, session],
  );
  const said = answersInWords(answers, scheme);
  return (
    <div className="vp-preview" role="status">
      <p className={looks.text}>{answerWords.preview(said)}</p>
      {effect.replaced.map((former) => (
        <p key={JSON.stringify(former)} className={looks.text}>
          {answerWords.replaces(answerInWords(former, scheme))}
        </p>
      ))}
      <Effect effect={effect} />
      <div className={looks.row}>
        <Button size="small" appearance="primary" disabled={busy !== null} onClick={() => keep(effect.settings, said)}>
          {answerWords.keep}
        </Button>
        <Button size="small" onClick={drop}>
          {answerWords.drop}
        </Button>
      </div>
    </div>
  );
}

function Effect({ effect }: { readonly effect: AnswerEffect }): ReactNode {
  return (
    <>
      {effect.errorsBefore + effect.errorsAfter > 0 && <p className={looks.text}>{answerWords.errors(effect)}</p>}
      {effect.changed === null ? (
        <p className={looks.text}>{answerWords.notScored(effect.scoredAfter)}</p>
      ) : (
        <ChangedHouseholds changed={effect.changed} says={(who) => who.answerChanges} />
      )}
    </>
  );
}
