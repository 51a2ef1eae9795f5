// The page that needs no Office: a workbook file is dropped in; its sheets stand on the left, the pane on the right,
// and a copy is stored at the end.
import { FluentProvider, teamsHighContrastTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../taskpane/components/error-boundary';
import { AskFirst } from './ask-first';
import { Chooser } from './chooser';
import { Start } from './start';
import { useDrops } from './use-drops';
import { version } from '../taskpane/version';
import { pageWords } from './wording';
import { Work } from './work';
import { useChooser } from './use-chooser';

/** Colours of its own, or those that the system's contrast setting asks for. */
export function openFilePage(root: HTMLElement, forcedColors: boolean): void {
  document.title = pageWords.title(version);
  createRoot(root).render(
    <FilePage chooser={new Chooser()} theme={forcedColors ? teamsHighContrastTheme : webLightTheme} />,
  );
}

function FilePage({ chooser, theme }: { readonly chooser: Chooser; readonly theme: Theme }): ReactNode {
  const state = useChooser(chooser);
  const over = useDrops(chooser);
  const [tries, tryAgain] = useState(0);
  const of = useMemo(() => ({ opened: state.opened, tries }), [state.opened, tries]);
  return (
    <FluentProvider theme={theme}>
      <div className={over ? 'vpf vpf-over' : 'vpf'}>
        <ErrorBoundary of={of} again={() => tryAgain(tries + 1)}>
          {state.opened === null ? (
            <Start chooser={chooser} state={state} />
          ) : (
            <Work key={state.count} chooser={chooser} state={state} opened={state.opened} theme={theme} />
          )}
          {state.asking !== null && <AskFirst chooser={chooser} asking={state.asking} />}
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
