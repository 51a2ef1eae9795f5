// The page over an open book: the bar with the file and what has become of it, the sheets, the pane.
import type { Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { App } from '../taskpane/app';
import { ErrorBoundary } from '../taskpane/components/error-boundary';
import { Bar } from './bar';
import type { Chooser, ChooserState } from './chooser';
import { SheetGrid } from './grid/sheet-grid';
import { ledgerView } from './ledger-view';
import type { OpenedFile } from './open-file';

type WorkOf = {
  readonly chooser: Chooser;
  readonly state: ChooserState;
  readonly opened: OpenedFile;
  readonly theme: Theme;
};

export function Work({ chooser, state, opened, theme }: WorkOf): ReactNode {
  const { book, session } = opened;
  const { ledger } = useSyncExternalStore(session.subscribe, session.current);
  // While it is read anew the marks stay those of before.
  const view = useLastRead(ledger);
  useGuards(chooser, opened);
  return (
    <>
      <Bar chooser={chooser} state={state} opened={opened} />
      <div className="vpf-two">
        <ErrorBoundary of={ledger} again={() => void session.open()}>
          <SheetGrid
            book={book}
            editing={opened.editing}
            view={view}
            check={(sheet, row) => session.checkRow(sheet, row + 1)}
          />
        </ErrorBoundary>
        <div className="vpf-pane">
          <App session={session} theme={theme} />
        </div>
      </div>
    </>
  );
}

function useLastRead(ledger: Parameters<typeof ledgerView>[0]['ledger']): ReturnType<typeof ledgerView> {
  const kept = useMemo(() => ({ ledger }), []);
  if (ledger.kind !== 'opening') kept.ledger = ledger;
  return useMemo(() => ledgerView(kept), [kept.ledger]);
}

/** Work that is not stored keeps the page from being closed; the file on the disk is looked at whenever the person
 * comes back; Ctrl+S and Ctrl+Z do what they do elsewhere. */
function useGuards(chooser: Chooser, { book, editing }: OpenedFile): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      if (book.current().unsaved === 0 && editing.current() === null) return;
      event.preventDefault();
      // Chromium before 119 asks only then.
      event.returnValue = true;
    };
    const back = (): void => void book.lookAtOriginal();
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key === 's') void chooser.save();
      else if (event.key === 'z' && !typing) void editing.undo();
      else return;
      event.preventDefault();
    };
    addEventListener('beforeunload', leave);
    addEventListener('focus', back);
    addEventListener('keydown', press);
    return () => {
      removeEventListener('beforeunload', leave);
      removeEventListener('focus', back);
      removeEventListener('keydown', press);
    };
  }, [chooser, book, editing]);
}
