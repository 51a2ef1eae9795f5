// Asks before work that is not stored is left for another file.
import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Chooser, ChooserState } from './chooser';
import { savingWords } from './wording';

type Asked = { readonly chooser: Chooser; readonly asking: NonNullable<ChooserState['asking']> };

export function AskFirst({ chooser, asking: { name, unsaved } }: Asked): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const answer = (wish: Parameters<Chooser['answer']>[0]): void => void chooser.answer(wish);
  return (
    <dialog ref={dialog} className="vpf-ask" aria-labelledby="vpf-ask-title" onCancel={() => answer('stay')}>
      <h2 id="vpf-ask-title">{savingWords.askTitle}</h2>
      <p>{savingWords.ask(name, unsaved)}</p>
      <div className="vpf-answers">
        <Button appearance="primary" onClick={() => answer('save')}>
          {savingWords.saveFirst}
        </Button>
        <Button onClick={() => answer('discard')}>{savingWords.discard}</Button>
        <Button onClick={() => answer('stay')}>{savingWords.stay}</Button>
      </div>
    </dialog>
  );
}
