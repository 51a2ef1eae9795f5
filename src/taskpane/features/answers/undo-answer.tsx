// Takes the last answer of this pane back.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneState } from '../../session/context';
import type { ReadLedger } from '../../session/session';
import { answerWords } from '../../wording/answers';
import { useAnswers } from './use-answers';

export function UndoAnswer({ read }: { readonly read: ReadLedger }): ReactNode {
  const { busy } = usePaneState();
  const { undo } = useAnswers(read);
  return undo === null ? null : (
    <div>
      <Button size="small" disabled={busy !== null} onClick={undo.take}>
        {answerWords.undo(undo.said)}
      </Button>
    </div>
  );
}
