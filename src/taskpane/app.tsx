// The frame of the pane: the pages' tabs, what is being done, what was done last, and the page itself.
import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { ErrorBoundary } from './components/error-boundary';
import { PageTabs } from './components/page-tabs';
import { Said } from './components/said';
import { AwardsPage } from './features/awards/awards-page';
import { CheckPage } from './features/check/check-page';
import { HelpPage } from './features/help/help-page';
import { LedgerPage } from './features/ledger/ledger-page';
import { PlanPage } from './features/plan/plan-page';
import { ScoresPage } from './features/scores/scores-page';
import { SessionProvider, usePaneState, useSession } from './session/context';
import type { FormulasPart } from './session/formulas-part';
import type { PaneTab } from './session/pane-tab';
import type { Session } from './session/session';
import { sessionWords } from './wording/session';

export function App({ session, theme }: { readonly session: Session; readonly theme: Theme }): ReactNode {
  return (
    <FluentProvider theme={theme}>
      <SessionProvider session={session}>
        <Guarded>
          <Frame />
        </Guarded>
      </SessionProvider>
    </FluentProvider>
  );
}

/** Whatever throws in drawing, somewhere in it, says so in its place; it is tried again when the ledger was read anew
 * or another household is asked for. */
function Guarded({ children }: { readonly children: ReactNode }): ReactNode {
  const session = useSession();
  const { ledger, household } = usePaneState();
  const of = useMemo(() => ({ ledger, household }), [ledger, household]);
  return (
    <ErrorBoundary of={of} again={() => void session.open()}>
      {children}
    </ErrorBoundary>
  );
}

/** Where the host calculates no function of ours, nothing is said of formulas. */
function tabsOf({ host }: Session): Readonly<Partial<Record<PaneTab, string>>> {
  const { formulas, ...others } = sessionWords.tabs;
  return host.formulas === null ? others : sessionWords.tabs;
}

function Frame(): ReactNode {
  const session = useSession();
  const { tab } = usePaneState();
  return (
    <div className="vp-frame">
      <header>
        <PageTabs
          label={sessionWords.tabList}
          tabs={tabsOf(session)}
          selected={tab}
          select={(each) => session.show(each)}
        />
        <Guarded>
          <Said />
        </Guarded>
      </header>
      <main>
        <Guarded key={tab}>{pageOf(tab, session.host.formulas)}</Guarded>
      </main>
    </div>
  );
}

function pageOf(tab: PaneTab, formulas: FormulasPart | null): ReactNode {
  switch (tab) {
    case 'ledger':
      return <LedgerPage />;
    case 'check':
      return <CheckPage />;
    case 'scores':
      return <ScoresPage />;
    case 'awards':
      return <AwardsPage />;
    case 'formulas':
      return formulas === null ? null : <formulas.Page />;
    case 'plan':
      return <PlanPage />;
    case 'help':
      return <HelpPage />;
  }
}
