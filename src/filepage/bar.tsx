// The bar above: which file is open, whether its changes are stored, which of the two files to go on with;
// and what is done with it as a whole.
import { Button } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { BookState } from './book/open-book';
import type { Chooser, ChooserState } from './chooser';
import { FileButton } from './file-button';
import type { OpenedFile } from './open-file';
import { version } from '../taskpane/version';
import { bookWords, editingWords, pageWords, savingWords } from './wording';

type BarOf = { readonly chooser: Chooser; readonly state: ChooserState; readonly opened: OpenedFile };

export function Bar({ chooser, state: { opening, failure }, opened: { book, session, editing } }: BarOf): ReactNode {
  const now = useSyncExternalStore(book.subscribe, book.current);
  const { busy } = useSyncExternalStore(session.subscribe, session.current);
  return (
    <div className="vpf-bar" role="region" aria-label={pageWords.product}>
      <strong>
        {pageWords.product} <span className="vpf-version">{version}</span>
      </strong>
      <span className="vpf-file" title={book.original.name}>
        {book.original.name}
      </span>
      <span className={now.unsaved > 0 ? 'vpf-state vpf-unsaved' : 'vpf-state'} role="status">
        {opening === null ? stateOf(now) : pageWords.opening(opening)}
      </span>
      <Button disabled={busy !== null || now.steps === 0} onClick={() => void editing.undo()}>
        {editingWords.undo}
      </Button>
      <FileButton label={pageWords.another} take={(file) => void chooser.take(file)} />
      <Button appearance={now.unsaved > 0 ? 'primary' : 'secondary'} onClick={() => void chooser.save()}>
        {savingWords.save}
      </Button>
      {failure !== null && (
        <p className="vpf-failure" role="alert">
          {failure}
        </p>
      )}
      {now.originalChanged && (
        <p className="vpf-failure" role="alert">
          {bookWords.originalChanged}
        </p>
      )}
    </div>
  );
}

/** What has become of the changes, and which file to go on with. */
function stateOf({ unsaved, savedAs }: BookState): string {
  if (unsaved > 0) return savingWords.unsaved(unsaved);
  return savedAs === null ? savingWords.untouched : savingWords.savedAs(savedAs);
}
